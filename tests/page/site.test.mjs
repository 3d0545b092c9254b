// The site in a folder of a host, beside other things.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { WORDS } from '../../www/words.mjs';
import { askInPage, readAnswer } from './asking.mjs';
import { engine, startBrowser } from './engines.mjs';
import { assertNoRequests } from './nothing_leaves.mjs';

test(`from any folder of a host the site identifies and answers, and asks for nothing but itself (${engine})`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'volkey-host-'));
  cpSync(join(root, 'dist', 'site'), join(folder, 'tools', 'keys'), { recursive: true });
  const asked = [];
  const host = await serve({ folder, onRequest: (path) => asked.push(path) });
  const browser = await startBrowser();
  try {
    const address = `${host.address}tools/keys/`;
    const page = await browser.open(address);
    await (await page.byRole('textbox', WORDS.en.label)).type('T83GX');
    await page.waitForText('The last five characters of the key that Microsoft publishes');
    await (await page.byRole('button', WORDS.en.clear)).click();
    await askInPage(page, { question: 'downgrade', facts: { from: 'Windows 7 Professional', to: 'Windows Vista Business', channel: 'oem' } });
    assert.equal((await readAnswer(page)).outcome, 'yes');
    await assertNoRequests(page, address);
    assert.deepEqual(asked, ['/tools/keys/']);
  } finally {
    await browser.close();
    host.close();
    rmSync(folder, { recursive: true });
  }
});
