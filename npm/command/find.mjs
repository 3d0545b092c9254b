// volkey find: product keys that should not stand in files.

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { SecretScan, about } from '../node.mjs';
import { Baseline } from './baseline.mjs';
import { Paper, warn } from './paper.mjs';
import { sarifFrame, sarifResult } from './sarif.mjs';
import { Usage } from './usage.mjs';
import { filesOf } from './walk.mjs';

// Measured: larger pieces are no faster.
const piece = Buffer.allocUnsafe(1 << 18);

export async function findSecrets({ texts, flags, options, lang }, say) {
  if (texts.length === 0) throw new Usage(say.noPath);
  if (flags.json && flags.sarif) throw new Usage(say.oneForm('json', 'sarif'));
  const largest = sizeOf(options['max-size'], say);
  const known = options.baseline === undefined ? undefined : Baseline.read(options.baseline, say);
  const written = options['write-baseline'] === undefined ? undefined : new Baseline(options['write-baseline']);
  const writer = writers[flags.sarif ? 'sarif' : flags.json ? 'json' : 'text'](say);
  const counts = { findings: 0, files: 0, accepted: 0, skipped: { binary: 0, tooLarge: [], unreadable: [] } };
  const unreadable = (path, error) => {
    counts.skipped.unreadable.push(shown(path));
    warn(say.notSearched(shown(path), error.code));
  };

  for (const path of pathsOf(texts, { withIgnored: flags['no-ignore'], unreadable }, say)) {
    try {
      if (path !== '-' && statSync(path).size > largest) counts.skipped.tooLarge.push(shown(path));
      else await scanFile(path);
    } catch (error) {
      if (error.code === undefined) throw error;
      unreadable(path, error);
    }
  }
  written?.write(say);
  writer.end(counts);
  return counts.findings > 0 || counts.skipped.unreadable.length > 0 ? 1 : 0;

  async function scanFile(path) {
    const scan = new SecretScan({ lang });
    for await (const bytes of bytesOf(path)) {
      for (const secret of bytes === null ? scan.finish() : scan.push(bytes)) await tell(path, secret);
      if (!scan.isText) break;
    }
    if (scan.isText) counts.files += 1;
    else counts.skipped.binary += 1;
    scan.free();
  }

  async function tell(path, secret) {
    const { lastFive } = secret.identification;
    written?.add(path, lastFive);
    if (written || known?.has(path, lastFive)) {
      counts.accepted += 1;
      return;
    }
    writer.finding(shown(path), secret, counts.findings === 0);
    counts.findings += 1;
    if (process.stdout.writableNeedDrain) await new Promise((resolve) => { process.stdout.once('drain', resolve); });
  }
}

/** The files of all paths, each once. */
function* pathsOf(texts, options, say) {
  const seen = new Set();
  for (const text of texts) {
    try {
      for (const path of text === '-' ? ['-'] : filesOf(text, options)) {
        if (!seen.has(path)) yield path;
        seen.add(path);
      }
    } catch (error) {
      if (error.code === undefined) throw error;
      throw new Usage(say.noSuchPath(text, error.code));
    }
  }
}

/** A file in pieces; null is its end. */
async function* bytesOf(path) {
  if (path === '-') {
    yield* process.stdin;
    yield null;
    return;
  }
  const file = openSync(path);
  try {
    for (let length; (length = readSync(file, piece)) > 0;) yield piece.subarray(0, length);
    yield null;
  } finally {
    closeSync(file);
  }
}

/** A path as it is printed: from the working folder, with forward slashes. */
function shown(path) {
  return path === '-' ? path : relative('', path).replaceAll(sep, '/') || '.';
}

function sizeOf(text, say) {
  if (text === undefined) return Infinity;
  const [, number, unit] = /^(\d+)([kMG]?)B?$/i.exec(text) ?? [];
  if (number === undefined) throw new Usage(say.notASize('max-size', text));
  return Number(number) * { '': 1, k: 1e3, m: 1e6, g: 1e9 }[unit.toLowerCase()];
}

const write = (text) => process.stdout.write(text);

// Findings are written as they come: there may be very many.
const writers = { text, json, sarif };

function text(say) {
  const paper = new Paper();
  return {
    finding: (path, { line, column, identification }) => {
      paper.title(`${path}:${line}:${column}  ${identification.text}`);
      paper.text(identification.headline);
    },
    end: (counts) => {
      if (counts.findings > 0) {
        paper.section(say.steps);
        for (const remedy of say.remedies) paper.text(remedy, '- ');
        paper.line('');
      }
      paper.text(say.found(counts), '', 0);
    },
  };
}

function json() {
  write('{"schemaVersion":1,"findings":[');
  return {
    finding: (path, secret, isFirst) => write(`${isFirst ? '\n' : ',\n'}${JSON.stringify({ path, ...secret })}`),
    end: ({ files, accepted, skipped }) => write(`\n],${JSON.stringify({ files, accepted, skipped }).slice(1)}\n`),
  };
}

function sarif(say) {
  const [before, after] = JSON.stringify(sarifFrame(about(), say)).split(/(?<="results":\[)(?=\])/);
  write(before);
  return {
    finding: (path, secret, isFirst) => write(`${isFirst ? '\n' : ',\n'}${JSON.stringify(sarifResult(path, secret))}`),
    end: () => write(`${after}\n`),
  };
}
