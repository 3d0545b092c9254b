// Keys looked up in the visitor's pkeyconfig files.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { copyOfRendered } from './copies.mjs';
import { journeys } from './journeys.mjs';

const journey = journeys();
const SAMPLE = { name: 'sample.xrm-ms', text: readFileSync(join(root, 'tests/data/sample.pkeyconfig.xrm-ms'), 'utf8') };
const KEY = 'W269N-WFGWX-YVC9B-4J6C9-T83GX';
const box = (page) => page.byRole('textbox', 'What you have');

/** The values that are shown under a label. */
const shown = (page, wanted) => page.evaluate((label) => [...document.querySelectorAll('#identified .your-file dt')]
  .filter((one) => one.textContent === label).map((one) => one.nextSibling.textContent), wanted);

journey('a pkeyconfig file is kept for this visit, says what it holds, and names what a key is for', async (page) => {
  await (await box(page)).type(KEY);
  await page.waitForText('Product key, well-formed');
  assert.deepEqual(await shown(page, 'Edition'), []);
  await (await box(page)).drop(SAMPLE);
  await page.waitForText('Keys are looked up in sample.xrm-ms');
  await page.waitForText('sample.xrm-ms: 5 configurations, 6 ranges');
  await page.waitForText('The signature is not checked.');
  await page.waitForText('In your file: Synthetic Win 10 Pro Volume:GVLK.');
  for (const [label, value] of [
    ['Edition', 'Professional'], ['Description', 'Synthetic Win 10 Pro Volume:GVLK'], ['Part number', '[TST]X00-00001'], ['File', 'sample.xrm-ms'],
    ['Channel', 'volume, KMS client setup key (Volume:GVLK)'],
  ]) assert.deepEqual(await shown(page, label), [value], label);
  assert.equal(await (await box(page)).value(), KEY, 'the text stays');

  await (await box(page)).paste('9W4KR');
  await page.waitForText('The last five characters do not show the serial');
  assert.deepEqual(await shown(page, 'Description'), ['Synthetic Server 1709 Standard Volume:GVLK', 'Synthetic Server 1803 Standard Volume:GVLK']);
  await (await page.byRole('button', 'What is in sample.xrm-ms')).click();
  await page.waitForText('Synthetic Office LTSC 2021 ProPlus Volume:GVLK');

  await (await page.byRole('button', 'Français')).click();
  await page.waitForText('Les clés sont cherchées dans sample.xrm-ms');
  await page.waitForText('5 configurations, 6 plages');
});

journey('the files are forgotten when they should be', async (page) => {
  await (await box(page)).drop(SAMPLE);
  await page.waitForText('Keys are looked up in sample.xrm-ms');
  await page.waitFor(() => document.getElementById('announcement').textContent === 'Keys are looked up in sample.xrm-ms');
  await (await box(page)).type('T83GX');
  await page.waitForText('In your file, the group is of: Synthetic Win 10 Pro Volume:GVLK.');
  await (await page.byRole('button', 'Forget these files')).click();
  await page.waitFor(() => document.querySelector('#identified .headline') && !document.body.innerText.includes('In your file'));
  assert.equal(await page.evaluate(() => document.getElementById('files').textContent), '');
  assert.ok(await (await box(page)).isFocused());
});

journey('a file of keys that is dropped along with it is read with it', async (page) => {
  await (await box(page)).drop(SAMPLE, { name: 'keys.txt', text: `${KEY}\nT83GX\n00331-10000-01500-AA123\n` });
  await page.waitForText('Read as lines of text; rows: 3');
  await page.waitForText('sample.xrm-ms: 5 configurations, 6 ranges');
});

journey('what is no pkeyconfig file is told, and why; one with another name is known by what is in it', async (page) => {
  await (await box(page)).drop({ name: 'licence.xrm-ms', text: '<r:license xmlns:r="a"><r:title>x</r:title></r:license>' });
  await page.waitForText('No pkeyconfig file');
  await page.waitForText('licence.xrm-ms: This is no pkeyconfig file: it holds no pkeyConfigData.');
  await (await box(page)).drop({ name: 'from-the-server.xml', text: SAMPLE.text });
  await page.waitForText('Keys are looked up in from-the-server.xml');
  await page.waitForText('licence.xrm-ms: This is no pkeyconfig file');
  await (await page.byRole('button', 'Forget these files')).click();
  assert.equal(await page.evaluate(() => document.getElementById('files').textContent), '');
});

journey('a copy of the rendered document knows no file', async (page, { browser }) => {
  await (await box(page)).drop(SAMPLE);
  await page.waitForText('Keys are looked up in sample.xrm-ms');
  const copy = await copyOfRendered(page);
  try {
    const opened = await browser.open(copy.address);
    await (await box(opened)).type('T83GX');
    await opened.waitForText('The last five characters of the key that Microsoft publishes');
    assert.ok(!(await opened.text()).includes('sample.xrm-ms'));
    await opened.close();
  } finally {
    copy.remove();
  }
});
