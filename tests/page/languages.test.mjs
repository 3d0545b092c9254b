import assert from 'node:assert/strict';
import { WORDS } from '../../www/words.mjs';
import { askInPage, readAnswer } from './asking.mjs';
import { journeys } from './journeys.mjs';

const journey = journeys();
const french = journeys({ language: 'fr' });
const REQUEST = { question: 'downgrade', facts: { from: 'Windows 7 Professional', to: 'Windows Vista Business', channel: 'oem' } };

french('the page follows the browser into French, and the switch leads back', async (page) => {
  assert.match(await page.evaluate(() => navigator.language), /^fr/);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
  await (await page.byRole('textbox', 'Ce que vous avez')).type('T83GX');
  await page.waitForText('Les cinq derniers caractères de la clé');
  await (await page.byRole('button', 'English')).click();
  await page.waitForText('The last five characters of the key');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
});

journey('switching the language keeps what was entered and answered', async (page) => {
  await askInPage(page, REQUEST);
  await readAnswer(page);
  await (await page.byRole('button', 'Français')).click();
  assert.ok(await (await page.byRole('button', 'English')).isFocused());
  const shown = await readAnswer(page, 'fr');
  assert.equal(shown.outcome, 'yes');
  assert.ok(shown.headline.includes('Oui'));
  assert.equal(await (await page.byRole('combobox', 'Produit que vous possédez')).value(), 'Windows 7 Professional');
});

for (const [lang, start] of [['en', journey], ['fr', french]]) {
  start(`the first text of the page says what it does, in ${lang}`, async (page) => {
    for (const name of ['introIdentify', 'introAsk', 'introPromise']) await page.waitForText(WORDS[lang][name]);
  });
}
