// How much memory `volkey read` takes for a list of any length: published keys, their last five characters and noise,
// written into a folder of its own.

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publishedKeys } from '../npm/node.mjs';
import { root } from './run.mjs';

const LENGTHS = [100_000, 1_000_000, 10_000_000];
// So many lines are written again and again.
const BLOCK = 10_000;

export function benchMemory() {
  const folder = mkdtempSync(join(tmpdir(), 'volkey-bench-'));
  const file = join(folder, 'list.txt');
  try {
    for (const length of LENGTHS) {
      writeList(file, length);
      const start = performance.now();
      const peak = peakOf(['read', '--as', 'csv', file]);
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(`volkey read --as csv, ${length.toLocaleString('en')} lines: ${seconds} s, at most ${peak} MB of memory`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeList(file, length) {
  const keys = publishedKeys().map(({ key }) => key);
  const lineOf = (at) => [keys[at % keys.length], keys[at % keys.length].slice(24), `computer ${at} in room ${at % 90}`][at % 3];
  const block = `${Array.from({ length: BLOCK }, (_, at) => lineOf(at)).join('\n')}\n`;
  const out = openSync(file, 'w');
  for (let left = length; left > 0; left -= BLOCK) writeSync(out, block);
  closeSync(out);
}

/** The most memory that the command had, in MB. */
function peakOf(args) {
  const program = `
    import { run } from ${JSON.stringify(pathToFileURL(join(root, 'npm', 'command', 'run.mjs')).href)};
    await run(${JSON.stringify(args)});
    process.stderr.write(String(process.resourceUsage().maxRSS));`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  return (Number(stderr) / 1024).toFixed(0);
}
