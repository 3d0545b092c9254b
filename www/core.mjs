// Opens the wasm that this page carries. The functions it exports may be called once `opened` is there.

import init from '../dist/core/volkey.js';
import { bytesOf } from './base85.mjs';

export const opened = open();

async function open() {
  const packed = bytesOf(document.getElementById('core').textContent);
  const wasm = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  await init({ module_or_path: await new Response(wasm).arrayBuffer() });
}

export * from '../npm/functions.mjs';
