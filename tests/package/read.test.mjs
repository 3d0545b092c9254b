// Files read in the package and by the command: the same rows, whole or piece by piece, and sheets that run nothing.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Reading, ask, readFile } from 'volkey';
import { initSync } from '../../dist/core/volkey.js';
import { root } from '../../scripts/run.mjs';
import { volkey } from './command.mjs';

const samples = JSON.parse(readFileSync(join(root, 'tests/data/tool_output.json'), 'utf8'));
const bytesOf = (text) => new TextEncoder().encode(text);
const LIST = 'W269N-WFGWX-YVC9B-4J6C9-T83GX\n=cmd|calc\n\nT83GX\n';

function readInPieces(text, size) {
  const reading = new Reading('list.txt');
  const bytes = bytesOf(text);
  for (let at = 0; at < bytes.length; at += size) reading.push(bytes.subarray(at, at + size));
  reading.finish();
  return reading;
}

for (const { id, text, gives } of samples) {
  test(`${id} is read the same whole, in pieces and by the command`, () => {
    const inventory = readFile('output.txt', bytesOf(text));
    assert.equal(inventory.format, gives.format);
    assert.equal(inventory.rows.length, gives.rows.length);
    const reading = readInPieces(text, 5);
    assert.deepEqual(reading.rows(0, 100), inventory.rows);
    assert.deepEqual(reading.counts(), inventory.counts);
    assert.deepEqual(reading.warnings(), inventory.warnings);
    reading.free();
    const { out: stdout } = volkey(['read', '-', '--json'], { input: text });
    assert.deepEqual(JSON.parse(stdout), inventory);
  });

  test(`${id} is told in words, in both languages`, () => {
    for (const lang of ['en', 'fr']) {
      const { out, err } = volkey(['read', '-', '--lang', lang], { input: text });
      assert.equal(err, '');
      const headlines = readFile('output.txt', bytesOf(text), { lang }).rows.map(({ identification }) => identification.headline);
      for (const headline of headlines) assert.ok(words(out).includes(words(headline)), headline);
    }
  });
}

// As they are wrapped, words are apart by any white space.
function words(text) {
  return text.split(/\s+/).join(' ');
}

test('a lapsed KMS client leads to its questions, with its facts', () => {
  const { text } = samples.find(({ id }) => id === 'TX02');
  const [row] = readFile('dlv.txt', bytesOf(text)).rows;
  assert.deepEqual(row.next.map(({ question }) => question), ['not-activated', 'error-code', 'kms-host', 'key-for-product']);
  assert.deepEqual(row.next[1].facts, { code: '0xC004F056', product: 'windows-server-2019-standard', method: 'kms' });
  for (const { question, facts } of row.next.slice(0, 2)) assert.equal(typeof ask(question, facts).outcome, 'string');
});

