// How fast `volkey find` is beside ripgrep with the equivalent pattern, on the same file of 1 GB: this project's own
// text, over and over, with all published keys in it.

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { best } from './best.mjs';
import { onPath, root } from './run.mjs';

const PATTERN = '[A-Z0-9]{5}(-[A-Z0-9]{5}){4}';
const SIZE = 1e9;
const ROUNDS = 5;

export function benchFind() {
  if (!onPath('rg')) {
    console.log('volkey find was not measured: ripgrep is not installed (apt-get install ripgrep).');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'volkey-bench-'));
  try {
    const file = join(folder, 'text');
    writeText(file);
    const [own, other] = best([
      () => spawnSync(process.execPath, [join(root, 'npm', 'volkey.mjs'), 'find', file]),
      () => spawnSync('rg', ['--count', PATTERN, file]),
    ], ROUNDS);
    const speed = (time) => `${(SIZE / 1e6 / time).toFixed(2)} GB/s`;
    console.log(`volkey find, 1 GB of text: ${speed(own)}; ripgrep: ${speed(other)}; ${(other / own).toFixed(2)} of its speed`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeText(file) {
  const names = readdirSync(join(root, 'src'), { recursive: true }).filter((name) => name.endsWith('.rs')).sort();
  const text = Buffer.concat(names.map((name) => readFileSync(join(root, 'src', name))));
  const out = openSync(file, 'w');
  for (let left = SIZE; left > 0;) left -= writeSync(out, text, 0, Math.min(left, text.length));
  closeSync(out);
}
