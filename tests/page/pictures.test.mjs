// The pictures of an answer and of a key, and the answer to keep: all from the same results.

import assert from 'node:assert/strict';
import { about, ask, identify, publishedKeys } from 'volkey';
import { WORDS } from '../../www/words.mjs';
import { assertAccessible } from './accessible.mjs';
import { askInPage, readAnswer } from './asking.mjs';
import { engine } from './engines.mjs';
import { journeys } from './journeys.mjs';

const journey = journeys({ places: ['from disk'] });
const words = WORDS.en;

journey('the KMS count is drawn with the numbers from which it activates', async (page) => {
  await askInPage(page, { question: 'kms-count', facts: { clients: 20, servers: 1, office: 3 } });
  await readAnswer(page);
  for (const said of ['Windows and Windows Server: 21 counted', 'from 5 on: servers · from 25 on: clients', 'Office: 3 counted']) await page.waitForText(said);
  const [windows, office] = await page.evaluate(() => [...document.querySelectorAll('.counter svg')].map((bar) => {
    const [, counted, ...marks] = [...bar.children].map((part) => [Number(part.getAttribute('x')), Number(part.getAttribute('width'))]);
    return marks.map(([at]) => counted[1] >= at);
  }));
  assert.deepEqual([windows, office], [[true, false], [false]]);
});

journey('the ladder of a licence has the steps that the answers give', async (page) => {
  const facts = { from: 'windows-11-pro', to: 'windows-10-pro', channel: 'oem' };
  await askInPage(page, { question: 'downgrade', facts, asOf: '2024-01-01' });
  await readAnswer(page);
  const steps = await page.evaluate(() => [...document.querySelectorAll('.ladder a')].map((step) => step.getAttribute('href')));
  assert.ok(steps.length > 0);
  for (const step of steps) {
    const asked = Object.fromEntries(new URLSearchParams(step.split('?')[1]));
    assert.equal(asked.from, facts.from);
    assert.ok(['yes', 'depends'].includes(ask('downgrade', asked, { asOf: '2024-01-01' }).outcome), step);
  }
  await assertAccessible(page, 'with a ladder');
});

journey('a licence that reaches nothing has no ladder', async (page) => {
  await askInPage(page, { question: 'downgrade', facts: { from: 'Windows 11 Home', to: 'Windows 10 Home', channel: 'oem' } });
  await readAnswer(page);
  assert.equal(await page.evaluate(() => document.querySelectorAll('.ladder').length), 0);
});

journey('the parts of a key are shown with their values', async (page) => {
  const { key } = publishedKeys().find(({ products }) => products.some(({ id }) => id === 'windows-server-2022-standard'));
  await (await page.byRole('textbox', words.label)).paste(key);
  await (await page.byRole('button', words.anatomyTitle)).click();
  const { groupId, serial } = identify(key);
  const shown = await page.evaluate(() => [...document.querySelectorAll('.anatomy strong')].map((value) => value.textContent));
  assert.deepEqual(shown, [String(groupId), String(serial), words.checksums.fits]);
  await (await page.byRole('textbox', words.label)).paste('VTC42-BM838-43QHV-84HX6-XJXKV');
  await page.waitForText('Windows Vista Enterprise N');
  assert.equal((await page.allByRole('button', words.anatomyTitle)).length, 0);
});

for (const form of ['text', 'markdown', 'json']) {
  journey(`an answer is kept as ${form}, with what it rests on`, async (page) => {
    const facts = { from: 'windows-7-professional', to: 'windows-vista-business', channel: 'oem' };
    const answer = ask('downgrade', facts);
    await askInPage(page, { question: 'downgrade', facts });
    await readAnswer(page);
    await (await page.byRole('button', words.copyAs[form])).click();
    await page.waitFor(() => document.getElementById('announcement').textContent !== '');
    const kept = await page.evaluate(() => document.querySelector('.record').textContent);
    if (form === 'json') assert.deepEqual(JSON.parse(kept), { ...answer, version: about().version });
    else {
      const said = [answer.headline, about().version, answer.asOf, answer.dataVersion, ...answer.reasons.map(({ text }) => text), ...answer.sources.map(({ title }) => title)];
      for (const one of said) assert.ok(kept.includes(one), one);
    }
  });
}

if (engine === 'chromium') {
  journey('on paper an answer says what was asked, all that is folded away, and of which day it is', async (page) => {
    const facts = { from: 'windows-7-professional', to: 'windows-vista-business', channel: 'oem' };
    const answer = ask('downgrade', facts);
    await askInPage(page, { question: 'downgrade', facts });
    await readAnswer(page);
    await page.emulatePrint();
    const printed = await page.text();
    const asked = ['Product you have: Windows 7 Professional', 'Product you want to use: Windows Vista Business', 'How the licence was acquired: With the computer (OEM, system builder)'];
    const said = [...asked, answer.headline, about().version, answer.asOf, answer.dataVersion, ...answer.reasons.map(({ text }) => text), ...answer.sources.map(({ title }) => title)];
    for (const one of said) assert.ok(printed.includes(one), one);
    for (const left of [words.back, words.save, words.copyAs.text]) assert.equal(printed.includes(left), false, left);
  });
}
