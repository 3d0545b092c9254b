// Opens the wasm that this page carries. The functions it exports may be called once it is open.

import init from '../dist/core/volkey.js';
import { unpacked } from './unpacked.mjs';

/** Opens it in the page; gives it compiled, so that a worker need not compile it again. */
export async function open() {
  const compiled = await WebAssembly.compileStreaming(unpacked('core', 'application/wasm'));
  await openCompiled(compiled);
  return compiled;
}

export function openCompiled(compiled) {
  return init({ module_or_path: compiled });
}

export * from '../npm/functions.mjs';
