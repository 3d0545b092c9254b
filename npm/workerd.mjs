// Edge runtimes compile no wasm at run time: it is imported, compiled before the code is uploaded.

import wasm from '../dist/core/volkey_bg.wasm?module';
import { ready } from './ready.mjs';

export const {
  about, ask, findKeys, identify, isProductKey, maskKeys, products, publishedKeys, questions, readFile, Reading,
  readPkeyconfig, rowFacts, SecretScan, sources, understand,
} = ready(wasm);
