// npm run lighthouse: what Lighthouse says of the built site on its mobile profile, and whether that is enough.
// Performance is a time, so this is no test: run it on a quiet machine.

import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS } from '../tests/page/puppeteer.mjs';
import { findBrowsers } from './browsers.mjs';
import { stop } from './run.mjs';
import { serve } from './serve.mjs';

const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const OPTIONS = {
  onlyCategories: Object.keys(WANTED),
  // The network is slowed down, not simulated: a simulation lets no document show anything before its last byte.
  throttlingMethod: 'devtools',
  // Lighthouse asks for it from within the page, whose policy forbids every request.
  skipAudits: ['robots-txt'],
  logLevel: 'error',
};

const { chromium } = findBrowsers();
if (!chromium) stop('Lighthouse needs Chromium, and there is none on this machine.');
const site = await serve();
const browser = await puppeteer.launch({ executablePath: chromium, args: CHROMIUM_ARGUMENTS });
const { lhr } = await lighthouse(site.address, { port: new URL(browser.wsEndpoint()).port, ...OPTIONS });
await browser.close();
site.close();

for (const [id, wanted] of Object.entries(WANTED)) {
  const { title, score, auditRefs } = lhr.categories[id];
  const reached = Math.round(score * 100);
  console.log(`${title.padEnd(16)} ${String(reached).padStart(3)}, wanted ${wanted}`);
  if (reached < wanted) process.exitCode = 1;
  for (const { weight, id: audit } of auditRefs) {
    const { title: what, score: part, displayValue = '' } = lhr.audits[audit];
    if (weight > 0 && part !== null && part < 1) console.log(`  ${what} ${displayValue}`);
  }
}
