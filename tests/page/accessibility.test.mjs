// No violation of the rules that axe knows, and no sideways scrolling on a narrow screen.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { questions } from 'volkey';
import { CANNOT_OPEN } from '../../www/cannot_open.mjs';
import { linkTo } from '../../www/views.mjs';
import { WORDS } from '../../www/words.mjs';
import { goldenAnswers } from '../package/golden.mjs';
import { secretKey } from '../package/secret_key.mjs';
import { assertAccessible, assertNarrow } from './accessible.mjs';
import { askInPage, readAnswer } from './asking.mjs';
import { copyWithPlanted } from './copies.mjs';
import { engine } from './engines.mjs';
import { journeys } from './journeys.mjs';

const NARROW = 320;

const DEPENDS = { question: 'vm-activation', facts: { guest: 'Windows Server 2022', hypervisor: 'azure-local' } };

const PRINTED = [
  'Name: Windows(R), ServerStandard edition', 'Description: Windows(R) Operating System, VOLUME_KMSCLIENT channel',
  'Partial Product Key: J464C', 'License Status: Notification', 'Notification Reason: 0xC004F056.',
].join('\n');

// Enough for a table, with a secret, a warning and a duplicate.
const LIST = [
  'License ID\tOrganization name\tProduct\tKey\tType\tActivations\tActivations used\tDate',
  ...Array.from({ length: 20 }, (_, at) => `100${at}\tContoso\tWindows\tA269N-AFGWX-YAC9B-4A6C9-XAGXX\t${at % 2 ? 'MAK' : 'Retail'}\t500\t${at}\t2026-05-04`),
].join('\n');
const PKEYCONFIG = readFileSync(new URL('../data/sample.pkeyconfig.xrm-ms', import.meta.url), 'utf8');

// The first golden answer of each question.
const asked = new Map(goldenAnswers().toReversed().map(([, { question }, golden]) => [question, golden.en.facts]));

for (const language of ['en', 'fr']) {
  for (const colorScheme of ['light', 'dark']) {
    const journey = journeys({ language, colorScheme, places: ['from disk'] });
    const words = WORDS[language];
    const title = (what) => `${what} (${language}, ${colorScheme})`;

    journey(title('the page breaks no rule of accessibility'), async (page) => {
      const text = await page.byRole('textbox', words.label);
      await assertAccessible(page, 'at the start');
      await text.type('W269N-WFGWX-YVC9B-4JAC9-T83GX');
      await assertAccessible(page, 'with a key mistyped');
      await text.paste('W269N-WFGWX-YVC9B-4J6C9-T83GX');
      await openAll(page, '#identify');
      await assertAccessible(page, 'with a key identified and spelled, and the field for what is dictated');
      await (await page.byRole('textbox', words.dictated.label)).paste('Whiskey banana');
      await assertAccessible(page, 'with a word dictated that stands for no character');
      await text.paste(secretKey(7));
      await (await page.byRole('button', words.showAndSpell)).click();
      await assertAccessible(page, 'with a key that nobody publishes, shown');
      await text.paste(SENTENCE[language]);
      await page.byRole('link', words.whyAndWhat);
      await assertAccessible(page, 'with a question in a sentence, answered');
      await text.paste(PRINTED);
      await openAll(page, '#identified');
      await assertAccessible(page, 'with what a tool printed');
      await showTable(page, words);
      await assertAccessible(page, 'with a table, a row and everything open');
      await text.drop({ name: 'sample.xrm-ms', text: PKEYCONFIG });
      await text.paste('T83GX');
      await page.waitForText('Synthetic Win 10 Pro');
      await openAll(page, '#files');
      await assertAccessible(page, 'with a pkeyconfig file');
      await text.paste('');
      await askInPage(page, DEPENDS, language);
      await readAnswer(page, language);
      await openAll(page);
      await assertAccessible(page, 'with an answer, everything open');
      await (await page.byRole('combobox', labelOfGuest[language])).paste('Windows');
      await page.waitFor(() => document.querySelector('[role=listbox]:not([hidden])') !== null);
      await assertAccessible(page, 'with suggestions');
      await page.press('Enter');
      await page.waitFor(() => document.querySelector('[aria-invalid=true]') !== null);
      await assertAccessible(page, 'with a name that fits several products');
    });

    // What axe knows does not differ between the engines, and it takes its time.
    if (engine === 'chromium') {
      journey(title('no answer breaks a rule of accessibility'), async (page) => {
        for (const [question, facts] of asked) {
          await page.evaluate((link) => { location.hash = link; }, linkTo(question, facts));
          const { title: asks } = questions({ lang: language }).find(({ id }) => id === question);
          await page.waitFor((name) => document.querySelector('.question h2')?.textContent === name && document.querySelector('h3.headline') !== null, asks);
          await openAll(page);
          await assertAccessible(page, question);
        }
      });
    }

    journey(title('nor does what a browser is told that cannot open it'), async (_, { browser }) => {
      const copy = copyWithPlanted('delete globalThis.WebAssembly');
      const page = await browser.open(copy.address);
      try {
        await page.waitForText(CANNOT_OPEN[language]);
        await assertAccessible(page, 'that cannot open');
      } finally {
        await page.close();
        copy.remove();
      }
    });

    journey(title('nothing scrolls sideways on a narrow screen'), async (page) => {
      await page.setViewport(NARROW, 800);
      await assertNarrow(page, 'at the start');
      await (await page.byRole('textbox', words.label)).type('W269N-WFGWX-YVC9B-4J6C9-T83GX');
      await assertNarrow(page, 'with a key identified');
      await (await page.byRole('textbox', words.label)).paste(PRINTED);
      await assertNarrow(page, 'with what a tool printed');
      await showTable(page, words);
      await assertNarrow(page, 'with a table, a row and everything open');
      await askInPage(page, DEPENDS, language);
      await readAnswer(page, language);
      await openAll(page);
      await assertNarrow(page, 'with an answer');
    });
  }
}

const journey = journeys({ places: ['from disk'] });

journey('with text of twice the size, nothing scrolls sideways and nothing is cut off', async (page) => {
  await page.setViewport(640, 800);
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  await (await page.byRole('textbox', WORDS.en.label)).type('W269N-WFGWX-YVC9B-4J6C9-T83GX');
  await assertNarrow(page, 'with a key identified');
  await askInPage(page, DEPENDS);
  await readAnswer(page);
  await openAll(page);
  await assertNarrow(page, 'with an answer');
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('button, label, h2, h3, h4, a')]
    .filter((one) => one.offsetParent && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow !== 'visible').map((one) => one.textContent)), []);
});

const SENTENCE = { en: 'Can I downgrade Windows 11 Pro OEM to Windows 10 Pro?', fr: 'Puis-je rétrograder Windows 11 Pro OEM vers Windows 10 Pro ?' };
const labelOfGuest = { en: 'System in the virtual machine', fr: 'Système de la machine virtuelle' };

async function showTable(page, words) {
  await (await page.byRole('textbox', words.label)).drop({ name: 'keys.csv', text: LIST });
  await page.waitFor(() => document.querySelector('.lines-in-sight code') !== null);
  await page.evaluate(() => document.querySelector('.lines-in-sight button').click());
  await page.waitFor(() => document.querySelector('.opened:not([hidden])') !== null);
  await openAll(page, '#identified');
}

async function openAll(page, within = 'body') {
  await page.evaluate((part) => {
    for (const button of document.querySelectorAll(`${part} [aria-expanded=false][aria-controls^=fold]`)) button.click();
  }, within);
}
