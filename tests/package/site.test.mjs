// dist/site/: the page, its checksums, and the headers that hosts may send with it.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';

const read = (path) => readFileSync(new URL(`../../dist/${path}`, import.meta.url));
const page = read('volkey.html');
const [, policy] = /http-equiv="Content-Security-Policy"[^>]* content="([^"]+)"/.exec(page);

// How the file of each host writes a header.
const FORMS = {
  _headers: /^ {2}([\w-]+): (.+)$/gm,
  '.htaccess': /^ {2}Header always set ([\w-]+) "([^"]+)"$/gm,
  'nginx.conf': /^add_header ([\w-]+) "([^"]+)" always;$/gm,
  'staticwebapp.config.json': /^ {4}"([\w-]+)": "([^"]+)",?$/gm,
  'web.config': /^ +<add name="([\w-]+)" value="([^"]+)" \/>$/gm,
};
const headersOf = (file) => Object.fromEntries([...String(read(`site/${file}`)).matchAll(FORMS[file])].map(([, name, value]) => [name, value]));

test('the site is the page', () => {
  assert.ok(read('site/index.html').equals(page));
});

test('the checksums are those of the page and its core', () => {
  const sums = { 'index.html': page, 'volkey.html': page, 'volkey_bg.wasm': read('core/volkey_bg.wasm') };
  const lines = Object.entries(sums).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  assert.equal(String(read('site/SHA256SUMS')), lines.join(''));
});

for (const file of Object.keys(FORMS)) {
  test(`${file} sends the policy of the page, and lets nobody show it within another`, () => {
    const headers = headersOf(file);
    assert.equal(headers['Content-Security-Policy'], `${policy}; frame-ancestors 'none'`);
    assert.deepEqual(headers, headersOf('_headers'));
    assert.equal(headers['X-Content-Type-Options'], 'nosniff');
    assert.equal(headers['Referrer-Policy'], 'no-referrer');
  });
}

test('the site is served with these headers when it is tested', async () => {
  const site = await serve();
  const { headers } = await fetch(site.address);
  site.close();
  assert.equal(headers.get('content-security-policy'), headersOf('_headers')['Content-Security-Policy']);
});
