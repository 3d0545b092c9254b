// Serves dist/ on this machine only.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { isStarted, root, stop } from './run.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Serves a folder on a loopback port; `onRequest` hears the path of every request. */
export function serve({ port = 0, folder = join(root, 'dist'), onRequest = () => {} } = {}) {
  const server = createServer(async (request, response) => {
    onRequest(request.url);
    const path = new URL(request.url, 'http://localhost').pathname;
    const file = join(folder, normalize(path === '/' ? '/volkey.html' : path));
    const body = await readFile(file).catch(() => null);
    const type = body ? (TYPES[extname(file)] ?? 'application/octet-stream') : 'text/plain';
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body ?? 'Not found\n');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({
      address: `http://127.0.0.1:${server.address().port}/`,
      close: () => { server.closeAllConnections(); server.close(); },
    }));
  });
}

/** Serves the built page until it is interrupted, and says where. */
export async function serveAndSay() {
  const port = Number(process.env.PORT ?? 0);
  const { address } = await serve({ port }).catch((error) => stop(`Cannot listen on port ${port} (${error.code}).`));
  console.log(`volkey is at ${address} (Ctrl+C ends it)`);
}

if (isStarted(import.meta.url)) await serveAndSay();
