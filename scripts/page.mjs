// Builds dist/volkey.html: one file with everything inline, under a policy that lets nothing leave it.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { base91 } from './base91.mjs';
import { compressed } from './inline.mjs';
import { root } from './run.mjs';
import { WORDS } from '../www/words.mjs';

export async function buildPage() {
  const index = readFileSync(join(root, 'www/index.html'), 'utf8').replaceAll('\r\n', '\n');
  const icon = readFileSync(join(root, 'www/icon.svg'), 'utf8').trim();
  const skeleton = skeletonOf(index, `data:image/svg+xml,${icon.replaceAll('#', '%23')}`);
  const core = readFileSync(join(root, 'dist/core/volkey_bg.wasm'));
  const drawnStyle = await bundle('www/drawn.css');
  const script = await bundle('www/main.mjs', {
    format: 'iife', define: defined({ SKELETON: skeleton, DRAWN_STYLE: drawnStyle, CORE_CHECKSUM: sha256(core).toString('hex') }),
  });
  const firstWords = inline(await bundle('www/first_words.mjs', { format: 'iife', define: defined({ FIRST_WORDS: firstWordsOf(index) }) }));
  const style = inline(await bundle('www/page.css'));
  const start = inline(await bundle('www/start.mjs', { format: 'esm' }));
  const page = filled(skeleton, {
    policy: policyOf([firstWords, start, script], [style, drawnStyle]),
    style,
    first_words: firstWords,
    start,
    script: base91(await compressed(Buffer.from(script))),
    core: base91(await compressed(core)),
  });
  writeFileSync(join(root, 'dist/volkey.html'), page);
  console.log(`dist/volkey.html: ${Buffer.byteLength(page)} bytes`);
}

async function bundle(file, options) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root, entryPoints: [file], bundle: true, minify: true, write: false,
    target: 'es2022', charset: 'utf8', legalComments: 'none', ...options,
  });
  return outputFiles[0].text.trim();
}

function inline(text) {
  if (/<\/(script|style)|<!--|<script/i.test(text)) throw new Error(`this would end or change an inline block: ${text}`);
  return text;
}

// Only the page's own scripts and styles, by their hashes.
function policyOf(scripts, styles) {
  const hashes = (texts) => texts.map((text) => `'sha256-${sha256(text).toString('base64')}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)} 'wasm-unsafe-eval'`,
    `style-src ${hashes(styles)}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

// The page with a mark `{{name}}` where the content of each block goes. The script holds it, so that the page can put
// its own original bytes together again (www/original.mjs); the policy, which holds the hash of the script, is a block too.
function skeletonOf(index, icon) {
  return [
    ['<meta charset="utf-8">', '<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" id="policy" content="{{policy}}">'],
    ['<link rel="stylesheet" href="page.css">', '<style id="style">{{style}}</style>'],
    ['href="icon.svg"', `href="${icon}"`],
    ['<script src="first_words.mjs"></script>', '<script id="first_words">{{first_words}}</script>'],
    [
      '<script type="module" src="start.mjs"></script>',
      '<script type="application/octet-stream;base91" id="core">{{core}}</script>\n' +
      '<script type="application/octet-stream;base91" id="script">{{script}}</script>\n' +
      '<script type="module" id="start">{{start}}</script>',
    ],
  ].reduce(replaceOnce, index);
}

// The words of the places before the script that writes them, in each language.
function firstWordsOf(index) {
  const places = [...index.split('first_words.mjs')[0].matchAll(/data-words="(\w+)"/g)].map(([, name]) => name);
  const only = (words) => Object.fromEntries(places.map((name) => [name, words[name]]));
  return Object.fromEntries(Object.entries(WORDS).map(([lang, words]) => [lang, only(words)]));
}

function replaceOnce(text, [from, to]) {
  const pieces = text.split(from);
  if (pieces.length !== 2) throw new Error(`www/index.html must hold ${from} once`);
  return pieces.join(to);
}

function filled(skeleton, blocks) {
  return skeleton.replace(/\{\{(\w+)\}\}/g, (_, name) => blocks[name]);
}

function defined(values) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));
}

function sha256(content) {
  return createHash('sha256').update(content).digest();
}
