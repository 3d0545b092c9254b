// Finds the three browser engines that the page is tested in, and installs Debian's where that is allowed.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, onPath, run } from './run.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Where the programs of each engine are; null for those that are not on this machine. */
export function findBrowsers() {
  return {
    chromium: first(['chromium', 'chromium-browser', 'google-chrome'], CHROMIUM_PLACES),
    chromedriver: first(['chromedriver'], []),
    firefox: first(['firefox-esr', 'firefox'], FIREFOX_PLACES),
    webkit: findWebKit(),
  };
}

function first(names, places) {
  return names.map(onPath).find(Boolean) ?? places.find((place) => existsSync(place)) ?? null;
}

// WebKitGTK: a driver, the small browser that it drives, a display that nobody looks at, and what a French locale is made from.
function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const browser = ['/usr/lib', '/usr/libexec']
    .flatMap((folder) => [folder, ...foldersIn(folder).filter((name) => name.endsWith('linux-gnu'))])
    .flatMap((folder) => foldersIn(folder).filter((name) => /webkit(2)?gtk-/.test(name)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  return driver && xvfb && browser && existsSync('/usr/share/i18n/locales/fr_FR') ? { driver, xvfb, browser } : null;
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => join(folder, name));
}

const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  chromedriver: ['chromium-driver'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'locales'],
};

/** Installs the engines that are missing, when this is root on Debian; elsewhere it leaves the machine alone. */
export async function installBrowsers() {
  const found = findBrowsers();
  const packages = Object.keys(DEBIAN_PACKAGES).filter((name) => !found[name]).flatMap((name) => DEBIAN_PACKAGES[name]);
  const mayInstall = process.getuid?.() === 0 && answerOf('apt-get', ['--version']) !== null;
  if (packages.length === 0 || !mayInstall) return;

  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], { env });
}
