// Keys looked up in pkeyconfig files, in the package and by the command.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Reading, identify, readFile, readPkeyconfig } from 'volkey';
import { root } from '../../scripts/run.mjs';
import { volkey } from './command.mjs';

const PRO = 'W269N-WFGWX-YVC9B-4J6C9-T83GX';
// Group 4000, which no published key has, and serial 5.
const PRODUCT_ID = '00400-00000-00005-AA123';
const sample = join(root, 'tests/data/sample.pkeyconfig.xrm-ms');
const lookups = JSON.parse(readFileSync(join(root, 'tests/data/pkeyconfig_lookups.json'), 'utf8'));
const bytesOf = (text) => new TextEncoder().encode(text);
const folder = mkdtempSync(join(tmpdir(), 'volkey-pkeyconfig-'));
after(() => rmSync(folder, { recursive: true }));

const configuration = (number, group) => `<Configuration><ActConfigId>{00000000-0000-4000-8000-00000000000${number}}</ActConfigId>
<RefGroupId>${group}</RefGroupId><EditionId>Core</EditionId><ProductDescription>Product ${number}</ProductDescription>
<ProductKeyType>Volume:MAK</ProductKeyType></Configuration>`;
const range = (number, start, end) => `<KeyRange><RefActConfigId>{00000000-0000-4000-8000-00000000000${number}}</RefActConfigId>
<PartNumber>X-${number}</PartNumber><EulaType>Volume</EulaType><IsValid>true</IsValid><Start>${start}</Start><End>${end}</End></KeyRange>`;
const list = (configurations, ranges) => `<ProductKeyConfiguration><Configurations>${configurations}</Configurations><KeyRanges>${ranges}</KeyRanges></ProductKeyConfiguration>`;
const licence = (inner) => `<rg:licenseGroup xmlns:rg="a"><tm:infoBin xmlns:tm="b" name="pkeyConfigData">${Buffer.from(inner).toString('base64')}</tm:infoBin></rg:licenseGroup>`;
const MADE = licence(list(configuration(1, 4000), range(1, 0, 9)));

function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Whether a value holds everything that is wanted of it. */
function assertHolds(found, wanted, id) {
  if (wanted === null || typeof wanted !== 'object') return assert.equal(found, wanted, id);
  if (Array.isArray(wanted)) assert.equal(found.length, wanted.length, id);
  for (const [name, value] of Object.entries(wanted)) assertHolds(found[name], value, `${id}.${name}`);
}

test('every lookup gives what the sample says, identified, read and by the command', () => {
  const pkeyconfig = readPkeyconfig(readFileSync(sample));
  for (const { id, text, gives } of lookups) {
    const found = identify(text, { pkeyconfig });
    assertHolds(found, gives, id);
    assert.deepEqual(readFile('a.txt', bytesOf(text), { pkeyconfig: [pkeyconfig] }).rows[0].identification, found);
    const { out } = volkey(['identify', text, '--json', '--pkeyconfig', sample]);
    assertHolds(JSON.parse(out), gives, id);
  }
  pkeyconfig.free();
});

test('a file tells what it holds, and stays usable where it was given', () => {
  const pkeyconfig = readPkeyconfig(readFileSync(sample), { name: 'pkeyconfig.xrm-ms' });
  assert.deepEqual([pkeyconfig.name, pkeyconfig.length, pkeyconfig.ranges, pkeyconfig.problems()], ['pkeyconfig.xrm-ms', 5, 6, []]);
  assert.deepEqual(pkeyconfig.configurations(1, 1), [{
    activationId: '00000000-0000-4000-8000-000000003290', groupId: 3290, editionIds: ['Enterprise', 'EnterpriseN'],
    description: 'Synthetic Win 10 Enterprise Volume:GVLK', keyType: 'Volume:GVLK',
  }]);
  const reading = new Reading('a.txt', { pkeyconfig });
  pkeyconfig.free();
  reading.push(bytesOf('T83GX\n'));
  reading.finish();
  assert.equal(reading.rows(0, 1)[0].identification.yourFile.matches[0].file, 'pkeyconfig.xrm-ms');
  reading.free();
  assert.throws(() => identify(PRO, { pkeyconfig }), { code: 'not-pkeyconfigs', field: 'pkeyconfig' });
});

test('without a file nothing is said of one', () => {
  assert.equal(identify(PRO).yourFile, null);
  assert.deepEqual(identify(PRO, { pkeyconfig: [] }), identify(PRO));
});