test('a sheet masks keys unless asked, and no cell of it is run', () => {
  const secret = 'A269N-WFGWX-YVC9B-4J6C9-T83GX';
  const reading = readInPieces(`${LIST}${secret}\n`, 1000);
  const cells = reading.sheet('csv', 0, 10).split('\r\n').map((line) => line.split(',')[5]);
  assert.deepEqual(cells.slice(0, 4), ['W269N-WFGWX-YVC9B-4J6C9-T83GX', "'=cmd|calc", 'T83GX', '*****-*****-*****-*****-T83GX']);
  assert.match(reading.sheet('tsv', 3, 1, { showKeys: true }), new RegExp(`\t${secret}\t`));
  assert.match(reading.sheet('markdown', 1, 1), /\| '=cmd\\\|calc \|/);
  assert.equal(reading.sheetHeading('markdown').split('\n')[1].replaceAll(/[| ]/g, '').replaceAll('-', ''), '');
  reading.free();
});

test('rows are found by what they are, and the same key in any spelling', () => {
  const reading = readInPieces(`${LIST}w269nwfgwxyvc9b4j6c9t83gx\n`, 7);
  assert.deepEqual([...reading.find({})], [0, 1, 2, 3]);
  assert.deepEqual([...reading.find({ kind: 'product-key', product: 'windows-11-pro', channel: undefined })], [0, 3]);
  assert.deepEqual([...reading.find({ text: 'T83GX', status: 'well-formed' })], [0, 2, 3]);
  assert.deepEqual([...reading.find({ marks: ['duplicate', 'secret'] })], []);
  assert.deepEqual(reading.duplicates(), [{ rows: [0, 3], lines: [1, 5], licenceIds: [], organisations: [] }]);
  assert.equal(reading.written(3), 'w269nwfgwxyvc9b4j6c9t83gx');
  assert.equal(reading.written(4), '');
  assert.throws(() => reading.find({ kind: 'key' }), { code: 'not-allowed', field: 'kind' });
  assert.throws(() => reading.find({ marks: ['odd'] }), { code: 'not-allowed', field: 'marks', allowed: ['warning', 'secret', 'duplicate'] });
  assert.throws(() => reading.find({ marks: 1 }), { code: 'not-text', field: 'marks' });
  assert.throws(() => reading.find({ odd: 'x' }), { code: 'unknown-option', field: 'odd' });
  assert.throws(() => reading.find('x'), { code: 'not-an-object', field: 'filter' });
  reading.free();
});

test('rows that are forgotten stay counted', () => {
  const reading = readInPieces(LIST, 1000);
  reading.forgetRows();
  assert.equal(reading.length, 0);
  assert.equal(reading.counts().rows, 3);
  reading.free();
});

test('a list of any length takes no more memory than a short one', () => {
  const { memory } = initSync();
  const reading = new Reading('list.txt');
  const lines = bytesOf(`${LIST}0xC004F074\n00330-12345-54321-AA123\n`.repeat(10_000));
  const sizeAfter = (times) => {
    for (let time = 0; time < times; time += 1) {
      reading.push(lines);
      for (let start = 0; start < 2000; start += 1000) reading.sheet('csv', start, 1000);
      reading.forgetRows();
    }
    return memory.buffer.byteLength;
  };
  const size = sizeAfter(2);
  assert.equal(sizeAfter(20), size);
  assert.equal(reading.counts().rows, 22 * 5 * 10_000);
  reading.free();
});

test('what is no file is refused, naming the field', () => {
  assert.throws(() => readFile('a.txt', 'text'), { code: 'not-bytes', field: 'bytes' });
  assert.throws(() => readFile(1, bytesOf('')), { code: 'not-text', field: 'name' });
  const reading = readInPieces('', 1);
  assert.throws(() => reading.sheet('xls', 0, 1), { code: 'not-allowed', field: 'format', allowed: ['csv', 'tsv', 'markdown'] });
  assert.throws(() => reading.sheet('csv', 0, 1, { showkeys: true }), { code: 'unknown-option', field: 'showkeys' });
  reading.free();
});

test('what a file holds does not steer the terminal', () => {
  const { out } = volkey(['read', '-'], { input: 'Name: Windows(R), \x1b[2J edition\nLicense Status: Licensed\n\x1b]0;title\x07\nPartial Product Key: T83GX\n' });
  assert.doesNotMatch(out, /(?!\n)\p{Cc}/u);
  assert.match(volkey(['read', '-'], { input: 'a\x1b[2Jb\n' }).out, /a\ufffd\[2Jb/);
});

test('the name of a file does not steer the terminal either', () => {
  for (const command of ['read', 'check', 'find', 'identify']) {
    const { code, err } = volkey([command, ...(command === 'identify' ? ['T83GX', '--pkeyconfig'] : []), 'no\u001b[2J\u202efile']);
    assert.equal(code, 2, err);
    assert.doesNotMatch(err, /[\u001b\u202e]/);
  }
});

test('of several files each is named, and of a table each key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'volkey read '));
  try {
    const paths = [join(folder, 'table.csv'), join(folder, 'list.txt')];
    writeFileSync(paths[0], 'Computer;Key\r\nPC-1;W269N-WFGWX-YVC9B-4J6C9-T83GX\r\n');
    writeFileSync(paths[1], 'T83GX\r\n');
    const lines = volkey(['read', ...paths]).out.split('\n');
    assert.deepEqual(lines.slice(0, 2), [`${paths[0]}:`, 'line 2  Key']);
    assert.match(lines[2], /^ {2}W269N-WFGWX-YVC9B-4J6C9-T83GX {2}The client/);
    assert.ok(lines.includes(`${paths[1]}:`));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the command gives sheets, counts and exit codes', () => {
  const list = volkey(['read', '-'], { input: LIST });
  assert.equal(list.code, 1);
  assert.match(list.out, /^line 1 {2}W269N-WFGWX-YVC9B-4J6C9-T83GX {2}The client setup key/);
  assert.ok(list.out.endsWith('\n3 rows: 1 product key, 1 part of a product key, 1 not recognised; 2 well-formed.\n'), list.out);
  const sheet = volkey(['read', '-', '--as', 'csv'], { input: 'T83GX\n' });
  assert.equal(sheet.code, 0);
  assert.equal(sheet.out.split('\r\n').length, 3);
  const missing = volkey(['read', 'no/such/file.txt']);
  assert.equal(missing.code, 2);
  assert.match(missing.err, /^no\/such\/file\.txt cannot be read \(it does not exist\)/);
  assert.equal(volkey(['read']).code, 2);
  assert.equal(volkey(['read', '-', '--json', '--as', 'csv'], { input: '' }).err, 'Only one form can be printed: write --json or --as.\n');
  assert.equal(volkey(['read', '-', '--as', 'xls'], { input: '' }).code, 2);
});
