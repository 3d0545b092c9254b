// The functions of the package, ready to call: from the bytes of the core's wasm, or from the compiled module.
// Entry points take them from here one by one, so that a bundler which keeps a function keeps the preparation.

import { initSync } from '../dist/core/volkey.js';
import * as functions from './functions.mjs';

export function ready(module) {
  initSync({ module });
  return functions;
}
