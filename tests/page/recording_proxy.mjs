// A proxy on this machine that every engine is made to use: it notes each address that is asked for,
// passes on what is meant for this machine, and answers for everything else, so that nothing gets out.

import { createServer, request as httpRequest } from 'node:http';

const TLS_HANDSHAKE = 0x16;

export async function startRecordingProxy() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const url = new URL(request.url, 'http://localhost');
    if (url.hostname !== '127.0.0.1') return response.writeHead(502).end();
    const onward = httpRequest(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('clientError', (error, socket) => {
    // WebKit speaks TLS to its proxy already, so the address cannot be read.
    if (error.rawPacket?.[0] === TLS_HANDSHAKE) asked.push('https://unreadable');
    socket.destroy();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    asked,
    close: () => { server.closeAllConnections(); server.close(); },
  };
}
