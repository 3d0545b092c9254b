// Starts the `volkey` command as its users do.

import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../npm/volkey.mjs', import.meta.url));
const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: '', LANG: '', NO_COLOR: '', COLUMNS: '' };

/** What the command prints and how it ends. */
export function volkey(args, { input = '', more = {}, cwd } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { input, cwd, env: { ...env, ...more }, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** How the command ends when its output is closed after the first piece. */
export function volkeyUnread(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => { err += chunk; });
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', (code) => resolve({ code, err }));
  });
}
