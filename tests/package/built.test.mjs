// What the build wrote: its sizes, the policy of the page, and that building again gives the same bytes.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { buildPage } from '../../scripts/page.mjs';
import { root } from '../../scripts/run.mjs';

const PAGE = 'dist/volkey.html';

function read(file) {
  return readFileSync(join(root, file));
}

function assertWithin(file, { raw, brotli }) {
  const bytes = read(file);
  assert.ok(bytes.length <= raw, `${file}: ${bytes.length} bytes`);
  const compressed = brotliCompressSync(bytes).length;
  assert.ok(compressed <= brotli, `${file}: ${compressed} bytes in brotli`);
}

test('the wasm and the page are within their budgets', () => {
  assertWithin('dist/core/volkey_bg.wasm', { raw: 600_000, brotli: 170_000 });
  assertWithin(PAGE, { raw: 500_000, brotli: 250_000 });
});

test('the policy of the page allows its own script and style, and nothing from elsewhere', () => {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(read(PAGE).toString())[1];
  const hash = "'sha256-[\\w+/]{43}='";
  assert.match(policy, new RegExp(
    `^default-src 'none'; script-src ${hash} 'wasm-unsafe-eval'; style-src ${hash}; img-src data:; base-uri 'none'; form-action 'none'$`,
  ));
});

test('building the page again gives the same bytes', async () => {
  const before = read(PAGE);
  await buildPage();
  assert.ok(read(PAGE).equals(before));
});
