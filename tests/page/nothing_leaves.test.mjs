// The checks of nothing_leaves.mjs, seen failing: each on a copy of the page with one thing planted.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { copyWithPlanted } from './copies.mjs';
import { engine, startBrowser } from './engines.mjs';
import { assertNoRequests, assertNoTraces } from './nothing_leaves.mjs';

// Each starts with the first thing typed, as a leak would. Nobody listens on these addresses, nor needs to.
const REQUESTS = {
  'a fetch': "fetch('http://127.0.0.1:8123/planted').catch(() => {})",
  'an image': "new Image().src = 'http://leak.example/planted.png'",
  'an image over https': "new Image().src = 'https://leak.example/planted.png'",
  'a beacon': "navigator.sendBeacon('http://127.0.0.1:8123/planted', 'x')",
};
const TRACES = {
  'the address': "history.replaceState(null, '', '#planted')",
  'the state of the history': "history.replaceState({ planted: 1 }, '')",
  'an entry of the history': "history.pushState(null, '')",
  'the window name': "name = 'planted'",
  'local storage': "localStorage.setItem('planted', '1')",
  'session storage': "sessionStorage.setItem('planted', '1')",
  'a database': "indexedDB.open('planted')",
};

let browser;
before(async () => { browser = await startBrowser(); });
after(() => browser?.close());

for (const place of ['served', 'from disk']) {
  for (const policy of [true, false]) {
    const where = `${engine}, ${place}, ${policy ? 'its policy kept' : 'no policy'}`;
    for (const [what, script] of Object.entries(REQUESTS)) {
      test(`a planted request is seen: ${what} (${where})`, () => planted(script, { place, policy }, async (page, address) => {
        await assertNoRequests(page, address);
        await type(page);
        await failsSoon(() => assertNoRequests(page, address));
      }));
    }
    test(`a request that follows the last act is not missed (${where})`, () => planted(`setTimeout(() => { ${REQUESTS['a fetch']} }, 50)`, { place, policy }, async (page, address) => {
      await type(page);
      await assert.rejects(assertNoRequests(page, address), assert.AssertionError);
    }));
  }
  const traces = place === 'served' ? { ...TRACES, 'a cookie': "document.cookie = 'planted=1'" } : TRACES;
  for (const [what, script] of Object.entries(traces)) {
    test(`a planted trace is seen: ${what} (${engine}, ${place})`, () => planted(script, { place, policy: true }, async (page, address) => {
      await assertNoTraces(page, address);
      await type(page);
      await failsSoon(() => assertNoTraces(page, address));
    }));
  }
}

// The page's own worker is made as this one is.
const IN_WORKER = `
  const worker = new Worker(URL.createObjectURL(new Blob(["fetch('http://127.0.0.1:8123/planted').then(() => postMessage('sent'), () => postMessage('refused'))"])));
  worker.onmessage = ({ data }) => { globalThis.tried = data; };`;

for (const place of ['served', 'from disk']) {
  test(`a planted request of a worker is seen (${engine}, ${place}, no policy)`, () => planted(IN_WORKER, { place, policy: false }, async (page, address) => {
    await type(page);
    await failsSoon(() => assertNoRequests(page, address));
  }));

  test(`the policy holds in a worker (${engine}, ${place})`, () => planted(IN_WORKER, { place, policy: true }, async (page, address) => {
    await type(page);
    await page.waitFor(() => globalThis.tried === 'refused');
    assert.deepEqual((await page.requests()).filter((one) => one !== address), []);
  }));
}

async function planted(script, { place, policy }, check) {
  const copy = copyWithPlanted(`addEventListener('input', () => { ${script} }, { once: true })`, { policy });
  const site = await serve({ folder: copy.folder });
  const address = place === 'served' ? site.address : copy.address;
  const page = await browser.open(address);
  try {
    await check(page, address);
  } finally {
    await page.evaluate(forget);
    await page.close();
    site.close();
    copy.remove();
  }
}

// Runs in the page. The storage of every page from disk is the same.
function forget() {
  localStorage.clear();
  document.cookie = 'planted=; max-age=0';
  indexedDB.deleteDatabase('planted');
}

async function type(page) {
  await (await page.byRole('textbox', 'What you have')).type('x');
}

// A request takes a moment to be reported.
async function failsSoon(check) {
  for (let tries = 0; tries < 40; tries += 1) {
    const failed = await check().then(() => false, (error) => error instanceof assert.AssertionError);
    if (failed) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('the check did not see what was planted');
}
