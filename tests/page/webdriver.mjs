// WebKit, driven by plain WebDriver: WebKitGTK's small browser on a display that nobody looks at.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROLES } from './roles.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = {
  Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Backspace: '\uE003', Delete: '\uE017', Space: ' ', Home: '\uE011', End: '\uE010',
  PageUp: '\uE00E', PageDown: '\uE00F', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Shift: '\uE008', Control: '\uE009',
};

export async function launchWebKit({ driver, xvfb, browser }, { language, proxyPort, profile }) {
  const display = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(display.stdout, 'data');
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env, ...localeOf(language, profile), HOME: profile,
      DISPLAY: `:${String(number).trim()}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const proxy = `127.0.0.1:${proxyPort}`;
  const capabilities = {
    alwaysMatch: {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy },
    },
  };
  const { sessionId } = await whenListening(() => send('POST', `http://127.0.0.1:${port}/session`, { capabilities }));
  const session = `http://127.0.0.1:${port}/session/${sessionId}`;
  // The first window stays, to open others from.
  const first = await send('GET', `${session}/window`);
  let current = first;
  const inWindow = (handle) => async (method, path, body) => {
    if (current !== handle) await send('POST', `${session}/window`, { handle });
    current = handle;
    return send(method, session + path, body);
  };
  const openPage = async () => {
    const { handle } = await inWindow(first)('POST', '/window/new', { type: 'window' });
    return webKitPage(inWindow(handle));
  };
  return {
    openPage,
    close: async () => {
      await send('DELETE', session).catch(() => {});
      service.kill();
      display.kill();
    },
  };
}

// WebKitGTK takes its language from the locale, which has to exist: it is made in the profile. Without one it asks for en-US.
function localeOf(language, profile) {
  if (language === 'en') return { LC_ALL: 'en_US.UTF-8' };
  const name = `${language}_${language.toUpperCase()}.UTF-8`;
  execFileSync('localedef', ['--inputfile', name.split('.')[0], '--charmap', 'UTF-8', join(profile, name)]);
  return { LC_ALL: name, LOCPATH: profile };
}

async function send(method, address, body) {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}

async function whenListening(attempt) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === 100 || error.cause?.code !== 'ECONNREFUSED') throw error;
      await wait(100);
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

// The page may draw anew while it is looked at, and take away what was found: then one has to look again.
async function lookUntilStill(look) {
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (!/stale element reference/.test(error.message)) throw error;
    }
  }
}

// What is hidden has a computed role all the same. The options of a drop-down list have no box of their own.
function areShown(...elements) {
  return elements.map((one) => one.localName === 'option' || one.checkVisibility());
}

function webKitPage(ask) {
  const evaluate = async (script, ...args) => {
    const body = `const args = [...arguments], done = args.pop();
      Promise.resolve().then(() => (${script})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await ask('POST', '/execute/async', { script: body, args });
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const elementOf = (reference) => {
    const path = `/element/${reference[ELEMENT]}`;
    return {
      click: async () => {
        // The driver does not scroll to what lies just below the window.
        await evaluate((node) => node.scrollIntoView({ block: 'nearest' }), reference);
        await ask('POST', `${path}/click`, {});
      },
      type: (text) => ask('POST', `${path}/value`, { text }),
      upload: (...files) => ask('POST', `${path}/value`, { text: files.join('\n') }),
      evaluate: (script, ...args) => evaluate(script, reference, ...args),
    };
  };
  const isCalled = async (reference, role, name) => {
    const path = `/element/${reference[ELEMENT]}`;
    // WebKitGTK fails to compute anything of an option.
    if (role === 'option') return name === undefined || (await evaluate((node) => node.textContent.trim(), reference)) === name;
    // WebKitGTK has a role of its own for a drop-down list; the selector finds nothing else.
    if (role !== 'combobox' && (await ask('GET', `${path}/computedrole`)).toLowerCase() !== role) return false;
    return name === undefined || (await ask('GET', `${path}/computedlabel`)).trim() === name;
  };
  return {
    evaluate,
    open: (address) => ask('POST', '/url', { url: address }),
    reload: () => ask('POST', '/refresh', {}),
    back: () => ask('POST', '/back', {}),
    allByRole: (role, name) => lookUntilStill(async () => {
      const references = await ask('POST', '/elements', { using: 'css selector', value: ROLES[role] ?? `[role=${role}]` });
      const shown = await evaluate(areShown, ...references);
      const found = [];
      for (const reference of references.filter((_, index) => shown[index])) {
        if (await isCalled(reference, role, name)) found.push(elementOf(reference));
      }
      return found;
    }),
    async press(key) {
      const value = key.split('+').map((one) => KEYS[one] ?? one);
      const actions = [
        ...value.map((one) => ({ type: 'keyDown', value: one })),
        ...value.toReversed().map((one) => ({ type: 'keyUp', value: one })),
      ];
      await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    screenshot: async (path) => writeFile(path, Buffer.from(await ask('GET', '/screenshot'), 'base64')),
    setViewport: (width, height) => ask('POST', '/window/rect', { width, height }),
    reported: () => [],
    close: () => ask('DELETE', '/window'),
  };
}
