// The package as npm makes it, installed in a project of its own, used as its users do.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { npm, root } from '../../scripts/run.mjs';

const UNPACKED_BUDGET = 1_790_000;

let project;
let packed;

before(() => {
  project = mkdtempSync(join(tmpdir(), 'volkey package '));
  packed = JSON.parse(runNpm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', project))[0];
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  runNpm(project, 'install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`);
});
after(() => rmSync(project, { recursive: true, force: true }));

test('the package is within its budget and carries nothing else', () => {
  assert.ok(packed.unpackedSize <= UNPACKED_BUDGET, `${packed.unpackedSize} bytes unpacked`);
  const folders = new Set(packed.files.map(({ path }) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.')));
  assert.deepEqual([...folders].sort(), ['.', 'dist/command', 'dist/core', 'npm', 'npm/command', 'src']);
});

test('import works with no call to prepare it', () => {
  assert.equal(runText('use.mjs', "import { identify } from 'volkey'; console.log(typeof identify('x').kind);"), 'string');
});

test('require works too', () => {
  assert.equal(runText('use.cjs', "const { identify } = require('volkey'); console.log(typeof identify('x').kind);"), 'string');
});

test('package.json can be imported', () => {
  assert.equal(runText('version.cjs', "console.log(require('volkey/package.json').name);"), 'volkey');
});

test('the command runs', () => {
  assert.match(runNode('node_modules/volkey/npm/volkey.mjs', '--version'), /^volkey /);
});

test('a bundle for browsers holds everything and keeps the preparation', async () => {
  await assertBundleWorks({ platform: 'browser' });
});

test('a bundle for an edge runtime imports the wasm as a compiled module', async () => {
  await assertBundleWorks({ conditions: ['workerd'], plugins: [compiledWasm] });
});

test('every entry point exports the functions and classes that the types declare', async () => {
  const types = readFileSync(join(root, 'src', 'types.d.ts'), 'utf8');
  const declared = [...types.matchAll(/^export (?:function|class) (\w+)/gm)].map(([, name]) => name).sort();
  for (const entry of ['node', 'inline']) {
    const names = Object.keys(await import(pathToFileURL(join(root, 'npm', `${entry}.mjs`))));
    assert.deepEqual(names.sort(), declared, entry);
  }
  const exported = /export const \{([^}]+)\}/.exec(readFileSync(join(root, 'npm', 'workerd.mjs'), 'utf8'))[1];
  assert.deepEqual(exported.split(',').map((name) => name.trim()).filter(Boolean).sort(), declared, 'workerd');
});

function runNpm(cwd, ...args) {
  const [command, ...first] = npm();
  return execFileSync(command, [...first, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function runNode(...args) {
  return execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' }).trim();
}

function runText(file, text) {
  writeFileSync(join(project, file), text);
  return runNode(file);
}

async function assertBundleWorks(options) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: "import { identify } from 'volkey'; console.log(typeof identify('x').kind);", resolveDir: project },
    bundle: true, write: false, format: 'esm', external: ['node:fs'], logLevel: 'error', ...options,
  });
  assert.equal(runText('bundle.mjs', outputFiles[0].text), 'string');
}

// As edge runtimes do: the import gives a module that is compiled already.
const compiledWasm = {
  name: 'compiled wasm',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.wasm\?module$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path.replace('?module', '')), namespace: 'wasm' }));
    onLoad({ filter: /./, namespace: 'wasm' }, ({ path }) => ({
      contents: `import { readFileSync } from 'node:fs'; export default new WebAssembly.Module(readFileSync(${JSON.stringify(path)}));`,
    }));
  },
};
