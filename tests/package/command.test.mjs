import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about, ask, identify, products, questions, sources } from 'volkey';
import { words } from '../../npm/command/words.mjs';
import { volkey, volkeyUnread } from './command.mjs';

const QUESTION = 'downgrade';
const FACTS = { from: 'Windows 7 Professional', to: 'Windows Vista Business', channel: 'oem' };
const OPTIONS = Object.entries(FACTS).flatMap(([name, value]) => [`--${name}`, value]);
const ASK = ['ask', QUESTION, ...OPTIONS, '--as-of', '2026-11-24'];

test('--json prints what the package gives', () => {
  const asOf = '2026-11-24';
  const cases = [
    [[...ASK, '--json'], ask(QUESTION, FACTS, { asOf })],
    [[...ASK, '--json', '--lang', 'fr'], ask(QUESTION, FACTS, { asOf, lang: 'fr' })],
    [['ask', '--list', '--json'], questions()],
    [['products', 'server', '2022', '--json'], products('server 2022')],
    [['sources', '--json'], sources()],
  ];
  for (const [args, expected] of cases) {
    const { code, out, err } = volkey(args);
    assert.deepEqual([code, err], [0, ''], args.join(' '));
    assert.deepEqual(JSON.parse(out), expected, args.join(' '));
  }
});

test('facts and options go in any order, with a space or an equals sign', () => {
  const expected = volkey(ASK).out;
  assert.notEqual(expected.trim(), '');
  const others = [
    ['--as-of=2026-11-24', 'ask', QUESTION, ...Object.entries(FACTS).map(([name, value]) => `--${name}=${value}`)],
    ['ask', ...OPTIONS, QUESTION, '--as-of', '2026-11-24'],
    ['ask', '--lang', 'en', QUESTION, '--as-of', '2026-11-24', ...OPTIONS.slice(2), ...OPTIONS.slice(0, 2)],
  ];
  for (const args of others) assert.equal(volkey(args).out, expected, args.join(' '));
});

test('the answer comes first, then why, then the sources', () => {
  for (const lang of ['en', 'fr']) {
    const answer = ask(QUESTION, FACTS, { asOf: '2026-11-24', lang });
    const { out } = volkey([...ASK, '--lang', lang]);
    const text = out.replace(/\s+/g, ' ');
    const order = [answer.headline, words[lang].why, answer.reasons[0].text, words[lang].sources, answer.sources[0].title]
      .map((part) => text.indexOf(part.replace(/\s+/g, ' ')));
    assert.ok(order.every((at, index) => at >= 0 && (index === 0 || at > order[index - 1])), out);
  }
});

test('the text fits the terminal, except what is copied', () => {
  const { out } = volkey(ASK);
  const wide = out.split('\n').filter((line) => line.length > 80 && !/^ {5}\S+( \S+){0,2}$/.test(line));
  assert.deepEqual(wide, []);
  assert.ok(!out.includes('\x1b'), 'no colour where there is no terminal');
});

test('--expect decides the exit code of an answer', () => {
  const { outcome } = ask(QUESTION, FACTS, { asOf: '2026-11-24' });
  for (const expected of ['yes', 'no', 'depends', 'unknown']) {
    assert.equal(volkey([...ASK, '--expect', expected]).code, expected === outcome ? 0 : 1, expected);
  }
});

test('products without a match end with 1', () => {
  assert.deepEqual(volkey(['products', 'no such product']), { code: 1, out: 'No product matches.\n', err: '' });
  assert.deepEqual(volkey(['products', 'no such product', '--json']), { code: 1, out: '[]\n', err: '' });
});

test('help and version', () => {
  assert.equal(volkey(['--help']).out, `${words.en.help}\n`);
  assert.equal(volkey(['products', '-h', '--lang', 'fr']).out, `${words.fr.help}\n`);
  assert.ok(volkey(['--version']).out.startsWith(`volkey ${about().version} `));
});

test('help names the same commands and options in both languages', () => {
  const named = (help) => [...new Set(help.match(/(?<=^ {2})(?:volkey \w+|--[\w-]+)/gm))].sort();
  assert.deepEqual(named(words.fr.help), named(words.en.help));
  assert.ok(named(words.en.help).includes('--hide-names'));
});

