// Serves the built site on this machine only, as a host does that compresses and reads the file _headers.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isStarted, root, stop } from './run.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Serves a folder on a loopback port; `onRequest` hears the path of every request. */
export function serve({ port = 0, folder = join(root, 'dist', 'site'), onRequest = () => {} } = {}) {
  const server = createServer(async (request, response) => {
    onRequest(request.url);
    const path = new URL(request.url, 'http://localhost').pathname;
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const body = await readFile(file).catch(() => null);
    const type = body ? (TYPES[extname(file)] ?? 'application/octet-stream') : 'text/plain';
    const isPacked = /\bgzip\b/.test(request.headers['accept-encoding']);
    response.writeHead(body ? 200 : 404, {
      ...headersIn(await readFile(join(folder, '_headers'), 'utf8').catch(() => '')),
      'content-type': type,
      'cache-control': 'no-store',
      ...(isPacked && { 'content-encoding': 'gzip' }),
    });
    const answer = body ?? 'Not found\n';
    response.end(isPacked ? gzipSync(answer) : answer);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({
      address: `http://127.0.0.1:${server.address().port}/`,
      close: () => { server.closeAllConnections(); server.close(); },
    }));
  });
}

function headersIn(text) {
  return Object.fromEntries([...text.matchAll(/^ +([\w-]+): (.+)$/gm)].map(([, name, value]) => [name.toLowerCase(), value]));
}

/** Serves the built page until it is interrupted, and says where. */
export async function serveAndSay() {
  const port = Number(process.env.PORT ?? 0);
  const { address } = await serve({ port }).catch((error) => stop(`Cannot listen on port ${port} (${error.code}).`));
  console.log(`volkey is at ${address} (Ctrl+C ends it)`);
}

if (isStarted(import.meta.url)) await serveAndSay();
