// What follows # in the address: a question and its facts, so that an answer can be sent.

import assert from 'node:assert/strict';
import { WORDS } from '../../www/words.mjs';
import { askInPage, readAnswer } from './asking.mjs';
import { journeys } from './journeys.mjs';

const journey = journeys();
const words = WORDS.en;
const DOWNGRADE = { question: 'downgrade', facts: { from: 'Win 7 Pro', to: 'Windows Vista Business', channel: 'oem' } };
const LINK = '#downgrade?from=windows-7-professional&to=windows-vista-business&channel=oem';
const hash = (page) => page.evaluate(() => location.hash);

journey('an answer has a link, which gives the same answer elsewhere', async (page, { browser, address }) => {
  await askInPage(page, DOWNGRADE);
  const asked = await readAnswer(page);
  assert.equal(await hash(page), LINK);
  const other = await browser.open(`${address}${LINK}`);
  assert.deepEqual(await readAnswer(other), asked);
  assert.equal(await (await other.byRole('combobox', 'Product you have')).value(), 'Windows 7 Professional');
  await other.close();
});

journey('a link keeps the day, yes and no, and a version without its edition', async (page, { browser, address }) => {
  const link = '#edition-change?from=Windows+11&to=windows-11-enterprise&evaluation=true&asOf=2025-01-01';
  const other = await browser.open(`${address}${link}`);
  const { standing } = await readAnswer(other);
  assert.match(standing, /^As of 2025-01-01\./);
  await (await other.byRole('button', words.ask)).click();
  await readAnswer(other);
  assert.equal(await hash(other), link);
  await other.close();
});

journey('back and forward lead through what was asked, and the title follows', async (page) => {
  await askInPage(page, DOWNGRADE);
  const { headline } = await readAnswer(page);
  await (await page.byRole('combobox', 'How the licence was acquired')).select('Boxed or downloaded from a shop (FPP, retail)');
  await (await page.byRole('button', words.ask)).click();
  const changed = await page.waitFor((before) => document.querySelector('h3.headline').textContent !== before && document.querySelector('h3.headline').textContent, headline);
  await page.evaluate(() => history.back());
  await page.waitFor((before) => document.querySelector('h3.headline')?.textContent.replaceAll(/\s+/g, ' ').trim() === before, headline);
  assert.equal(await (await page.byRole('combobox', 'How the licence was acquired')).value(), 'oem');
  await page.evaluate(() => history.forward());
  await page.waitFor((after) => document.querySelector('h3.headline')?.textContent === after, changed);
  await (await page.byRole('link', words.back)).click();
  await page.byRole('textbox', words.label);
  assert.equal(await page.evaluate(() => document.title), words.title);
});

journey('a link that asks for what does not exist says so, and answers nothing', async (page, { browser, address }) => {
  for (const [link, said] of [['&colour=blue', 'colour'], ['&channel=gift', 'gift']]) {
    const other = await browser.open(`${address}#downgrade?from=windows-7-professional&to=windows-vista-business${link}`);
    await other.waitForText(said);
    assert.equal((await other.allByRole('region', words.answer)).length, 0);
    await other.close();
  }
  const nowhere = await browser.open(`${address}#nowhere`);
  await nowhere.byRole('textbox', words.label);
  await nowhere.close();
  await page.byRole('textbox', words.label);
});

journey('all that is wrong in a form is marked at once', async (page) => {
  await askInPage(page, { question: 'kms-count', facts: { clients: '-5', servers: 'ten' } });
  const marked = await page.waitFor(() => {
    const wrong = [...document.querySelectorAll('[aria-invalid=true]')].map(({ name }) => name);
    return wrong.length > 0 && wrong;
  });
  assert.deepEqual(marked, ['clients', 'servers', 'office']);
  await page.waitForText(words.fillIn);
});
