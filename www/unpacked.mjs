// Unpacks the blocks of this page that are compressed: its script and its wasm.

import { bytesOf } from './base91.mjs';

/** The content of a block, as a response. */
export function unpacked(id) {
  const packed = new Blob([bytesOf(document.getElementById(id).textContent)]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip')));
}
