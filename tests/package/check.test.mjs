// Answer files checked by the command: what is found, where, and how it ends.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFile } from 'volkey';
import { root } from '../../scripts/run.mjs';
import { volkey } from './command.mjs';

const samples = JSON.parse(readFileSync(join(root, 'tests/data/answer_files.json'), 'utf8'));
const input = (id) => samples.find((sample) => sample.id === id).text;

for (const { id, name, text, gives } of samples) {
  test(`${id} is read in the package as its sample says`, () => {
    const { format, rows, warnings } = readFile(name, new TextEncoder().encode(text));
    assert.equal(format, gives.format);
    assert.deepEqual(rows.map(({ line }) => line), gives.rows.map(({ line }) => line));
    assert.deepEqual(warnings.map(({ code }) => code), gives.warnings.map(({ code }) => code));
  });
}

test('a finding has its place, its remedy and its source, in both languages', () => {
  const { code, out } = volkey(['check', '-'], { input: input('AF04') });
  assert.equal(code, 1);
  assert.match(out, /^-: 1 finding\n {2}- line 1 {2}The key ending in 6F7TH is for .* for\s+ProPlus2024Volume\./s);
  assert.match(out, /\n {4}Configuration\/Add\/Product\[ProPlus2024Volume\]\/@PIDKEY\n {4}> Give the key of/);
  assert.match(out, /Sources[^]*Deploy Office LTSC 2021[^]*https:\/\/learn\.microsoft\.com\/office\/ltsc\/2021\/deploy/);
  assert.match(volkey(['check', '-', '--lang', 'fr'], { input: input('AF04') }).out, /1 constat\n[^]*ligne 1 {2}La clé qui finit par 6F7TH/);
});

test('a file without a finding ends with 0, what is no answer file with 2', () => {
  assert.deepEqual(volkey(['check', '-'], { input: input('AF05') }), { code: 0, out: '-: nothing found\n', err: '' });
  const { code, err } = volkey(['check', '-'], { input: 'W269N-WFGWX-YVC9B-4J6C9-T83GX\n' });
  assert.equal(code, 2);
  assert.match(err, /^Standard input is not an answer file: write the path of an unattend\.xml/);
  assert.equal(volkey(['check']).code, 2);
  assert.equal(volkey(['check', '-', '--as', 'csv'], { input: '' }).code, 2);
});

test('as JSON, what was found stands with its file', () => {
  const { code, out } = volkey(['check', '-', '--json'], { input: input('AF01') });
  assert.equal(code, 1);
  const [{ schemaVersion, file, format, findings }] = JSON.parse(out);
  assert.deepEqual({ schemaVersion, file, format }, { schemaVersion: 1, file: '-', format: 'unattend' });
  assert.deepEqual(findings.map(({ code: found, line, sources }) => ({ found, line, sources })), [
    { found: 'other-pass', line: 17, sources: ['ms-unattend-userdata-key', 'ms-unattend-shell-setup-key'] },
  ]);
});

test('what was found in one file is told whatever the others are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'volkey-check-'));
  try {
    const [bad, notes] = ['configuration.xml', 'notes.txt'].map((name) => join(folder, name));
    writeFileSync(bad, input('AF04'));
    writeFileSync(notes, 'nothing to judge\n');
    const { code, out, err } = volkey(['check', notes, bad]);
    assert.equal(code, 2);
    assert.match(out, /1 finding/);
    assert.match(err, /notes\.txt is not an answer file/);
    assert.doesNotMatch(err, /configuration\.xml is/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
