// Browsers, bundlers and Deno: the wasm is part of the JavaScript, so that nothing is fetched or read.

import { wasm } from '../dist/core/volkey_inline.js';
import { ready } from './ready.mjs';

export const {
  about, ask, findKeys, identify, isProductKey, maskKeys, products, publishedKeys, questions, readFile, Reading,
  readPkeyconfig, rowFacts, SecretScan, sources, understand,
} = ready(wasm());
