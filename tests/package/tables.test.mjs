import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { about, products, publishedKeys, questions, sources } from 'volkey';

const ids = (list) => list.map(({ id }) => id);

test('products are found by id, name in either language and short form', () => {
  const all = ids(products());
  assert.equal(new Set(all).size, all.length);
  for (const text of ['windows-server-2022-datacenter', 'Windows Server 2022 Datacenter', 'DATACENTER 2022 SERVER', '2022 dc']) {
    assert.ok(ids(products(text)).includes('windows-server-2022-datacenter'), text);
  }
  assert.ok(ids(products('Windows 7 Professionnel')).includes('windows-7-professional'));
  assert.deepEqual(ids(products('')), all);
  for (const text of ['no such product', '?!', '\ud800']) assert.deepEqual(products(text), [], text);
});

test('every product is found by its own name, in both languages', () => {
  for (const lang of ['en', 'fr']) {
    for (const product of products('', { lang })) assert.ok(ids(products(product.name)).includes(product.id), product.name);
  }
});

test('names are in the language asked for, ids are not', () => {
  const [english] = products('windows-7-professional');
  const [french] = products('windows-7-professional', { lang: 'fr' });
  assert.deepEqual([english.id, english.name], ['windows-7-professional', 'Windows 7 Professional']);
  assert.deepEqual([french.id, french.name], ['windows-7-professional', 'Windows 7 Professionnel']);
});

test('a filter that is no text is refused', () => {
  assert.throws(() => products(42), { field: 'filter' });
});

test('published keys have products and sources that exist', () => {
  const known = new Set(ids(products()));
  const cited = new Set(ids(sources()));
  const keys = publishedKeys();
  assert.equal(new Set(keys.map(({ key }) => key)).size, keys.length);
  for (const published of keys) {
    assert.match(published.key, /^[0-9A-Z]{5}(-[0-9A-Z]{5}){4}$/);
    assert.ok(published.products.length > 0 && published.products.every(({ id }) => known.has(id)));
    assert.ok(published.sources.length > 0 && published.sources.every((id) => cited.has(id)));
  }
});

test('about counts what there is, and knows its version', () => {
  assert.deepEqual(about().counts, {
    products: products().length, publishedKeys: publishedKeys().length, sources: sources().length, questions: questions().length,
  });
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.equal(about().version, manifest.version);
});
