// The words of the page: complete in both languages, for every code that the core can give, and typeset as each language is.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { WORDS } from '../../www/words.mjs';

const types = readFileSync(new URL('../../src/types.d.ts', import.meta.url), 'utf8');

// Where the words of each closed list are.
const LISTS = {
  IdentifierKind: 'kinds', IdentifierStatus: 'statuses', Tidied: 'tidied', Checksum: 'checksums', Certainty: 'certainties', Channel: 'channels',
  PublishedKind: 'publishedKinds', KeyStatus: 'publishedStatuses', Outcome: 'outcomes', Basis: 'bases', Grade: 'grades', Shell: 'shells', RunOn: 'runOn', FileFormat: 'formats',
};

for (const [list, name] of Object.entries(LISTS)) {
  test(`every ${list} has its words`, () => {
    const codes = [...new RegExp(`type ${list} =([^;]+);`).exec(types)[1].matchAll(/'([^']+)'/g)].map(([, code]) => code).sort();
    assert.ok(codes.length > 1);
    for (const [lang, words] of Object.entries(WORDS)) assert.deepEqual(Object.keys(words[name]).sort(), codes, lang);
  });
}

test('both languages say the same things, with the same parts to fill in', () => {
  const shape = (words) => flat(words).map(([name, text]) => [name, [...text.matchAll(/\{\w+\}/g)].map(String).sort()]);
  assert.deepEqual(shape(WORDS.fr), shape(WORDS.en));
});

test('French has its spaces, quotation marks and apostrophes', () => {
  for (const [name, text] of flat(WORDS.fr)) {
    assert.doesNotMatch(text, /[^\u202f][;!?»]/, name);
    assert.doesNotMatch(text, /«[^\u202f]/, name);
    assert.doesNotMatch(text, /[^\u00a0]:/, name);
    assert.doesNotMatch(text, /['"“”]/, name);
  }
});

test('English has its own', () => {
  for (const [name, text] of flat(WORDS.en)) assert.doesNotMatch(text, /['"«»\u00a0\u202f]/, name);
});

function flat(words, before = '') {
  return Object.entries(words).flatMap(([name, value]) => (typeof value === 'string' ? [[before + name, value]] : flat(value, `${before}${name}.`)));
}
