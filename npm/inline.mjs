// Browsers, bundlers and Deno: the wasm is part of the JavaScript, so that nothing is fetched or read.

import { initSync } from '../dist/core/volkey.js';
import base64 from '../dist/core/volkey_base64.js';

initSync({ module: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) });

export * from './functions.mjs';
