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

test('a key within a sentence is neither read nor repeated', () => {
  const sentence = 'Which key is WA69N-WFGAX-YVC9A-4JAC9-T83GX for Windows 11 Pro?';
  assert.equal(understand(sentence), null);
  assert.doesNotMatch(volkey(['ask', sentence]).err, /WA69N/);
});

test('what may be one of several is not chosen', () => {
  const { facts, missing } = understand('Which key for Windows 10 Enterprise LTSB?');
  assert.deepEqual(facts, {});
  const choices = ['windows-10-enterprise-ltsb-2015', 'windows-10-enterprise-ltsb-2016'];
  assert.deepEqual(missing.map(({ fact, choices }) => [fact, choices]), [['product', choices]]);
  const { code, out } = volkey(['ask', 'Which key for Windows 10 Enterprise LTSB?']);
  assert.equal(code, 0);
  for (const id of choices) assert.ok(out.includes(`volkey ask key-for-product --product ${id}\n`), id);
  assert.equal(JSON.parse(volkey(['ask', 'KMS vs MAK', '--json']).out).length, 2);
});

test('a sentence that lacks a fact is shown as the command to complete', () => {
  const { code, out, err } = volkey(['ask', 'Downgrade Server 2025 to Server 2019']);
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /^Read as: volkey ask downgrade --from windows-server-2025 --to windows-server-2019 --channel …\nStill to be given: --channel \(.+\): .*oem/);
  assert.equal(volkey(['ask', 'Downgrade Server 2025 to Server 2019', '--channel', 'oem']).code, 0);
});

test('a word alone is a term or a code, or what identify says', () => {
  assert.match(volkey(['ask', '0xC004F050']).out, /^volkey ask error-code --code 0xC004F050\n\n0xC004F050/);
  assert.match(volkey(['ask', 'GVLK']).out, /^volkey ask term --term gvlk\n/);
  for (const text of ['T83GX', 'WA69N-WFGAX-YVC9A-4JAC9-T83GX']) {
    const { code, err } = volkey(['ask', text]);
    assert.equal(code, 2);
    assert.match(err, /write volkey identify/);
    assert.doesNotMatch(err, /WA69N/);
  }
});

test('a sentence is answered in its own language', () => {
  assert.equal(understand(FRENCH, { lang: 'en' }).lang, 'fr');
  assert.equal(understand(ENGLISH, { lang: 'fr' }).lang, 'en');
  assert.match(volkey(['ask', FRENCH]).out, /\n\nOui/);
  assert.match(volkey(['ask', FRENCH, '--lang', 'en']).out, /\n\nYes/);
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
