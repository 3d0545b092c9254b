// How the page stands 100,000 lines: how long they take, and the longest time for which it answers nothing meanwhile.

import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { publishedKeys } from '../npm/node.mjs';
import { startBrowser } from '../tests/page/engines.mjs';
import { root } from './run.mjs';

const LINES = 100_000;

// Published keys, damaged ones, last five characters, product IDs, error codes and noise, in turn.
function mixed() {
  const keys = publishedKeys().map(({ key }) => key);
  return Array.from({ length: LINES }, (_, at) => {
    const key = keys[at % keys.length];
    return [key, key.replace(/.$/, 'A'), key.slice(24), '00000-00000-00000-AAOEM', `0xC004${(at % 4096).toString(16).padStart(4, '0')}`, `PC ${at}`][at % 6];
  });
}

/** Prints, of reading, scrolling and filtering, the time and the longest task in Chromium. */
export async function benchPage() {
  const browser = await startBrowser();
  const page = await browser.open(pathToFileURL(join(root, 'dist', 'volkey.html')).href);
  await page.waitForText('Not affiliated with Microsoft');
  await page.evaluate(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      globalThis.longest = Math.max(globalThis.longest, ...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  const text = mixed().join('\n');
  await page.evaluate((content) => { globalThis.file = new File([content], 'keys.txt'); }, text);
  const steps = {
    'read and show': () => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(globalThis.file);
      document.getElementById('text').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      return until(() => document.querySelector('.lines-in-sight code') !== null);
    },
    'scroll through, 100 frames': async () => {
      const grid = document.querySelector('[role=grid]');
      for (let at = 1; at <= 100; at += 1) {
        grid.scrollTop = (at * grid.scrollHeight) / 101;
        await new Promise(requestAnimationFrame);
      }
      await until(() => document.querySelector('.lines-in-sight').lastElementChild.querySelector('code') !== null);
    },
    'only duplicates': () => {
      const shown = /Shown: .*/.exec(document.body.innerText)[0];
      document.getElementById('of-duplicate').click();
      return until(() => /Shown: .*/.exec(document.body.innerText)[0] !== shown);
    },
    'open a row': () => {
      document.querySelector('.lines-in-sight button').click();
      return until(() => document.querySelector('.opened:not([hidden])') !== null);
    },
  };
  await page.evaluate(() => {
    globalThis.until = async (isSo) => {
      while (!isSo()) await new Promise((resolve) => { setTimeout(resolve, 20); });
    };
  });
  console.log(`\nIn the page, ${LINES} lines of ${text.length} characters`);
  for (const [name, step] of Object.entries(steps)) {
    await page.evaluate(() => { globalThis.longest = 0; });
    const start = performance.now();
    await page.evaluate(step);
    const took = performance.now() - start;
    await wait(200);
    const longest = await page.evaluate(() => globalThis.longest);
    console.log(`${name.padEnd(38)} ${took.toFixed(0).padStart(9)} ms, longest task ${longest < 50 ? 'below 50' : longest.toFixed(0)} ms`);
  }
  await browser.close();
}
