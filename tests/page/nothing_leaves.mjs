// The promises that every journey is held to: no request leaves the page, and what was entered stays nowhere.

import assert from 'node:assert/strict';

/** Fails if the page at `address` asked for anything but itself, or tried to. */
export async function assertNoRequests(page, address) {
  const requests = (await page.requests()).filter((one) => one !== address);
  assert.deepEqual(requests, [], 'the page made requests');
  assert.deepEqual(await page.violations(), [], 'the policy of the page had to forbid something');
}

/** Fails if anything is stored, or if the address or the history of the page at `address` changed. */
export async function assertNoTraces(page, address) {
  const left = Object.entries(await page.evaluate(tracesLeft)).filter(([, value]) => value !== '');
  assert.deepEqual(Object.fromEntries(left), { address }, 'the page left traces');
  assert.equal(await page.historyGrowth(), 0, 'the page added to the history');
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
