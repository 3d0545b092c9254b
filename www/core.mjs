// Opens the wasm that this page carries and gives the functions it exports.

import init from '../dist/core/volkey.js';

const packed = Uint8Array.from(atob(document.getElementById('core').textContent), (character) => character.charCodeAt(0));
const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
await init({ module_or_path: await new Response(bytes).arrayBuffer() });

export * from '../dist/core/volkey.js';
