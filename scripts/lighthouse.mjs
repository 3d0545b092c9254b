// npm run lighthouse: what Lighthouse says of the built site on its mobile profile, and whether that is enough.
// Performance is a time: run it on a quiet machine. The rest is a test too.

import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS } from '../tests/page/puppeteer.mjs';
import { findBrowsers } from './browsers.mjs';
import { isStarted, stop } from './run.mjs';
import { serve } from './serve.mjs';

const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

/** Each of these categories with the score it reached, and what it lost points for. */
export async function judged(categories = Object.keys(WANTED)) {
  const { lhr } = await withBrowser((port, address) => lighthouse(address, {
    port,
    onlyCategories: categories,
    // The network is slowed down, not simulated: a simulation lets no document show anything before its last byte.
    throttlingMethod: categories.includes('performance') ? 'devtools' : 'provided',
    // Lighthouse asks for it from within the page, whose policy forbids every request.
    skipAudits: ['robots-txt'],
    logLevel: 'error',
  }));
  return categories.map((id) => {
    const { title, score, auditRefs } = lhr.categories[id];
    const audits = auditRefs.filter(({ weight }) => weight > 0).map((audit) => lhr.audits[audit.id]);
    const lost = audits.filter((audit) => audit.score !== null && audit.score < 1);
    return { title, score: Math.round(score * 100), wanted: WANTED[id], lost: lost.map((audit) => `${audit.title} ${audit.displayValue ?? ''}`.trim()) };
  });
}

async function withBrowser(judge) {
  const site = await serve();
  try {
    const browser = await puppeteer.launch({ executablePath: findBrowsers().chromium, args: CHROMIUM_ARGUMENTS });
    try {
      return await judge(new URL(browser.wsEndpoint()).port, site.address);
    } finally {
      await browser.close();
    }
  } finally {
    site.close();
  }
}

if (isStarted(import.meta.url)) {
  if (!findBrowsers().chromium) stop('Lighthouse needs Chromium, and there is none on this machine.');
  for (const { title, score, wanted, lost } of await judged()) {
    console.log([`${title.padEnd(16)} ${String(score).padStart(3)}, wanted ${wanted}`, ...lost].join('\n  '));
    if (score < wanted) process.exitCode = 1;
  }
}
