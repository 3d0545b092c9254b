// npm test: installs what is missing, then runs every check and test, all of them even when one fails.
// With names after `--` it runs only those: npm test -- rust page

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, findBrowsers, installBrowsers } from './browsers.mjs';
import { countsOf } from './counts.mjs';
import { root, run, stop } from './run.mjs';
import { setup, tool } from './setup.mjs';

const WASM_TESTS = [
  'test', '--target', 'wasm32-unknown-unknown', '--test', 'wasm',
  // A list, so that the path may hold spaces.
  '--config', `target.wasm32-unknown-unknown.runner=${JSON.stringify([tool('wasm-bindgen-test-runner')])}`,
];

// In order. A step without `tests` is one check, passed or failed; `needs` is a program that may be missing.
const STEPS = [
  { group: 'style', title: 'cargo fmt', start: () => run('cargo', ['fmt', '--check']) },
  { group: 'style', title: 'cargo clippy', start: () => run('cargo', ['clippy', '--all-targets', '--', '-D', 'warnings']) },
  { group: 'rust', title: 'Rust tests', tests: true, start: () => run('cargo', ['test']) },
  { group: 'wasm', title: 'wasm tests in Node', tests: true, start: () => run('cargo', WASM_TESTS) },
  { group: 'wasm', title: 'wasm tests in Chromium', tests: true, needs: 'chromedriver', start: wasmInChromium },
  { group: 'types', title: 'TypeScript types', start: () => node('node_modules/typescript/bin/tsc', '--project', 'tsconfig.json') },
  { group: 'scripts', title: 'script tests', tests: true, start: () => nodeTests('tests/scripts') },
  { group: 'build', title: 'build', start: () => node('scripts/build.mjs') },
  { group: 'package', title: 'package tests', tests: true, start: () => nodeTests('tests/package') },
  ...ENGINES.map((engine) => ({
    group: 'page', title: `page tests in ${engine}`, tests: true, needs: engine,
    start: () => nodeTests('tests/page', { ENGINE: engine }),
  })),
];

function node(...args) {
  return run(process.execPath, args);
}

// Every file by name, since Node's versions differ on what a folder means.
function nodeTests(folder, env = {}) {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.test.mjs')).map((name) => join(folder, name));
  if (files.length === 0) return { code: 1, output: '' };
  return run(process.execPath, ['--test', '--test-reporter=spec', '--test-concurrency=2', '--test-timeout=900000', ...files], { env });
}

function wasmInChromium() {
  const env = {
    WASM_BINDGEN_USE_BROWSER: '1',
    WASM_BINDGEN_TEST_WEBDRIVER_JSON: join(root, 'tests', 'webdriver.json'),
    CHROMEDRIVER: findBrowsers().chromedriver,
  };
  return run('cargo', WASM_TESTS, { env });
}

const wanted = process.argv.slice(2);
const groups = [...new Set(STEPS.map(({ group }) => group))];
const unknown = wanted.find((name) => !groups.includes(name));
if (unknown) stop(`There are no tests called "${unknown}", only: ${groups.join(', ')}.`);
if (wanted.includes('package') || wanted.includes('page')) wanted.push('build');
const steps = STEPS.filter(({ group }) => wanted.length === 0 || wanted.includes(group));

await setup();
if (steps.some(({ needs }) => needs)) await installBrowsers();

const found = findBrowsers();
const results = [];
for (const step of steps) {
  if (step.needs && !found[step.needs]) {
    const allowed = process.env.CI !== 'true';
    results.push({ ...step, passed: 0, failed: allowed ? 0 : 1, skipped: allowed ? 1 : 0, note: `skipped, no ${step.needs} on this machine` });
    continue;
  }
  console.log(`\n== ${step.title}`);
  results.push({ ...step, ...countsOf(await step.start(), step) });
}

const sum = (what) => results.reduce((total, result) => total + result[what], 0);
console.log('\n== Summary');
for (const { title, passed, failed, skipped, note } of results) {
  const outcome = failed ? 'FAILED' : skipped && !passed ? 'skipped' : 'ok';
  console.log(`${outcome.padEnd(8)} ${title}: ${note ?? `${passed} passed, ${failed} failed`}`);
}
console.log(`${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') ? `, ${sum('skipped')} skipped` : ''}`);
process.exitCode = sum('failed') ? 1 : 0;
