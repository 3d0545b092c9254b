// Takes a picture of every view of the page into screenshots/: on a desktop and a phone, light and dark, in both
// languages. With --readme also the three that stand in the README, into docs/.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { goldenAnswers } from '../tests/package/golden.mjs';
import { startBrowser } from '../tests/page/engines.mjs';
import { linkTo } from '../www/views.mjs';
import { WORDS } from '../www/words.mjs';
import { root } from './run.mjs';

// Tables are longer than anyone looks at.
const TALLEST = 4000;
const SIZES = { desktop: [1280, 900], phone: [390, 844] };
const README = { key: 'a-key en light desktop', answer: 'kms-count en light desktop', table: 'kms-hosts fr dark desktop' };

const LAPSED = [
  'Name: Windows(R), ServerStandard edition', 'Description: Windows(R) Operating System, VOLUME_KMSCLIENT channel', 'Partial Product Key: J464C',
  'License Status: Additional grace period (KMS license expired or hardware out of tolerance)', 'Time remaining: 14400 minute(s) (10 day(s))', 'Notification Reason: 0xC004F056.',
].join('\n');
const LIST = ['W269N-WFGWX-YVC9B-4J6C9-T83GX', 'W269N-WFGWX-YVC9B-4J6C9-T83GA', 'T83GX', '00000-00000-00000-AAOEM', '0xC004F074', 'XXXXX-XXXXX-XXXXX-XXXXX-XXXXX', 'PC 12'];
const TYPED = {
  'a-key': 'W269N-WFGWX-YVC9B-4J6C9-T83GX',
  'a-wrong-key': 'W269N-WFGWX-YVC9B-4JAC9-T83GX',
  'a-key-begun': 'W269N-WFGWX-YV',
  'a-code': '0xC004F074',
  'a-sentence': 'Can Windows Server 2019 Standard host KMS for Office 2024?',
  'tool-output': LAPSED,
  'a-list': Array.from({ length: 40 }, () => LIST).flat().join('\n'),
};

// What is opened, filled in or asked beyond what a link or a text shows.
const DONE = {
  dictated: async (page, words) => {
    await (await page.byRole('button', words.dictated.title)).click();
    await (await page.byRole('textbox', words.dictated.label)).paste('Whiskey 2 6 9 November banana');
  },
  'a-key-spelled': async (page, words) => {
    await typed(page, TYPED['a-key'], words);
    await (await page.byRole('button', words.spell)).click();
  },
  checking: async (page, words) => (await page.byRole('button', words.checking.title)).click(),
  suggestions: async (page) => {
    await page.evaluate((link) => { location.hash = link; }, linkTo('kms-host'));
    await page.waitFor(() => document.querySelector('.question') !== null);
    const [host] = await page.allByRole('combobox');
    await host.paste('server 2022');
  },
  complaints: async (page, words) => {
    await page.evaluate((link) => { location.hash = link; }, linkTo('downgrade', { from: 'Windows 11', to: 'Windos 10 Pro' }));
    await (await page.byRole('button', words.ask)).click();
  },
  'a-row': async (page, words) => {
    await typed(page, TYPED['a-list'], words);
    await (await page.byRole('button', words.openLine.replace('{line}', '2'))).click();
  },
};

const folder = join(root, 'screenshots');
const address = pathToFileURL(join(root, 'dist', 'volkey.html')).href;
// The first golden answer of each question.
const asked = Object.fromEntries(goldenAnswers().toReversed().map(([, { question }, golden]) => [question, linkTo(question, golden.en.facts)]));
const views = { home: '', ...Object.fromEntries(Object.keys(WORDS.en.tables).map((id) => [id, linkTo(id)])), ...asked };

const forReadme = process.argv.includes('--readme');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
if (forReadme) mkdirSync(join(root, 'docs'), { recursive: true });
for (const language of Object.keys(WORDS)) {
  for (const colorScheme of ['light', 'dark']) await takeAll(language, colorScheme);
}

async function takeAll(language, colorScheme) {
  const browser = await startBrowser({ language, colorScheme, reducedMotion: true });
  for (const [device, [width, height]] of Object.entries(SIZES)) {
    const take = async (name, hash, prepare = () => {}) => {
      const page = await browser.open(address + hash);
      await page.setViewport(width, height);
      await page.waitFor(() => document.getElementById('about').textContent !== '');
      await prepare(page);
      const view = `${name} ${language} ${colorScheme} ${device}`;
      const all = Math.max(height, await page.evaluate(() => document.documentElement.scrollHeight));
      await page.screenshot(join(folder, `${view}.png`), { clip: { x: 0, y: 0, width, height: Math.min(all, TALLEST) }, captureBeyondViewport: true });
      const [picture] = Object.entries(README).find(([, one]) => one === view) ?? [];
      if (picture && forReadme) await page.screenshot(join(root, 'docs', `${picture}.png`));
      await page.close();
    };
    for (const [name, hash] of Object.entries(views)) await take(name, hash);
    for (const [name, text] of Object.entries(TYPED)) await take(name, '', (page) => typed(page, text, WORDS[language]));
    for (const [name, act] of Object.entries(DONE)) await take(name, '', (page) => act(page, WORDS[language]));
  }
  await browser.close();
}

async function typed(page, text, words) {
  await (await page.byRole('textbox', words.label)).paste(text);
  await page.waitFor(() => document.querySelector('#identified .headline'));
  await wait(200);
}