test('help of a question names each fact and what it can be', () => {
  for (const question of questions({ lang: 'fr' })) {
    const { code, out } = volkey(['ask', question.id, '--help', '--lang', 'fr']);
    assert.equal(code, 0);
    for (const fact of question.facts) {
      for (const part of [`--${fact.id}`, ...(fact.choices ?? []).map((choice) => `${choice.id}:`)]) assert.ok(out.includes(part), part);
    }
  }
});

test('the language is that of the computer unless given', () => {
  const title = (lang) => questions({ lang })[0].title;
  const cases = [
    [{ LC_ALL: 'fr_FR.UTF-8' }, [], 'fr'],
    [{ LC_ALL: '', LANG: 'fr_CA.UTF-8' }, [], 'fr'],
    [{ LC_ALL: 'C', LANG: 'fr_CA.UTF-8' }, [], 'en'],
    [{ LC_ALL: 'fy_NL' }, [], 'en'],
    [{ LC_ALL: 'fr' }, ['--lang', 'en'], 'en'],
    [{ LC_ALL: 'de_DE' }, ['--lang', 'fr'], 'fr'],
  ];
  for (const [more, args, lang] of cases) {
    assert.ok(volkey(['ask', '--list', ...args], { more }).out.includes(title(lang)), JSON.stringify(more));
  }
});

// Wrong usage, and what its one sentence has to tell.
const WRONG = [
  [[], 'identify, read, check, find, ask, products or sources'],
  [['frobnicate'], 'identify, read, check, find, ask, products or sources'],
  [['constructor'], 'identify, read, check, find, ask, products or sources'],
  [['identify'], 'volkey identify TEXT'],
  [['sources', 'seed'], 'volkey sources'],
  [['products', '--jsn'], '--json'],
  [['products', '--expect', 'yes'], '--json'],
  [['products', '--lang', 'de'], 'en or fr'],
  [['products', '--lang'], '--lang VALUE'],
  [['ask'], 'volkey ask --list'],
  [['ask', 'downgrad'], 'write downgrade.'],
  [['ask', 'licences'], 'volkey ask --list'],
  [['ask', 'what is for lunch'], 'volkey ask --list'],
  [['ask', 'key-for-product'], '--product'],
  [['ask', 'key-for-product', 'Windows 11 Pro'], '--product'],
  [['ask', 'key-for-product', '--prodct', 'Windows 11 Pro'], 'write --product.'],
  [['ask', 'key-for-product', '--product'], '--product VALUE'],
  [['ask', 'key-for-product', '--product', '--json'], '--product VALUE'],
  [['ask', 'key-for-product', '--product', 'a', '--product', 'b'], 'once'],
  [['ask', 'key-for-product', '--product', 'no such thing'], 'Windows 11 Pro'],
  [[...ASK.slice(0, -2), '--as-of', '2026-02-30'], 'YYYY-MM-DD'],
  [[...ASK, '--expect', 'maybe'], 'yes, no, depends or unknown'],
];
for (const [args, tells] of WRONG) {
  test(`wrong usage: volkey ${args.join(' ')}`, () => {
    const { code, out, err } = volkey(args);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^[^\n]+[.?]\n$/);
    assert.ok(err.includes(tells), err);
    const french = volkey([...args, '--lang', 'fr']);
    if (!args.includes('--lang')) assert.notEqual(french.err, err);
    assert.equal(french.code, 2);
  });
}

test('what a French sentence leaves open is asked for in French', () => {
  const { code, err } = volkey(['ask', 'Puis-je rétrograder Windows 11 Famille vers Windows 10 Pro ?']);
  assert.equal(code, 2);
  assert.match(err, /--channel \(Mode d’acquisition de la licence\)/u);
});

test('an output that nobody reads to its end is no error', async () => {
  assert.deepEqual(await volkeyUnread(['sources', '--json']), { code: 0, err: '' });
});

test('both languages have the same words', () => {
  const namesOf = (value) => Object.entries(value).map(([name, part]) => (typeof part === 'object' ? [name, namesOf(part)] : [name, typeof part]));
  assert.deepEqual(namesOf(words.fr), namesOf(words.en));
});

