// A journey is what a person does on the page. Each runs served and from disk, there as wide as on a phone where the
// engine can be that narrow, and ends with the promises checked.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { engine, startBrowser } from './engines.mjs';
import { assertNoRequests, assertNoTraces } from './nothing_leaves.mjs';

export const pageFile = join(root, 'dist', 'volkey.html');
const PLACES = ['served', 'from disk'];
const PHONE = { width: 390, height: 844 };

/**
 * Starts a browser for a file of journeys; `options` are those of `startBrowser`, and the `places` to run in, both unless given.
 * Gives the function that adds one: journey(what happens, async (page, { browser, address }) => ...).
 */
export function journeys({ places = PLACES, ...options } = {}) {
  let browser;
  let site;
  before(async () => {
    site = await serve();
    browser = await startBrowser(options);
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  return (title, steps) => {
    for (const place of places) {
      test(`${title} (${engine}, ${place})`, async () => {
        const address = place === 'served' ? site.address : pathToFileURL(pageFile).href;
        const page = await browser.open(address);
        try {
          if (place === 'from disk' && engine !== 'webkit') await page.setViewport(PHONE.width, PHONE.height);
          await steps(page, { browser, address, place });
          await assertNoRequests(page, address);
          await assertNoTraces(page, address);
        } catch (error) {
          await keepScreenshot(page, `${title} ${place}`);
          throw error;
        } finally {
          await page.close();
        }
      });
    }
  };
}

async function keepScreenshot(page, title) {
  const folder = join(root, 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot(join(folder, `${engine} ${title.replaceAll(/[^\p{L}\d -]/gu, '')}.png`)).catch(() => {});
}
