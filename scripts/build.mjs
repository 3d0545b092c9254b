// Builds everything into dist/: the core (wasm and its JavaScript) and the page.

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStarted, must, root } from './run.mjs';
import { setup, tool } from './setup.mjs';

const core = join(root, 'dist', 'core');

// What every engine the project supports has had since 2022, and what rustc may use.
const FEATURES = [
  '--enable-bulk-memory', '--enable-multivalue', '--enable-mutable-globals',
  '--enable-nontrapping-float-to-int', '--enable-reference-types', '--enable-sign-ext',
];

export async function build() {
  await buildCore();
  // Loaded only now: what it imports is there after setup.
  const { buildPage } = await import('./page.mjs');
  await buildPage();
}

async function buildCore() {
  const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
  const wasm = join(core, 'volkey_bg.wasm');
  rmSync(core, { recursive: true, force: true });
  mkdirSync(core, { recursive: true });

  await must('cargo', ['build', '--release', '--locked', '--target', 'wasm32-unknown-unknown', '--lib']);
  await must(tool('wasm-bindgen'), [
    '--target', 'web', '--out-dir', core, '--no-typescript', '--omit-default-module-path',
    '--remove-name-section', '--remove-producers-section',
    join(target, 'wasm32-unknown-unknown', 'release', 'volkey.wasm'),
  ]);

  const smaller = `${wasm}.smaller`;
  const wasmOpt = join(root, 'node_modules', 'binaryen', 'bin', 'wasm-opt');
  await must(process.execPath, [wasmOpt, '-Os', ...FEATURES, wasm, '-o', smaller]);
  renameSync(smaller, wasm);

  const base64 = readFileSync(wasm).toString('base64');
  writeFileSync(join(core, 'volkey_base64.js'), `export default "${base64}";\n`);
}

if (isStarted(import.meta.url)) {
  await setup();
  await build();
}
