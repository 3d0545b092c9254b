// How long after an empty page is ready the page has identified its first key: from disk, in Chromium, with the
// processor slowed down four times, one after the other in the same run.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS } from '../tests/page/puppeteer.mjs';
import { findBrowsers } from './browsers.mjs';
import { isStarted, root } from './run.mjs';

const ROUNDS = 25;
const SLOWER = 4;

/** Prints the middle and the shortest time of each, and their difference. */
export async function benchStart() {
  const folder = mkdtempSync(join(tmpdir(), 'volkey-'));
  const empty = join(folder, 'empty.html');
  writeFileSync(empty, '<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>empty</title>\n');
  const times = { empty: [], identified: [] };
  let browser;
  try {
    browser = await puppeteer.launch({ executablePath: findBrowsers().chromium, args: CHROMIUM_ARGUMENTS });
    for (let round = 0; round < ROUNDS; round += 1) {
      times.empty.push(await timeOf(browser, empty, whenLoaded));
      times.identified.push(await timeOf(browser, join(root, 'dist', 'volkey.html'), whenIdentified));
    }
  } finally {
    await browser?.close();
    rmSync(folder, { recursive: true });
  }
  const [before, after] = Object.values(times).map((all) => all.toSorted((one, other) => one - other));
  const told = (of) => `${of(before).toFixed(0).padStart(6)} ms, ${of(after).toFixed(0)} ms, ${(of(after) - of(before)).toFixed(0)} ms later`;
  console.log(`\nFrom disk at ${SLOWER} times less speed: an empty page, the first key identified (at most 100 ms later)`);
  console.log(`${'middle'.padEnd(38)} ${told((all) => all[ROUNDS >> 1])}`);
  console.log(`${'shortest'.padEnd(38)} ${told((all) => all[0])}`);
}

async function timeOf(browser, file, watch) {
  const page = await browser.newPage();
  await page.emulateCPUThrottling(SLOWER);
  await page.evaluateOnNewDocument(watch);
  await page.goto(pathToFileURL(file).href);
  const time = await (await page.waitForFunction(() => globalThis.time, { polling: 50 })).jsonValue();
  await page.close();
  return time;
}

// Both run in the page, before anything else; a picture later it is shown.
function whenLoaded() {
  addEventListener('load', () => requestAnimationFrame(() => { globalThis.time = performance.now(); }));
}

// Types as soon as there is a box to type into.
function whenIdentified() {
  let isTyped = false;
  new MutationObserver((_, observer) => {
    const box = document.getElementById('text');
    if (box && !isTyped) {
      isTyped = true;
      box.value = 'W269N-WFGWX-YVC9B-4J6C9-T83GX';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (!document.querySelector('#identified .headline')) return;
    observer.disconnect();
    requestAnimationFrame(() => { globalThis.time = performance.now(); });
  }).observe(document, { childList: true, subtree: true });
}

if (isStarted(import.meta.url)) await benchStart();
