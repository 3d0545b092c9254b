// What the page tells of itself to those who check it.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { bytesOf } from '../../www/base91.mjs';
import { WORDS } from '../../www/words.mjs';
import { journeys, pageFile } from './journeys.mjs';

const COMMANDS = ['Get-FileHash volkey.html', 'sha256sum volkey.html'];

for (const [language, journey] of [['en', journeys()], ['fr', journeys({ language: 'fr' })]]) {
  journey(`the page tells the checksum of its core, and how to check the rest, in ${language}`, async (page) => {
    const { checking, copy } = WORDS[language];
    const [, core] = /id="core">([^<]+)</.exec(readFileSync(pageFile, 'utf8'));
    const checksum = createHash('sha256').update(gunzipSync(bytesOf(core))).digest('hex');
    const button = await page.byRole('button', checking.title);
    assert.ok(!(await page.text()).includes(checksum));
    await button.click();
    for (const text of [checksum, ...COMMANDS]) {
      await page.waitForText(text);
      await page.byRole('button', `${copy} ${text}`);
    }
    for (const sentence of [checking.core, checking.file, checking.sent, ...checking.ways]) await page.waitForText(sentence);
  });
}
