// Edge runtimes compile no wasm at run time: it is imported, compiled before the code is uploaded.

import { initSync } from '../dist/core/volkey.js';
import module from '../dist/core/volkey_bg.wasm?module';

initSync({ module });

export * from './functions.mjs';
