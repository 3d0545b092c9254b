// Questions in words, through the package and the command.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, understand } from 'volkey';
import { volkey } from './command.mjs';

const ENGLISH = 'May I downgrade Windows 7 Professional OEM to Windows Vista Business?';
const FRENCH = 'Puis-je rétrograder Windows 7 Professionnel OEM vers Windows Vista Professionnel ?';
const FACTS = { from: 'windows-7-professional', to: 'windows-vista-business', channel: 'oem' };

test('a sentence is a question and its facts, in either language, and can be asked as it is', () => {
  for (const sentence of [ENGLISH, FRENCH]) {
    for (const lang of ['en', 'fr']) {
      const { question, facts, missing, unread } = understand(sentence, { lang });
      assert.deepEqual({ question, facts, missing, unread }, { question: 'downgrade', facts: FACTS, missing: [], unread: [] });
    }
  }
  assert.equal(ask('downgrade', understand(ENGLISH).facts).outcome, 'yes');
});

test('what is not said stays open, in the language that is asked for', () => {
  const { facts, missing, unread } = understand('May I quickly downgrade Windows 7 Professional?', { lang: 'fr' });
  assert.deepEqual(facts, { from: 'windows-7-professional' });
  assert.deepEqual(missing.map(({ fact }) => fact), ['to', 'channel']);
  assert.equal(missing[1].label, 'Mode d’acquisition de la licence');
  assert.deepEqual(unread, ['quickly']);
});

test('a sentence that asks nothing known is null, and what is no text is refused', () => {
  assert.equal(understand('What is for lunch?'), null);
  assert.equal(understand(''), null);
  assert.equal(understand(`${ENGLISH} `.repeat(200)), null);
  assert.throws(() => understand(7), { name: 'RequestError', field: 'text' });
});

test('a key within a sentence is not repeated', () => {
  const { unread } = understand('Which key is WA69N-WFGAX-YVC9A-4JAC9-T83GX for Windows 11 Pro?');
  assert.deepEqual(unread, ['T83GX']);
});

test('the command says how it read a sentence, and then answers', () => {
  const { code, out } = volkey(['ask', `${ENGLISH} quickly`]);
  assert.equal(code, 0);
  assert.match(out, /^volkey ask downgrade --from windows-7-professional --to windows-vista-business --channel oem\nNot read: quickly\.\n\nYes/);
  assert.match(volkey(['ask', FRENCH, '--lang', 'fr']).out, /\n\nOui/);
});

test('a fact given by name outweighs the sentence', () => {
  const { facts } = JSON.parse(volkey(['ask', ENGLISH, '--channel', 'fpp', '--json']).out);
  assert.deepEqual(facts, { ...FACTS, channel: 'fpp' });
});

test('a sentence that is not understood is one sentence of error', () => {
  for (const lang of ['en', 'fr']) {
    const { code, out, err } = volkey(['ask', 'What is for lunch?', '--lang', lang]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /What is for lunch\?.*volkey ask --list/);
  }
  assert.equal(volkey(['ask', 'May I downgrade Windows 7 Professional?']).code, 2);
});
