// Builds dist/core/volkey_inline.js: the wasm as JavaScript, for browsers and bundlers that read no file beside it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { root } from './run.mjs';

const core = join(root, 'dist', 'core');

// Bundled, so that the package depends on nothing; decompressed without waiting, so that its import does not wait either.
export async function buildInline() {
  const contents = `import { gunzipSync } from 'fflate';
    const base64 = '${compressed(readFileSync(join(core, 'volkey_bg.wasm')))}';
    export const wasm = () => gunzipSync(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));`;
  await esbuild.build({
    stdin: { contents, resolveDir: root }, outfile: join(core, 'volkey_inline.js'),
    bundle: true, minify: true, format: 'esm', target: 'es2022', platform: 'browser', legalComments: 'inline',
  });
}

/** The wasm as gzip in base64. */
export function compressed(wasm) {
  const gzip = gzipSync(wasm, { level: 9 });
  gzip[9] = 255; // The header's byte for the operating system: the same bytes everywhere.
  return gzip.toString('base64');
}
