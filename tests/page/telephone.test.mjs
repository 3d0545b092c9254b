// On the telephone: a key or a number is said, and what was dictated is written.

import assert from 'node:assert/strict';
import { WORDS } from '../../www/words.mjs';
import { secretKey } from '../package/secret_key.mjs';
import { journeys } from './journeys.mjs';

const journey = journeys();
const french = journeys({ language: 'fr' });
const KEY = 'W269N-WFGWX-YVC9B-4J6C9-T83GX';
const INSTALLATION_ID = '291412-777631-170665-907436-915002-080633-608376-783534-374066';

const spelledOf = (page) => page.evaluate(() => [...document.querySelectorAll('.spelled li')].map((group) => group.innerText.replaceAll(/\s+/g, ' ').trim()));

async function spell(page, text, lang, button) {
  await (await page.byRole('textbox', WORDS[lang].label)).paste(text);
  await (await page.byRole('button', WORDS[lang][button])).click();
  return spelledOf(page);
}

journey('a published key is spelled by the international alphabet', async (page) => {
  assert.deepEqual(await spell(page, `Key: ${KEY.toLowerCase()}`, 'en', 'spell'), [
    'W269N Whiskey two six nine November',
    'WFGWX Whiskey Foxtrot Golf Whiskey X-ray',
    'YVC9B Yankee Victor Charlie nine Bravo',
    '4J6C9 four Juliett six Charlie nine',
    'T83GX Tango eight three Golf X-ray',
  ]);
});

french('a published key is spelled by the French alphabet', async (page) => {
  const groups = await spell(page, KEY, 'fr', 'spell');
  assert.equal(groups[0], 'W269N William deux six neuf Nicolas');
  assert.equal(groups[4], 'T83GX Thérèse huit trois Gaston Xavier');
});

journey('an installation ID is said in its groups', async (page) => {
  const groups = await spell(page, INSTALLATION_ID, 'en', 'spell');
  assert.equal(groups.length, 9);
  assert.equal(groups[0], '291412 two nine one four one two');
});

journey('a key that nobody publishes shows only on purpose, and only while it is asked for', async (page) => {
  const key = secretKey(7);
  const isThere = () => page.evaluate((text) => document.documentElement.outerHTML.includes(text), key.slice(0, 5));
  await (await page.byRole('textbox', WORDS.en.label)).paste(key);
  const show = await page.byRole('button', WORDS.en.showAndSpell);
  assert.equal(await isThere(), false);
  await show.click();
  assert.deepEqual((await spelledOf(page)).map((group) => group.slice(0, 5)), key.split('-'));
  await show.click();
  assert.equal(await isThere(), false);
});

const DICTATED = {
  'Whiskey two six nine November Whiskey Foxtrot Golf Whiskey X-ray Yankee Victor Charlie nine Bravo four Juliet six Charlie nine Tango eight three Golf x ray': KEY,
  'William deux six neuf Nicolas, tiret, William François Gaston William Xavier, Yvonne Victor Célestin neuf Berthe, 4 joseph 6 celestin 9, therese 8 3 gaston xavier': KEY,
  'double u 269 N as in November dash W F G W X dash YVC9B dash 4J6C9 dash T comme Thérèse 83 G X': KEY,
  [KEY]: KEY,
  'william 269 N i grec i grec': 'W269N-YY',
  'zero x C zero zero four F zero seven four': '0XC004F074',
  'two nine one four one two': '291412',
};

for (const [dictated, written] of Object.entries(DICTATED)) {
  journey(`what is dictated is written: ${dictated.slice(0, 30)}`, async (page) => {
    await (await page.byRole('button', WORDS.en.dictated.title)).click();
    await (await page.byRole('textbox', WORDS.en.dictated.label)).paste(dictated);
    const box = await page.byRole('textbox', WORDS.en.label);
    await page.waitFor((wanted) => document.getElementById('text').value === wanted, written);
    if (written === KEY) await page.waitForText('The client setup key that Microsoft publishes for Windows 11 Pro and Windows 10 Pro.');
    await (await page.byRole('button', WORDS.en.clear)).click();
    assert.equal(await box.value(), '');
    assert.equal(await (await page.byRole('textbox', WORDS.en.dictated.label)).value(), '');
  });
}

journey('of a masked key the last five are spelled', async (page) => {
  for (const masked of ['XXXXX-XXXXX-XXXXX-XXXXX-T83GX', '*****-*****-*****-*****-T83GX']) {
    assert.deepEqual(await spell(page, masked, 'en', 'spell'), ['T83GX Tango eight three Golf X-ray']);
  }
});

journey('a word that stands for no character is named', async (page) => {
  await (await page.byRole('button', WORDS.en.dictated.title)).click();
  await (await page.byRole('textbox', WORDS.en.dictated.label)).type('Whiskey to Sierra banana');
  await page.waitForText('Not read: to, banana.');
  assert.equal(await (await page.byRole('textbox', WORDS.en.label)).value(), 'WS');
});
