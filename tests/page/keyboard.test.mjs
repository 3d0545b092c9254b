// What a person does who has only a keyboard.

import assert from 'node:assert/strict';
import { ask, questions } from 'volkey';
import { WORDS } from '../../www/words.mjs';
import { readAnswer } from './asking.mjs';
import { journeys } from './journeys.mjs';

const journey = journeys();
const words = WORDS.en;
const titleOf = (question) => questions().find(({ id }) => id === question).title;
const MOST = 120;

/** Presses Tab until what is called so has the focus. */
async function tabTo(page, called) {
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.press('Tab');
    if ((await page.evaluate(nameOfFocused)) === called) return;
  }
  assert.fail(`Tab does not lead to "${called}"`);
}

function nameOfFocused() {
  const { activeElement: focused } = document;
  const label = focused.labels?.[0]?.firstChild.textContent;
  return (focused.getAttribute('aria-label') ?? label ?? focused.textContent).trim();
}

async function write(page, text) {
  for (const character of text) await page.press(character);
}

journey('a key is typed, its product opened, and a question about it asked', async (page) => {
  await tabTo(page, words.label);
  await write(page, 'T83GX');
  await page.waitForText('The last five characters of the key that Microsoft publishes for Windows 11 Pro and Windows 10 Pro.');
  await tabTo(page, 'Ask about Windows 11 Pro');
  await page.press('Enter');
  await tabTo(page, titleOf('key-for-product'));
  await page.press('Enter');
  const { headline } = await readAnswer(page);
  assert.equal(headline.includes(ask('key-for-product', { product: 'windows-11-pro' }).headline), true);
  await page.waitFor(() => document.activeElement.matches('h3.headline'));
});

journey('a form is filled in with suggestions, and asked', async (page) => {
  await tabTo(page, titleOf('kms-host'));
  await page.press('Enter');
  await page.waitFor((title) => document.activeElement.matches('h2') && document.activeElement.textContent === title, titleOf('kms-host'));
  const [host, client] = questions().find(({ id }) => id === 'kms-host').facts;
  await tabTo(page, host.label);
  await write(page, 'server 2022 dat');
  await page.waitFor(() => document.activeElement.getAttribute('aria-expanded') === 'true');
  await page.press('ArrowDown');
  await page.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.value), 'Windows Server 2022 Datacenter');
  await tabTo(page, client.label);
  await write(page, 'windows 11');
  await page.waitFor(() => document.activeElement.getAttribute('aria-expanded') === 'true');
  await page.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-expanded')), 'false');
  await write(page, ' pro');
  await page.press('Escape');
  await page.press('Enter');
  const { outcome } = await readAnswer(page);
  assert.equal(outcome, ask('kms-host', { host: 'windows-server-2022-datacenter', client: 'windows-11-pro' }).outcome);
  await page.waitFor(() => document.activeElement.matches('h3.headline'));
});

journey('a mark of a matrix leads to its answer, and back to the matrix', async (page) => {
  await tabTo(page, words.tables['kms-hosts']);
  await page.press('Enter');
  await page.waitFor((title) => document.activeElement.textContent === title && document.activeElement.matches('h2'), words.tables['kms-hosts']);
  await page.press('Tab');
  await page.press('Tab');
  await page.waitFor(() => document.activeElement.matches('.matrix a'));
  const told = await page.evaluate(() => document.activeElement.textContent);
  await page.press('Enter');
  const { outcome } = await readAnswer(page);
  assert.ok(told.includes({ yes: '✓', no: '✕', depends: '◐', unknown: '?' }[outcome]), told);
  // No driver passes Alt+ArrowLeft on to the browser around the page.
  await page.evaluate(() => history.back());
  await page.waitFor(() => document.querySelector('.matrix') !== null && document.activeElement.matches('h2'));
});
