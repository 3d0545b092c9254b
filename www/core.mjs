// Opens the wasm that this page carries. The functions it exports may be called once `opened` is there.

import init from '../dist/core/volkey.js';
import { unpacked } from './unpacked.mjs';

export const opened = open();

async function open() {
  await init({ module_or_path: await unpacked('core').arrayBuffer() });
}

export * from '../npm/functions.mjs';
