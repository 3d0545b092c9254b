// volkey find: planted keys are made here, in folders of their own, and never printed; what is planted is found and
// nothing else.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import Ajv from 'ajv-draft-04';
import { SecretScan, publishedKeys } from 'volkey';
import { root } from '../../scripts/run.mjs';
import { words } from '../../npm/command/words.mjs';
import { volkey } from './command.mjs';
import { secretKey } from './secret_key.mjs';

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder of such files; a text in place of an object is a file. */
function folderOf(files) {
  const folder = mkdtempSync(join(tmpdir(), 'volkey find '));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function find(cwd, ...args) {
  const { code, out, err } = volkey(['find', ...args, '--json'], { cwd });
  return { code, err, ...(out && JSON.parse(out)) };
}

const pathsOf = ({ findings }) => findings.map(({ path }) => path);
const key = secretKey(1);
const ending = key.slice(-5);

test('every planted key is found, in every encoding and far into a file', () => {
  const utf16 = Buffer.from(`\ufeffkey\n${key}`, 'utf16le');
  const dashed = key.replaceAll('-', '\u2013');
  const files = {
    'ansi.ps1': Buffer.from(`\xe9\n\xe9 ${key.replaceAll('-', '\x96')}`, 'latin1'),
    'big-endian.reg': Buffer.from(utf16).swap16(),
    'long.log': `${'x'.repeat(62)}-\n`.repeat(40_000) + key,
    'lower.xml': `\n<key>${key.toLowerCase()}</key>`,
    'one-line.json': `${'a'.repeat((1 << 18) - 20)} ${key}`,
    'sub/folder/.env': `A=${key}`,
    'utf-16.reg': utf16,
    'utf-8 é.txt': `\ufeff${dashed} ${key}`,
  };
  const found = find(folderOf(files), '.');
  assert.deepEqual([found.code, found.err, found.files], [1, '', 8]);
  const told = found.findings.map(({ path, line, column, endColumn }) => [path, line, column, endColumn].join(' '));
  assert.deepEqual(told, [
    'ansi.ps1 2 3 32', 'big-endian.reg 2 1 30', 'long.log 40001 1 30', 'lower.xml 2 6 35',
    `one-line.json 1 ${(1 << 18) - 18} ${(1 << 18) + 11}`, 'sub/folder/.env 1 3 32', 'utf-16.reg 2 1 30',
    'utf-8 é.txt 1 1 30', 'utf-8 é.txt 1 31 60',
  ]);
  for (const { identification } of found.findings) assert.ok(identification.text === `*****-*****-*****-*****-${ending}`);
});

test('at every border of the pieces that a file is read in', () => {
  const size = 1 << 16;
  for (let before = size - 64; before <= size + 8; before += 1) {
    const bytes = Buffer.from(`${' '.repeat(before)}${key} .`);
    const scan = new SecretScan();
    const found = [bytes.subarray(0, size), bytes.subarray(size)].flatMap((piece) => scan.push(piece)).concat(scan.finish());
    assert.deepEqual(found.map(({ column }) => column), [before + 1]);
    scan.free();
  }
});

test('published and default keys and placeholders are no secrets', () => {
  const lines = [...publishedKeys().map((known) => known.key), 'XXXXX-XXXXX-XXXXX-XXXXX-XXXXX', '*****-*****-*****-*****-T83GX'];
  const folder = folderOf({ 'keys.txt': lines.join('\r\n'), 'none.txt': '' });
  const { code, out } = volkey(['find', '.'], { cwd: folder });
  assert.deepEqual([code, out], [0, '0 secret keys in 2 files.\n']);
});

test('folders are walked as Git sees them', () => {
  const files = {
    '.git/config': key, '.gitignore': '*.log\n/build/\n!kept.log\n', 'a.log': key, 'kept.log': key,
    'build/a.txt': key, 'sub/build/a.txt': key, 'sub/.gitignore': '!a.log\nb.txt\n', 'sub/a.log': key, 'sub/b.txt': key,
    'sub/c.txt': key, 'other/b.txt': key, '.hidden/x': key, '.git/info/exclude': 'excluded.txt\n', 'excluded.txt': key,
  };
  const folder = folderOf(files);
  const kept = ['.hidden/x', 'kept.log', 'other/b.txt', 'sub/a.log', 'sub/build/a.txt', 'sub/c.txt'];
  assert.deepEqual(pathsOf(find(folder, '.')), kept);
  assert.deepEqual(pathsOf(find(join(folder, 'sub'), '.')), ['a.log', 'build/a.txt', 'c.txt']);
  // What is asked for by name is searched, and once.
  assert.deepEqual(pathsOf(find(folder, 'build', 'a.log', './build/a.txt')), ['build/a.txt', 'a.log']);
  assert.equal(find(folder, '.', '--no-ignore').findings.length, 10);
  rmSync(join(folder, '.git'), { recursive: true });
  assert.deepEqual(pathsOf(find(join(folder, 'sub'), '..', '--max-size', '10')), []);
  assert.ok(pathsOf(find(join(folder, 'sub'), '..')).includes('../excluded.txt'));
});

test('symbolic links are not followed, unless they are asked for', { skip: process.platform === 'win32' }, () => {
  const folder = folderOf({ 'outside/key.txt': key, 'in/harmless.txt': '' });
  symlinkSync('../outside', join(folder, 'in/folder'));
  symlinkSync('../outside/key.txt', join(folder, 'in/file'));
  symlinkSync('.', join(folder, 'in/circle'));
  assert.deepEqual(pathsOf(find(folder, 'in')), []);
  assert.deepEqual(pathsOf(find(folder, 'in/file')), ['in/file']);
});

test('binary and large files are skipped, and that is said', () => {
  const folder = folderOf({ 'a.exe': Buffer.from(`MZ\0\0 ${key}`), 'large.txt': key + ' '.repeat(2000), 'small.txt': key });
  const found = find(folder, '.', '--max-size', '2k');
  assert.deepEqual(found.skipped, { binary: 1, tooLarge: ['large.txt'], unreadable: [] });
  assert.deepEqual(pathsOf(found), ['small.txt']);
  assert.deepEqual(pathsOf(find(folder, '.', '--max-size', '1M')), ['large.txt', 'small.txt']);
  const { out } = volkey(['find', '.', '--max-size', '2000'], { cwd: folder });
  assert.match(out, /\n1 secret key in 1 file; 1 binary file skipped; 1 file too large\.\n$/);
});

test('what cannot be read is said, and is not fine', { skip: process.platform === 'win32' }, async () => {
  const folder = folderOf({ 'a.txt': 'nothing' });
  const server = createServer();
  await new Promise((resolve) => { server.listen(join(folder, 'socket'), resolve); });
  const found = find(folder, 'a.txt', 'socket');
  server.close();
  assert.deepEqual([found.code, found.files, found.skipped.unreadable], [1, 1, ['socket']]);
  assert.match(found.err, /^socket was not searched \(ENXIO\)/);
  // In a folder it is no file.
  assert.equal(find(folder, '.').code, 0);
});

test('text tells where, what and what to do, and shows no key', () => {
  const folder = folderOf({ 'sub/a.txt': `\n ${key}` });
  for (const lang of ['en', 'fr']) {
    const { code, out } = volkey(['find', '.', '--lang', lang], { cwd: folder });
    assert.equal(code, 1);
    const [first, second] = out.split('\n');
    assert.ok(first === `sub/a.txt:2:2  *****-*****-*****-*****-${ending}`);
    assert.match(second, /^ {2}\S/);
    for (const remedy of words[lang].remedies) assert.ok(out.replace(/\s+/g, ' ').includes(remedy.replace(/\s+/g, ' ')), remedy);
    assert.ok(!out.includes(key.slice(0, 5)));
  }
});

test('standard input is searched too', () => {
  const { code, out } = volkey(['find', '-'], { input: `one\n${key}` });
  assert.equal(code, 1);
  assert.ok(out.startsWith(`-:2:1  *****-*****-*****-*****-${ending}\n`));
});

test('a baseline accepts what is known, wherever it moves in its file, and holds no key', () => {
  const other = secretKey(2);
  const folder = folderOf({ 'a/old.txt': `${key}\n`, 'b.txt': '' });
  const written = volkey(['find', '.', '--write-baseline', 'a/baseline.json'], { cwd: folder });
  assert.deepEqual([written.code, written.out], [0, '0 secret keys in 2 files; 1 accepted.\n']);
  const text = readFileSync(join(folder, 'a/baseline.json'), 'utf8');
  assert.deepEqual(JSON.parse(text), { schemaVersion: 1, accepted: [{ path: 'old.txt', lastFive: ending }] });

  writeFileSync(join(folder, 'a/old.txt'), `\n\nmoved ${key}`);
  assert.deepEqual([find(folder, '.', '--baseline', 'a/baseline.json')].map(({ code, accepted }) => [code, accepted]), [[0, 1]]);
  assert.equal(find(join(folder, 'a'), '.', '--baseline', 'baseline.json').code, 0);
  writeFileSync(join(folder, 'b.txt'), key);
  writeFileSync(join(folder, 'a/old.txt'), `${key} ${other}`);
  assert.deepEqual(find(folder, '.', '--baseline', 'a/baseline.json').findings.map(({ path, column }) => [path, column]), [['a/old.txt', 31], ['b.txt', 1]]);

  for (const wrong of ['', '[]', '{"schemaVersion":2,"accepted":[]}', '{"schemaVersion":1,"accepted":[{}]}', '{"schemaVersion":1}']) {
    writeFileSync(join(folder, 'b.txt'), wrong);
    const { code, err } = volkey(['find', '.', '--baseline', 'b.txt'], { cwd: folder });
    assert.deepEqual([code, err], [2, 'b.txt is no baseline of volkey: write one with --write-baseline FILE.\n'], wrong);
  }
});

test('SARIF is as its schema demands', () => {
  const older = ['BCD2F', 'GHJ3K', 'MPQ4R', 'TVW6X', 'Y7B8C'].join('-');
  const folder = folderOf({ 'a b/é.txt': `x ${key}`, 'older.txt': older });
  const schema = JSON.parse(readFileSync(join(root, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  for (const lang of ['en', 'fr']) {
    const { code, out } = volkey(['find', '.', '--sarif', '--lang', lang], { cwd: folder });
    const log = JSON.parse(out);
    assert.ok(isValid(log), JSON.stringify(isValid.errors));
    const [{ results, tool }] = log.runs;
    assert.deepEqual(results.map(({ ruleId, level }) => [code, ruleId, level]), [[1, 'product-key', 'error'], [1, 'older-product-key', 'warning']]);
    assert.deepEqual(results[0].locations[0].physicalLocation, {
      artifactLocation: { uri: 'a%20b/%C3%A9.txt' }, region: { startLine: 1, startColumn: 3, endColumn: 32 },
    });
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    assert.ok(!out.includes(key.slice(0, 5)));
    assert.ok(!isValid({ ...log, version: '2' }), 'the schema tells');
  }
  const none = volkey(['find', 'nothing', '--sarif'], { cwd: folderOf({ nothing: '' }) });
  assert.ok(none.code === 0 && isValid(JSON.parse(none.out)));
});

test('wrong usage is one sentence that says what to write', () => {
  const cases = [
    [[], 'volkey find PATH'],
    [['no/such/place'], 'no/such/place cannot be searched (it does not exist)'],
    [['.', '--max-size', 'big'], '10M'],
    [['.', '--json', '--sarif'], '--json or --sarif'],
    [['.', '--baseline', 'no-such.json'], 'no-such.json cannot be read (it does not exist)'],
    [['.', '--write-baseline', 'no/such/folder.json'], 'cannot be written (its folder does not exist)'],
    [['.', '--as', 'csv'], '--as is not an option of find'],
  ];
  const folder = folderOf({ 'a.txt': '' });
  for (const [args, tells] of cases) {
    for (const lang of ['en', 'fr']) {
      const { code, err } = volkey(['find', ...args, '--lang', lang], { cwd: folder });
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /^[^\n]+\.\n$/);
      if (lang === 'en') assert.ok(err.includes(tells), err);
    }
  }
});

// One in 1,024 of what has the shape of a newer key fits its checksum by chance; the files are the packages that the
// project and its tools are built from.
test('in 10,000 files of real packages, planted keys are found and nothing else', () => {
  const packages = ['node_modules', join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry', 'src')];
  const planted = plantedIn(packages.map((path) => resolve(root, path)));
  const { findings, files } = find(root, '--no-ignore', ...packages, planted.folder);
  assert.ok(files >= 10_000, `${files} files; setting the project up brings more`);
  assert.ok(planted.places.length >= 100, `${planted.places.length} keys`);
  const told = findings.map(({ path, line, column }) => [resolve(root, path), line, column].join(' '));
  assert.deepEqual(told.sort(), planted.places.sort());
});

/** Copies of some files, each with a key in a line of its own in its middle. */
function plantedIn(packages) {
  const folder = folderOf({});
  const texts = packages.flatMap((path) => readdirSync(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:js|mjs|ts|json|md|rs|toml)$/.test(entry.name))
    .filter((_, number) => number % 100 === 0);
  const places = texts.map((entry, number) => {
    const text = readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8');
    const before = text.slice(0, text.indexOf('\n', text.length / 2) + 1);
    const path = join(folder, String(number), entry.name);
    mkdirSync(dirname(path));
    writeFileSync(path, `${before}key = "${secretKey(number)}"\n${text.slice(before.length)}`);
    return [path, before.split('\n').length, 8].join(' ');
  });
  return { folder, places };
}
