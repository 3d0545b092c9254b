import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findKeys, identify, isProductKey, publishedKeys } from 'volkey';

const PRO = 'W269N-WFGWX-YVC9B-4J6C9-T83GX';
const TEN_MEGABYTES = 10_000_000;

/** The two characters of one emoji apart, and together in the wrong order. */
const LONE_SURROGATES = ['\ud83d', '\ude00', '\ude00\ud83d', `\ud83d${PRO}`, `${PRO}\ude00`];

test('a published key is told with its product', () => {
  const { kind, status, published, products, groupId, text } = identify(PRO);
  assert.deepEqual([kind, status, published.kind, groupId, text], ['product-key', 'well-formed', 'gvlk', 3311, PRO]);
  assert.deepEqual(published.products, products);
  for (const id of ['windows-10-pro', 'windows-11-pro']) assert.ok(products.some((product) => product.id === id), id);
  assert.deepEqual([...new Set(products.map(({ pool }) => pool))], ['systems']);
  assert.deepEqual([...new Set(products.flatMap(({ architectures }) => architectures))].sort(), ['arm64', 'x64', 'x86']);
});

test('sentences are in the language asked for, codes are not', () => {
  const [english, french] = ['en', 'fr'].map((lang) => identify(PRO, { lang }));
  assert.notEqual(english.headline, french.headline);
  assert.deepEqual([english.kind, english.groupId, english.certainty], [french.kind, french.groupId, french.certainty]);
});

test('positions count UTF-16 units of the text as it was given', () => {
  const damaged = `😀é ${PRO.slice(0, 7)}!${PRO.slice(8)}`;
  for (const { at, found } of identify(damaged).problems) {
    if (at !== null && found !== undefined) assert.ok(damaged.startsWith(found, at), `${found} at ${at}`);
  }
  assert.deepEqual(identify(`«\u00a0${PRO.slice(0, -1)}0\u00a0»`).problems.map(({ at, found }) => [at, found]), [[30, '0']]);
  const [first, second] = findKeys(`😀 ${PRO.replace('B', '8')} 😀 ${PRO.slice(0, -1)}0`);
  assert.deepEqual([first.identification.near.at, second.identification.problems[0].at], [[19], 64]);
  const text = `😀 é ${PRO}, 😀${PRO}`;
  const places = findKeys(text).map(({ startsAt, endsAt }) => text.slice(startsAt, endsAt));
  assert.deepEqual(places, [PRO, PRO]);
});

test('every published key is a product key and is found in a text', () => {
  for (const { key } of publishedKeys()) {
    assert.ok(isProductKey(key), key);
    assert.deepEqual(findKeys(`x ${key} y`).map(({ startsAt, endsAt }) => [startsAt, endsAt]), [[2, 31]], key);
  }
});

test('ten megabytes of anything end in a result', () => {
  for (const piece of ['x', 'é', '-', ' ', '\u0000', '😀', 'BCDFG-']) {
    const text = piece.repeat(TEN_MEGABYTES / piece.length);
    assert.equal(typeof identify(text).headline, 'string');
    assert.ok(Array.isArray(findKeys(text)));
    assert.equal(isProductKey(text), false);
  }
  const haystack = 'x '.repeat(TEN_MEGABYTES / 2 - 20) + PRO;
  assert.deepEqual(findKeys(haystack).map(({ endsAt }) => endsAt), [haystack.length]);
});

test('ten megabytes of keys are found, and one told many times is told once', () => {
  const found = findKeys(`${PRO}\n`.repeat(TEN_MEGABYTES / 30));
  assert.equal(found.length, Math.floor(TEN_MEGABYTES / 30));
  assert.ok(found.every(({ identification }) => identification === found[0].identification));
});

test('a key among other words is identified, but the text is not one key', () => {
  const text = `Is ${PRO} the right one?`;
  assert.equal(identify(text).text, PRO);
  assert.equal(isProductKey(text), false);
});

test('half a surrogate pair is text like any other', () => {
  for (const text of LONE_SURROGATES) {
    assert.equal(typeof identify(text).kind, 'string');
    assert.ok(Array.isArray(findKeys(text)));
    assert.equal(isProductKey(text), false);
  }
});

test('what is no text is refused by name, and everything stays usable', () => {
  for (const nothing of [undefined, null, 42, {}, [PRO], Symbol('x')]) {
    for (const call of [identify, findKeys, isProductKey]) assert.throws(() => call(nothing), { name: 'RequestError', field: 'text' });
  }
  assert.throws(() => identify(PRO, { language: 'fr' }), { field: 'language', allowed: ['lang', 'pkeyconfig'] });
  assert.throws(() => findKeys(PRO, { lang: 'de' }), { field: 'lang', allowed: ['en', 'fr'] });
  assert.equal(identify(PRO).status, 'well-formed');
});
