// Node and Bun: the wasm is read from beside this file.

import { readFileSync } from 'node:fs';
import { initSync } from '../dist/core/volkey.js';

initSync({ module: readFileSync(new URL('../dist/core/volkey_bg.wasm', import.meta.url)) });

export * from './functions.mjs';
