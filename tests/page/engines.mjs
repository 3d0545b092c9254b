// One small way to use the page in Chromium, Firefox and WebKit, as a person does: by role and name.
// The variable ENGINE says which engine; `npm test` runs every journey once in each.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { launchChromium, launchFirefox } from './puppeteer.mjs';
import { startRecordingProxy } from './recording_proxy.mjs';
import { launchWebKit } from './webdriver.mjs';

export const engine = process.env.ENGINE ?? 'chromium';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

// What the browsers themselves ask for in the background, whatever page is open.
const BROWSERS_OWN = /^https?:\/\/([\w-]+\.)*(googleapis\.com|google\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org))[:/]/;

/**
 * Starts the engine with a new profile. `language` is what the browser asks for: 'en' or 'fr'.
 * `colorScheme` and `reducedMotion` do nothing in WebKit.
 */
export async function startBrowser({ language = 'en', colorScheme = 'light', reducedMotion = false } = {}) {
  const program = findBrowsers()[engine];
  if (!program) throw new Error(`${engine} is not on this machine`);
  const profile = mkdtempSync(join(tmpdir(), 'volkey-'));
  const proxy = await startRecordingProxy();
  const browser = await LAUNCH[engine](program, { language, colorScheme, reducedMotion, proxyPort: proxy.port, profile });
  return {
    /** Opens an address in a new page. */
    open: async (address) => {
      const page = pageOf(await browser.openPage(), proxy);
      await page.open(address);
      return page;
    },
    /** The bytes of a downloaded file, once they are there and no more come. */
    downloaded: (name) => {
      let length = 0;
      return until(() => {
        const path = [join(profile, name), join(profile, 'Downloads', name)].find((one) => existsSync(one));
        const bytes = path && readFileSync(path);
        if (!bytes?.length || bytes.length > length) {
          length = bytes?.length ?? 0;
          return null;
        }
        rmSync(path);
        return bytes;
      }, () => `no ${name} was downloaded`);
    },
    close: async () => {
      await browser.close();
      proxy.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function pageOf(page, proxy) {
  let asked = 0;
  let entries = 0;
  const text = () => page.evaluate(() => document.body.innerText);
  return {
    ...page,
    async open(address) {
      asked = proxy.asked.length;
      page.reported().length = 0;
      await page.open(address);
      await page.evaluate(listen);
      entries = await page.evaluate(() => history.length);
    },
    /** How many entries the page added to the history since `open`. */
    historyGrowth: async () => (await page.evaluate(() => history.length)) - entries,
    /** Every address asked for since `open`, its own included; data: and blob: stay in the page and do not count. */
    async requests() {
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
      const passed = proxy.asked.slice(asked).filter((address) => !BROWSERS_OWN.test(address));
      const all = [...page.reported(), ...loaded, ...passed];
      return [...new Set(all)].filter((address) => !/^(data|blob):/.test(address));
    },
    /** What the page's own policy forbade: 'directive address' each. */
    violations: () => page.evaluate(() => globalThis.policyViolations),
    /** The text that can be seen. */
    text,
    /** Waits until a function of the page gives something true, and gives that. */
    waitFor: (script, ...args) => until(() => page.evaluate(script, ...args), () => `the page never got there: ${script}`),
    /** Waits until the text that can be seen holds `wanted`. */
    waitForText: (wanted) => until(
      async () => (await text()).includes(wanted),
      async () => `no "${wanted}" on the page, which says:\n${await text()}`,
    ),
    /** The one element of this role and exact name, once it is there. */
    async byRole(role, name) {
      const found = await until(
        async () => { const all = await page.allByRole(role, name); return all.length > 0 && all; },
        async () => `no ${role} named "${name}" on the page, which says:\n${await text()}`,
      );
      if (found.length > 1) throw new Error(`${found.length} elements are a ${role} named "${name}"`);
      return elementOf(found[0]);
    },
    allByRole: async (role, name) => (await page.allByRole(role, name)).map(elementOf),
  };
}

// Puppeteer's pages listen from the start; in WebKit this is the earliest there is,
// so what its policy forbids while the page loads goes unheard there.
function listen() {
  if (globalThis.policyViolations) return;
  globalThis.policyViolations = [];
  addEventListener('securitypolicyviolation', (event) => policyViolations.push(`${event.violatedDirective} ${event.blockedURI}`));
}

function elementOf(element) {
  return {
    ...element,
    text: () => element.evaluate((node) => node.innerText),
    value: () => element.evaluate((node) => node.value),
    attribute: (name) => element.evaluate((node, attribute) => node.getAttribute(attribute), name),
    property: (name) => element.evaluate((node, property) => node[property], name),
    isFocused: () => element.evaluate((node) => document.activeElement === node),
    focus: () => element.evaluate((node) => node.focus()),
    /** Chooses the option with this label. */
    select: (label) => element.evaluate((node, wanted) => {
      node.focus();
      const option = [...node.options].find((one) => one.label.trim() === wanted);
      if (!option) throw new Error(`no option "${wanted}", only: ${[...node.options].map((one) => one.label).join(', ')}`);
      node.value = option.value;
      node.dispatchEvent(new Event('input', { bubbles: true }));
      node.dispatchEvent(new Event('change', { bubbles: true }));
    }, label),
    /** Replaces everything in the field with `text`, as one paste. */
    paste: (text) => element.evaluate((node, pasted) => {
      node.focus();
      node.select();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      if (node.dispatchEvent(event)) document.execCommand(pasted ? 'insertText' : 'delete', false, pasted);
    }, text),
    /** Drops files on the element: { name, text } or { name, base64 } each. */
    drop: (...files) => element.evaluate((node, dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text = '', base64 } of dropped) {
        const content = base64 === undefined ? text : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        dataTransfer.items.add(new File([content], name));
      }
      for (const type of ['dragenter', 'dragover', 'drop']) {
        node.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, files),
  };
}

async function until(attempt, complaint, milliseconds = 10_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const result = await attempt();
    if (result) return result;
    if (Date.now() > end) throw new Error(await complaint());
    await wait(50);
  }
}
