// Builds dist/volkey.html: one file with everything inline, under a policy that lets nothing leave it.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { base91 } from './base91.mjs';
import { compressed } from './inline.mjs';
import { root } from './run.mjs';

export async function buildPage() {
  const script = await bundle('www/main.mjs', 'iife');
  const blocks = {
    style: await bundle('www/page.css'),
    start: await bundle('www/start.mjs'),
    script: base91(await compressed(Buffer.from(script))),
    core: base91(await compressed(readFileSync(join(root, 'dist/core/volkey_bg.wasm')))),
  };
  const policy = policyOf({ ...blocks, script });
  const skeleton = skeletonOf(readFileSync(join(root, 'www/index.html'), 'utf8'), policy);
  blocks.skeleton = Buffer.from(skeleton).toString('base64');

  const page = filled(skeleton, blocks);
  writeFileSync(join(root, 'dist/volkey.html'), page);
  console.log(`dist/volkey.html: ${Buffer.byteLength(page)} bytes`);
}

async function bundle(file, format = 'esm') {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root, entryPoints: [file], bundle: true, minify: true, write: false,
    format, target: 'es2022', charset: 'utf8', legalComments: 'none',
  });
  const text = outputFiles[0].text.trim();
  if (/<\/(script|style)|<!--|<script/i.test(text)) throw new Error(`${file} holds text that would end or change an inline block`);
  return text;
}

// Only the page's own two scripts and its style, by their hashes.
function policyOf({ start, script, style }) {
  return [
    "default-src 'none'",
    `script-src '${hashOf(start)}' '${hashOf(script)}' 'wasm-unsafe-eval'`,
    `style-src '${hashOf(style)}'`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

// The page with a mark `{{name}}` where the content of each inline block goes. The page carries it,
// so that it can put its own original bytes together again: www/original.mjs.
function skeletonOf(index, policy) {
  return [
    ['<meta charset="utf-8">', `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`],
    ['<link rel="stylesheet" href="page.css">', '<style id="style">{{style}}</style>'],
    [
      '<script type="module" src="start.mjs"></script>',
      '<script type="application/octet-stream;base91" id="core">{{core}}</script>\n' +
      '<script type="application/octet-stream;base91" id="script">{{script}}</script>\n' +
      '<script type="application/octet-stream;base64" id="skeleton">{{skeleton}}</script>\n' +
      '<script type="module" id="start">{{start}}</script>',
    ],
  ].reduce(replaceOnce, index.replaceAll('\r\n', '\n'));
}

function replaceOnce(text, [from, to]) {
  const pieces = text.split(from);
  if (pieces.length !== 2) throw new Error(`www/index.html must hold ${from} once`);
  return pieces.join(to);
}

function filled(skeleton, blocks) {
  return skeleton.replace(/\{\{(\w+)\}\}/g, (_, name) => blocks[name]);
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