test('what is no pkeyconfig file is refused in the language asked for, and anything else as an option', () => {
  const code = (bytes, options) => {
    try {
      readPkeyconfig(bytes, options);
    } catch (error) {
      assert.equal(error.name, 'RequestError');
      return [error.code, error.field, error.message];
    }
    return assert.fail('it was read');
  };
  const [english, french] = ['en', 'fr'].map((lang) => code(bytesOf('T83GX'), { lang }));
  assert.deepEqual(english.slice(0, 2), ['not-a-pkeyconfig', 'bytes']);
  assert.match(english[2], /^This is no pkeyconfig file: /);
  assert.match(french[2], /^Ce n’est pas un fichier pkeyconfig\u00a0: /);
  assert.equal(code('text')[0], 'not-bytes');
  assert.equal(code(bytesOf(MADE), { file: 'a' })[0], 'unknown-option');
  for (const pkeyconfig of [null, 'a', {}, [1], { share: () => ({}) }, bytesOf(MADE)]) {
    assert.throws(() => identify(PRO, { pkeyconfig }), { code: 'not-pkeyconfigs', field: 'pkeyconfig' });
  }
});

test('the command takes several files and names what they say', () => {
  const path = file('made.xrm-ms', MADE);
  const { code, out, err } = volkey(['identify', PRO, PRODUCT_ID, '--pkeyconfig', sample, `--pkeyconfig=${path}`]);
  assert.deepEqual([code, err], [0, '']);
  const text = out.replace(/\s+/g, ' ');
  assert.ok(text.includes('sample.pkeyconfig.xrm-ms: Synthetic Win 10 Pro Volume:GVLK; edition Professional; Volume:GVLK; part number [TST]X00-00001'), out);
  assert.ok(text.includes('By your file, a product ID of: Product 1.'), out);
  assert.ok(text.includes('made.xrm-ms: Product 1; edition Core; Volume:MAK; part number X-1'), out);
  assert.ok(text.includes('The signature of your file was not checked.'), out);
  const french = volkey(['identify', PRODUCT_ID, '--lang', 'fr', '--pkeyconfig', path]).out.replace(/\s+/g, ' ');
  assert.ok(french.includes('Product 1 ; édition Core ; Volume:MAK ; référence X-1'), french);
});

test('the command reads lists with the files', () => {
  const path = file('made.xrm-ms', MADE);
  const read = volkey(['read', '-', '--pkeyconfig', path], { input: `${PRODUCT_ID}\n` });
  assert.match(read.out, /made\.xrm-ms: Product 1; edition Core/);
  const { counts, rows } = JSON.parse(volkey(['read', '-', '--json', '--pkeyconfig', path], { input: `${PRODUCT_ID}\n` }).out);
  assert.deepEqual([counts.channel, rows[0].identification.yourFile.verdict], [{ 'volume-mak': 1 }, 'found']);
  assert.match(volkey(['read', '-', '--as', 'csv', '--pkeyconfig', path], { input: `${PRODUCT_ID}\n` }).out, /yourFile: found; editionId: Core/);
});

test('the command says what is wrong with a file, and what to write instead', () => {
  const wrong = (path) => volkey(['identify', PRO, '--pkeyconfig', path]);
  const text = file('keys.txt', PRO);
  const { code, out, err } = wrong(text);
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /keys\.txt: This is no pkeyconfig file: .* Windows has pkeyconfig\.xrm-ms in System32/);
  assert.match(wrong(join(folder, 'none.xrm-ms')).err, /none\.xrm-ms cannot be read \(it does not exist\)/);
  assert.match(wrong(folder).err, /cannot be read \(it is a folder\)/);
  assert.match(volkey(['identify', PRO, '--pkeyconfig']).err, /--pkeyconfig needs a value/);
  assert.match(volkey(['products', '--pkeyconfig', sample]).err, /--pkeyconfig is not an option of products/);
  const broken = file('broken.xrm-ms', licence(list(configuration(1, 4000), range(1, 0, 9) + range(1, 9, 0))));
  const partly = wrong(broken);
  assert.equal(partly.code, 0);
  assert.match(partly.err, /broken\.xrm-ms: Rows left out, .*: 1\./);
});

test('a pkeyconfig file among the files to read says how it is to be given', () => {
  const { out } = volkey(['read', sample]);
  assert.match(out, /This is a pkeyconfig file: it holds no keys\./);
});

test('two hundred thousand ranges are read, in any order', () => {
  const ranges = Array.from({ length: 200_000 }, (_, number) => range(1, (199_999 - number) * 10, (199_999 - number) * 10 + 9));
  const pkeyconfig = readPkeyconfig(bytesOf(licence(list(configuration(1, 4000), ranges.join('')))));
  assert.equal(pkeyconfig.ranges, 200_000);
  assert.equal(identify('00400-00019-99995-AA123', { pkeyconfig }).yourFile.verdict, 'found');
  assert.equal(identify('00400-00020-00000-AA123', { pkeyconfig }).yourFile.verdict, 'serial-outside-ranges');
  pkeyconfig.free();
});
