// The promises that every journey is held to: no request leaves the page, and what was entered stays nowhere.

import assert from 'node:assert/strict';
import { identify, questions } from 'volkey';
import { viewOf } from '../../www/views.mjs';
import { WORDS } from '../../www/words.mjs';

/** Fails if the page at `address` asked for anything but itself, or tried to. */
export async function assertNoRequests(page, address) {
  await page.evaluate(settle);
  const requests = (await page.requests()).filter((one) => one !== address);
  assert.deepEqual(requests, [], 'the page made requests');
  assert.deepEqual(await page.violations(), [], 'the policy of the page had to forbid something');
}

// Runs in the page. What the last act causes may be asked for with the next pictures, and takes a moment to be reported.
function settle() {
  return new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))); });
}

/**
 * Fails if anything is stored, or if the address of the page at `address` or its history hold more than views: a
 * question and its facts.
 */
export async function assertNoTraces(page, address) {
  const { address: now, ...left } = await page.evaluate(tracesLeft);
  assert.deepEqual(Object.entries(left).filter(([, value]) => value !== ''), [], 'the page left traces');
  const [place, ...view] = now.split('#');
  assert.equal(place, address.split('#')[0], 'the page changed its address');
  if (view.length === 0) assert.equal(await page.historyGrowth(), 0, 'the page added to the history');
  assertHarmless(view.join('#'));
}

function assertHarmless(link) {
  const { view, facts } = viewOf(link);
  const question = questions().find(({ id }) => id === view);
  const isTable = view in WORDS.en.tables;
  assert.ok(question || isTable || view === '', `the address holds ${link}`);
  for (const [id, value] of Object.entries(facts)) {
    const fact = question?.facts.find((one) => one.id === id);
    assert.ok(isTable || id === 'asOf' || fact, `the address holds the fact ${id}`);
    const isOfFew = /^\d{1,4}$/.test(value) || fact?.choices?.some((choice) => choice.id === value);
    assert.ok(isOfFew || ['unknown', 'error-code', 'channel'].includes(identify(value).kind), `the address holds ${value}`);
  }
}

// Runs in the page. A kind of storage that the engine denies the page holds nothing.
async function tracesLeft() {
  const tried = async (look) => {
    try {
      return String((await look()) ?? '');
    } catch {
      return '';
    }
  };
  return {
    address: location.href,
    historyState: await tried(() => JSON.stringify(history.state).replace('null', '')),
    windowName: name,
    cookies: await tried(() => document.cookie),
    localStorage: await tried(() => Object.entries(localStorage).join(';')),
    sessionStorage: await tried(() => Object.entries(sessionStorage).join(';')),
    databases: await tried(async () => (await indexedDB.databases()).map((one) => one.name).join(';')),
    caches: await tried(async () => (await caches.keys()).join(';')),
    serviceWorkers: await tried(async () => (await navigator.serviceWorker.getRegistrations()).map((one) => one.scope).join(';')),
    files: await tried(async () => {
      const names = [];
      for await (const key of (await navigator.storage.getDirectory()).keys()) names.push(key);
      return names.join(';');
    }),
  };
}
