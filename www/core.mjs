// Opens the wasm that this page carries. The functions it exports may be called once it is open.

import init from '../dist/core/volkey.js';
import { bytesOf } from './base85.mjs';

/** Opens it in the page; gives it compiled, so that a worker need not compile it again. */
export async function open() {
  const packed = bytesOf(document.getElementById('core').textContent);
  const wasm = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const compiled = await WebAssembly.compile(await new Response(wasm).arrayBuffer());
  await openCompiled(compiled);
  return compiled;
}

export function openCompiled(compiled) {
  return init({ module_or_path: compiled });
}

export * from '../npm/functions.mjs';
