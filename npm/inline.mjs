// Browsers, bundlers and Deno: the wasm is part of the JavaScript, so that nothing is fetched or read.

import base64 from '../dist/core/volkey_base64.js';
import { ready } from './ready.mjs';

const wasm = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

export const {
  about, ask, findKeys, identify, isProductKey, maskKeys, products, publishedKeys, questions, sources, understand,
} = ready(wasm);