// A published key in which letters are mistyped.
const KEY = 'WA69N-WFGAX-YVC9A-4JAC9-T83GX';

test('wrong usage repeats no key that is not published', () => {
  // Each sentence that repeats what was typed, and where the key goes.
  const sentences = {
    unknownCommand: (key) => [key],
    unknownOption: (key) => ['products', `--${key}`, 'x'],
    noValue: (key) => ['ask', 'downgrade', `--${key}`],
    twice: (key) => ['ask', 'downgrade', `--${key}`, 'x', `--${key}`, 'y'],
    notAllowed: (key) => [...ASK, '--expect', key],
    notADay: (key) => [...ASK.slice(0, -1), key],
    takesNoText: (key) => ['sources', key],
    unknownQuestion: (key) => ['ask', key],
    notUnderstood: (key) => ['ask', `what is ${key}`],
    strayText: (key) => ['ask', 'downgrade', key],
    unknownFact: (key) => ['ask', 'downgrade', `--${key}`, 'x'],
    noSuchProduct: (key) => ['ask', 'key-for-product', '--product', key],
    notAnAnswer: (key) => ['ask', QUESTION, ...OPTIONS.slice(0, -1), key],
    lang: (key) => ['products', '--lang', key],
  };
  for (const written of [KEY, KEY.replaceAll('-', ' '), KEY.replaceAll('-', ''), KEY.toLowerCase()]) {
    for (const [name, typing] of Object.entries(sentences)) {
      for (const lang of ['en', 'fr']) {
        const { code, err } = volkey([...typing(written), ...(name === 'lang' ? [] : ['--lang', lang])]);
        assert.equal(code, 2, name);
        assert.ok(err.includes('*****-*****-*****-*****-T83GX'), `${name}: ${err}`);
        assert.ok(KEY.split('-').slice(0, 4).every((group) => !err.toUpperCase().includes(group)), `${name}: ${err}`);
      }
    }
  }
  assert.ok(volkey([PRO]).err.includes(PRO));
});

const PRO = 'W269N-WFGWX-YVC9B-4J6C9-T83GX';

test('identify ends with 0 when all is well-formed', () => {
  const cases = [
    [[PRO], 0], [['T83GX'], 0], [[PRO, 'nonsense'], 1], [['nonsense'], 1], [['XXXXX-XXXXX-XXXXX-XXXXX-XXXXX'], 1],
    [['-1073418124'], 0], [['--', '-1073418124'], 0],
  ];
  for (const [texts, code] of cases) assert.equal(volkey(['identify', ...texts]).code, code, texts.join(' '));
});

test('identify --json gives one object for one text and a list for several', () => {
  assert.deepEqual(JSON.parse(volkey(['identify', PRO, '--json']).out), identify(PRO));
  assert.deepEqual(JSON.parse(volkey(['identify', PRO, 'T83GX', '--json', '--lang', 'fr']).out),
    [PRO, 'T83GX'].map((text) => identify(text, { lang: 'fr' })));
});

test('identify - reads one identifier on each line, however lines end', () => {
  const expected = [PRO, 'T83GX', '0xC004F074'].map((text) => identify(text));
  const lines = [PRO, '', 'T83GX', '0xC004F074', ''];
  const inputs = [
    ...['\n', '\r\n', '\r'].map((end) => lines.join(end)),
    `\ufeff${lines.join('\r\n')}`,
    Buffer.from(`\ufeff${lines.join('\r\n')}`, 'utf16le'),
  ];
  for (const input of inputs) assert.deepEqual(JSON.parse(volkey(['identify', '-', '--json'], { input }).out), expected);
  assert.deepEqual(volkey(['identify', '-', '--json'], { input: '' }), { code: 0, out: '[]\n', err: '' });
});

test('identify says what a text is first, in both languages', () => {
  for (const lang of ['en', 'fr']) {
    const { headline } = identify(PRO, { lang });
    assert.ok(volkey(['identify', PRO, '--lang', lang]).out.replace(/\s+/g, ' ').startsWith(headline.replace(/\s+/g, ' ')));
  }
});
