// Builds dist/command/ignore.mjs: the rules of .gitignore for `volkey find`, bundled so that the package depends on
// nothing.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './run.mjs';

export async function buildIgnore() {
  const licence = readFileSync(join(root, 'node_modules', 'ignore', 'LICENSE-MIT'), 'utf8').trim();
  await esbuild.build({
    stdin: { contents: "export { default } from 'ignore';", resolveDir: root }, outfile: join(root, 'dist', 'command', 'ignore.mjs'),
    bundle: true, minify: true, format: 'esm', target: 'node20', platform: 'node', banner: { js: `/*! ignore\n\n${licence} */` },
  });
}
