// Starts other programs the same way on Windows, macOS and Linux, and stops with one sentence when something is missing.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const windows = process.platform === 'win32';

/** Ends the script with one plain sentence. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Whether the module at `url` is the script that was started. */
export function isStarted(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}

/** What a program prints on its standard output, trimmed; null when it cannot be started or fails. */
export function answerOf(command, args) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Runs a program to its end, showing what it prints; gives its exit code and everything it printed. */
export function run(command, args, { env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => { output += chunk; process.stdout.write(chunk); });
    child.stderr.on('data', (chunk) => { output += chunk; process.stderr.write(chunk); });
    child.on('error', (error) => resolve({ code: 1, output: `${output}${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program that has to succeed. */
export async function must(command, args, options) {
  const { code } = await run(command, args, options);
  if (code !== 0) stop(`${[command, ...args].join(' ')} failed: what it printed above says why.`);
}

/** The command and first arguments that start npm: its script by this Node, since npm.cmd needs a shell on Windows. */
export function npm() {
  const node = dirname(process.execPath);
  const script = [
    process.env.npm_execpath,
    join(node, 'node_modules/npm/bin/npm-cli.js'),
    join(node, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  return script ? [process.execPath, script] : ['npm'];
}

/** The full path of a program on PATH, or null. */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, windows ? `${name}.exe` : name);
    if (folder && existsSync(path)) return path;
  }
  return null;
}
