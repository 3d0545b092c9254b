// Copies of the page in a folder of their own: as a browser saves a rendered document, or with something planted.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageFile } from './journeys.mjs';

/** The document as it is now, which is what "save as, complete" writes. */
export async function copyOfRendered(page) {
  return copy(`<!DOCTYPE html>\n${await page.evaluate(() => document.documentElement.outerHTML)}`);
}

/** The page with a script planted at its end, which its policy allows to run; or with no policy at all. */
export function copyWithPlanted(script, { policy = true } = {}) {
  const html = readFileSync(pageFile, 'utf8');
  const hash = createHash('sha256').update(script).digest('base64');
  const open = policy
    ? html.replace("script-src '", `script-src 'sha256-${hash}' '`)
    : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  if (open === html) throw new Error('the page has no policy to change');
  return copy(open.replace('</body>', `<script>${script}</script></body>`));
}

function copy(html) {
  const folder = mkdtempSync(join(tmpdir(), 'volkey-copy-'));
  const file = join(folder, 'index.html');
  writeFileSync(file, html);
  return {
    folder,
    address: pathToFileURL(file).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
