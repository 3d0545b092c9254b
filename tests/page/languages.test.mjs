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

journey('what was changed and not asked stays unasked in another language', async (page) => {
  await askInPage(page, REQUEST);
  await readAnswer(page);
  const asked = await page.evaluate(() => location.hash);
  await (await page.byRole('combobox', 'How the licence was acquired')).select('Boxed or downloaded from a shop (FPP, retail)');
  await page.waitForText(WORDS.en.changed);
  await (await page.byRole('button', 'Français')).click();
  assert.equal((await readAnswer(page, 'fr')).outcome, 'yes');
  await page.waitForText(WORDS.fr.changed);
  assert.equal(await (await page.byRole('combobox', 'Mode d’acquisition de la licence')).value(), 'fpp');
  assert.equal(await page.evaluate(() => location.hash), asked);
});

journey('what is searched for in a table, and what was dictated, stays in another language', async (page) => {
  await (await page.byRole('button', WORDS.en.dictated.title)).click();
  await (await page.byRole('textbox', WORDS.en.dictated.label)).paste('Whiskey banana');
  await page.waitForText('Not read: banana.');
  await (await page.byRole('button', 'Français')).click();
  await page.waitForText('banana.');
  assert.equal((await page.text()).includes('Not read'), false);
  await (await page.byRole('link', WORDS.fr.tables.products)).click();
  await (await page.byRole('searchbox', WORDS.fr.find)).type('ltsc');
  await (await page.byRole('button', 'English')).click();
  assert.equal(await (await page.byRole('searchbox', WORDS.en.find)).value(), 'ltsc');
});

for (const [lang, start] of [['en', journey], ['fr', french]]) {
  start(`the first text of the page says what it does, in ${lang}`, async (page) => {
    for (const name of ['introIdentify', 'introAsk', 'introPromise']) await page.waitForText(WORDS[lang][name]);
  });
}
