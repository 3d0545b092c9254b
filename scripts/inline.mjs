// Builds dist/core/volkey_inline.js: the wasm as JavaScript, for browsers and bundlers that read no file beside it.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import zopfli from '@gfx/zopfli';
import * as esbuild from 'esbuild';
import { base91 } from './base91.mjs';
import { root } from './run.mjs';

const core = join(root, 'dist', 'core');

// Bundled, so that the package depends on nothing; decompressed without waiting, so that its import does not wait either.
export async function buildInline() {
  const contents = `import { gunzipSync } from 'fflate';
    import { bytesOf } from './www/base91.mjs';
    const packed = '${base91(await compressed(readFileSync(join(core, 'volkey_bg.wasm'))))}';
    export const wasm = () => gunzipSync(bytesOf(packed));`;
  await esbuild.build({
    stdin: { contents, resolveDir: root }, outfile: join(core, 'volkey_inline.js'),
    bundle: true, minify: true, format: 'esm', target: 'es2022', platform: 'browser', legalComments: 'inline',
  });
}

const done = new Map();

/**
 * Bytes as gzip; those of the wasm once for the page and the one-file entry. Measured: zopfli takes 7 % off what gzip
 * makes of it, and more than 5 rounds gain a tenth of a kilobyte.
 */
export async function compressed(bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (!done.has(hash)) done.set(hash, Buffer.from(await zopfli.gzipAsync(bytes, { numiterations: 5 })));
  return done.get(hash);
}
