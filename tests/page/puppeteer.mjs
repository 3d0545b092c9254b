// Chromium and Firefox, driven by puppeteer.

import puppeteer from 'puppeteer-core';
import { ROLES } from './roles.mjs';

/** What Chromium is started with: also as root, without a screen, and asking for nothing by itself. */
export const CHROMIUM_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-sync'];

export async function launchChromium(executablePath, { language, colorScheme, reducedMotion, proxyPort, profile }) {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    downloadBehavior: { policy: 'allow', downloadPath: profile },
    args: [
      ...CHROMIUM_ARGUMENTS,
      `--accept-lang=${language}`,
      `--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>',
    ],
  });
  const media = [
    { name: 'prefers-color-scheme', value: colorScheme },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
  ];
  return {
    openPage: async () => {
      const page = await browser.newPage();
      await page.emulateMediaFeatures(media);
      return puppeteerPage(page, lookUp);
    },
    close: () => browser.close(),
  };
}

export async function launchFirefox(executablePath, { language, colorScheme, reducedMotion, proxyPort, profile }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': profile,
      'intl.accept_languages': language,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  return {
    openPage: async () => puppeteerPage(await browser.newPage(), lookUpAmongCandidates),
    close: () => browser.close(),
  };
}

function lookUp(page, role, name) {
  const wanted = name === undefined ? '' : `[name=${JSON.stringify(name)}]`;
  return page.$$(`::-p-aria(${wanted}[role="${role}"])`);
}

// Firefox takes a millisecond for each element that it judges, so it is asked only about those that can have the role.
async function lookUpAmongCandidates(page, role, name) {
  const candidates = await page.evaluateHandle(
    (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()),
    ROLES[role],
  );
  const found = [];
  for (const [, candidate] of await candidates.getProperties()) {
    // What fits comes in the order of the document, and so the candidate itself before what is in it.
    for await (const first of candidate.queryAXTree(name, role)) {
      if (await candidate.evaluate((element, other) => element === other, first)) found.push(candidate);
      break;
    }
  }
  return found;
}

async function puppeteerPage(page, look) {
  const reported = [];
  page.on('request', (request) => reported.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    globalThis.policyViolations = [];
    addEventListener('securitypolicyviolation', (event) => policyViolations.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  return {
    evaluate: (script, ...args) => page.evaluate(script, ...args),
    open: (address) => page.goto(address),
    reload: () => page.reload(),
    back: () => page.goBack(),
    allByRole: async (role, name) => (await look(page, role, name)).map(elementOf),
    async press(key) {
      const keys = key.split('+');
      for (const one of keys) await page.keyboard.down(one);
      for (const one of keys.toReversed()) await page.keyboard.up(one);
    },
    screenshot: (path, options) => page.screenshot({ path, ...options }),
    /** Shows the page as it is printed; Firefox has no way to. */
    emulatePrint: () => page.emulateMediaType('print'),
    setScriptEnabled: (isOn) => page.setJavaScriptEnabled(isOn),
    setViewport: (width, height) => page.setViewport({ width, height }),
    reported: () => reported,
    close: () => page.close(),
  };
}

function elementOf(handle) {
  return {
    click: () => handle.click(),
    type: (text) => handle.type(text),
    upload: (...files) => handle.uploadFile(...files),
    evaluate: (script, ...args) => handle.evaluate(script, ...args),
  };
}
