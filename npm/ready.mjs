// Makes the functions of the core ready to call, from the bytes of its wasm or the compiled module.

import * as core from '../dist/core/volkey.js';

export function ready(module) {
  core.initSync({ module });
  return core;
}
