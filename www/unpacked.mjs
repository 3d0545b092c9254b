// Unpacks the blocks of this page that are compressed: its script and its wasm.

import { bytesOf } from './base91.mjs';

/** The content of a block, as a response of this type. */
export function unpacked(id, type) {
  const packed = new Response(bytesOf(document.getElementById(id).textContent));
  return new Response(packed.body.pipeThrough(new DecompressionStream('gzip')), { headers: { 'content-type': type } });
}
