// Node and Bun: the wasm is read from beside this file.

import { readFileSync } from 'node:fs';
import { ready } from './ready.mjs';

const wasm = readFileSync(new URL('../dist/core/volkey_bg.wasm', import.meta.url));

export const {
  about, ask, findKeys, identify, isProductKey, maskKeys, products, publishedKeys, questions, readFile, Reading,
  readPkeyconfig, rowFacts, SecretScan, sources, understand,
} = ready(wasm);
