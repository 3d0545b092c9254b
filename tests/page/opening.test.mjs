import assert from 'node:assert/strict';
import { CANNOT_OPEN } from '../../www/cannot_open.mjs';
import { WORDS } from '../../www/words.mjs';
import { copyWithPlanted } from './copies.mjs';
import { engine } from './engines.mjs';
import { journeys } from './journeys.mjs';

const KEY = 'W269N-WFGWX-YVC9B-4J6C9-T83GX';
const LACKING = { 'no way to unpack': 'delete globalThis.DecompressionStream', 'no WebAssembly': 'delete globalThis.WebAssembly' };
const WITHOUT_SCRIPT = [
  'This page needs JavaScript and WebAssembly: turn them on, or use the volkey command.',
  'Cette page a besoin de JavaScript et de WebAssembly\u00a0: activez-les, ou prenez la commande volkey.',
];

const english = journeys({ places: ['from disk'] });
const french = journeys({ places: ['from disk'], language: 'fr' });

for (const [language, journey] of Object.entries({ en: english, fr: french })) {
  for (const [what, script] of Object.entries(LACKING)) {
    journey(`a browser with ${what} is told in ${language} that it cannot open the page`, (_, { browser }) => inCopy(browser, script, '', async (page) => {
      for (const sentence of Object.values(CANNOT_OPEN)) await page.waitForText(sentence);
      assert.equal((await page.allByRole('button', WORDS[language].other)).length, 0);
      await page.byRole('textbox', WORDS[language].label);
    }));
  }
}

english('so is one that follows a link to another view', (_, { browser }) => inCopy(browser, LACKING['no WebAssembly'], '#kms-hosts', (page) => page.waitForText(CANNOT_OPEN.en)));

// Typed by a script that the page runs before its own.
english('no keystroke is lost while the page opens', (_, { browser }) => {
  const [before, after] = [KEY.slice(0, 12), KEY.slice(12)];
  const typing = `document.getElementById('text').focus(); for (const one of '${before}') document.execCommand('insertText', false, one);`;
  return inCopy(browser, typing, '', async (page) => {
    const box = await page.byRole('textbox', WORDS.en.label);
    await box.type(after);
    assert.equal(await box.value(), KEY);
    await page.waitForText('The client setup key that Microsoft publishes for Windows 11 Pro and Windows 10 Pro.');
  });
});

english('what was typed before the page could read it is read then', (_, { browser }) => (
  inCopy(browser, "document.getElementById('text').value = 'T83GX'", '', (page) => page.waitForText('The last five characters of the key that Microsoft publishes'))
));

if (engine === 'chromium') {
  english('with script off, one sentence says what to do, in both languages', async (page) => {
    await page.setScriptEnabled(false);
    await page.reload();
    const said = (await page.text()).split('\n').filter(Boolean);
    assert.deepEqual(said, ['volkey', ...WITHOUT_SCRIPT]);
    await page.setScriptEnabled(true);
    await page.reload();
    await page.waitForText(WORDS.en.introAsk);
  });

  english('nothing moves while the page opens', async (page) => {
    // Once more, at the width that the journey has by now.
    await page.reload();
    await page.waitForText(WORDS.en.save);
    const moved = await page.evaluate(() => new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve([]), 500);
    }));
    assert.deepEqual(moved, []);
  });
}

async function inCopy(browser, script, view, check) {
  const copy = copyWithPlanted(script);
  const page = await browser.open(copy.address + view);
  try {
    await check(page);
  } finally {
    await page.close();
    copy.remove();
  }
}
