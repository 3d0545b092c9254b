// What cannot be answered is an error that names the field and says what is allowed, for every fact of every question.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, products, publishedKeys, questions } from 'volkey';

const VALID = { product: 'windows-server-2022-standard', number: 1, 'yes-no': true, text: '0xC004F074', date: '2026-01-01' };

/** A request that can be answered: the required facts only. */
function validFacts(question) {
  const required = question.facts.filter((fact) => fact.presence === 'required');
  return Object.fromEntries(required.map((fact) => [fact.id, fact.choices?.[0].id ?? VALID[fact.type]]));
}

/** The error of a request that cannot be answered. */
function refusal(request) {
  try {
    request();
  } catch (error) {
    assert.ok(error instanceof Error);
    assert.ok(Array.isArray(error.allowed));
    assert.doesNotMatch(error.message, /[{}]|undefined|  /, 'every part of the sentence is filled');
    return error;
  }
  return assert.fail('this request was answered');
}

for (const question of questions()) {
  const facts = validFacts(question);
  const refused = (more, options) => refusal(() => ask(question.id, { ...facts, ...more }, options));

  test(`${question.id}: the required facts are enough, and an undefined one is left out`, () => {
    const open = question.facts.filter((fact) => fact.presence !== 'required');
    const left = Object.fromEntries(open.map((fact) => [fact.id, undefined]));
    assert.deepEqual(ask(question.id, { ...facts, ...left }), ask(question.id, facts));
  });

  test(`${question.id}: an unknown fact`, () => {
    const error = refused({ colour: 'blue' });
    assert.equal(error.field, 'colour');
    assert.deepEqual(error.allowed, question.facts.map((fact) => fact.id));
    for (const fact of question.facts) assert.ok(error.message.includes(fact.id), error.message);
  });

  for (const fact of question.facts) {
    test(`${question.id}: ${fact.id} is checked`, () => {
      for (const value of [null, {}, [], Symbol('x'), 1n, () => 1]) {
        const error = refused({ [fact.id]: value });
        assert.equal(error.field, fact.id);
        assert.ok(error.message.includes(fact.id), error.message);
      }
      if (fact.presence === 'required') {
        const error = refused({ [fact.id]: undefined });
        assert.equal(error.field, fact.id);
        assert.ok(error.message.includes(fact.label), error.message);
      }
      const never = ['no such value', '', '\ud800', 'x'.repeat(10_000)];
      // A number can be an error code.
      for (const value of fact.type === 'text' ? never : [...never, -1, 0.5, NaN]) {
        const error = refused({ [fact.id]: value });
        assert.equal(error.field, fact.id);
        assert.ok(error.message.includes(fact.id), error.message);
        assert.ok(error.message.length < 2000, 'a long value is not repeated');
        const french = refused({ [fact.id]: value }, { lang: 'fr' });
        assert.deepEqual([french.field, french.allowed], [error.field, error.allowed]);
        assert.notEqual(french.message, error.message);
        const allowed = fact.choices?.map((choice) => choice.id) ?? (fact.type === 'yes-no' ? ['yes', 'no'] : []);
        // Of products and terms no sentence lists them all.
        if (fact.id === 'term') continue;
        if (fact.type !== 'product') for (const name of allowed) assert.ok(error.message.includes(name), error.message);
        if (allowed.length > 0) assert.deepEqual(error.allowed, allowed);
      }
    });
  }

  test(`${question.id}: the message comes in the language asked for`, () => {
    const english = refused({ colour: 'blue' }, { lang: 'en' }).message;
    const french = refused({ colour: 'blue' }, { lang: 'fr' }).message;
    assert.notEqual(french, english);
    assert.match(french, /«\u202fcolour\u202f»/);
  });
}

test('true, false and numbers may be text', () => {
  for (const question of questions()) {
    const facts = validFacts(question);
    for (const fact of question.facts) {
      const same = { number: [1, '1'], 'yes-no': [true, 'yes'] }[fact.type];
      if (!same) continue;
      const [first, second] = same.map((value) => ask(question.id, { ...facts, [fact.id]: value }));
      assert.deepEqual(first, second, `${question.id} ${fact.id}`);
    }
  }
});

test('an unknown question', () => {
  for (const name of ['upgrade', '', 'constructor', '__proto__']) {
    const error = refusal(() => ask(name, {}));
    assert.equal(error.field, 'question');
    assert.deepEqual(error.allowed, questions().map((question) => question.id));
    for (const id of error.allowed) assert.ok(error.message.includes(id), error.message);
  }
  assert.equal(refusal(() => ask(42, {})).field, 'question');
});

test('facts that are no object', () => {
  for (const facts of [undefined, null, 'from', 1, [], () => 1]) {
    assert.equal(refusal(() => ask('downgrade', facts)).field, 'facts');
  }
});

test('options that do not exist or have no such value', () => {
  const calls = [(options) => ask('downgrade', {}, options), questions, (options) => products('', options), publishedKeys];
  for (const call of calls) {
    const unknown = refusal(() => call({ language: 'fr' }));
    assert.equal(unknown.field, 'language');
    assert.ok(unknown.allowed.includes('lang'));
    assert.match(unknown.message, /"language".*lang/);
    const value = refusal(() => call({ lang: 'de' }));
    assert.deepEqual([value.field, value.allowed], ['lang', ['en', 'fr']]);
    assert.match(value.message, /"de".*lang.*en.*fr/);
    assert.equal(refusal(() => call({ lang: 1 })).field, 'lang');
    assert.equal(refusal(() => call('fr')).field, 'options');
    assert.equal(refusal(() => call(null)).field, 'options');
  }
});

test('a day that is none', () => {
  const [question] = questions();
  for (const asOf of ['2026-02-30', '24/11/2026', 'today', '', '2026-1-1']) {
    const error = refusal(() => ask(question.id, validFacts(question), { asOf }));
    assert.equal(error.field, 'asOf');
    assert.match(error.message, /YYYY-MM-DD/);
  }
  assert.equal(refusal(() => ask(question.id, validFacts(question), { asOf: new Date() })).field, 'asOf');
});

test('the day of an answer is today unless given', () => {
  const [question] = questions();
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  assert.equal(ask(question.id, validFacts(question)).asOf, today);
  assert.equal(ask(question.id, validFacts(question), { asOf: '2019-12-31' }).asOf, '2019-12-31');
});

test('a product that fits several lists its candidates by id and name', () => {
  const [question] = questions();
  const [fact] = question.facts.filter((one) => one.type === 'product');
  const error = refusal(() => ask(question.id, { ...validFacts(question), [fact.id]: 'Office Standard' }));
  assert.ok(error.allowed.length > 1, error.message);
  for (const product of products().filter(({ id }) => error.allowed.includes(id))) {
    assert.ok(error.message.includes(`${product.id} (${product.name})`), error.message);
  }
});

test('a product that fits very many lists all of them, but not in the sentence', () => {
  const [question] = questions();
  const [fact] = question.facts.filter((one) => one.type === 'product');
  const error = refusal(() => ask(question.id, { ...validFacts(question), [fact.id]: 'Office' }));
  assert.ok(error.allowed.length > 12);
  assert.ok(error.message.includes(String(error.allowed.length)) && error.message.includes('office-ltsc-2024-standard'), error.message);
  assert.ok(error.message.length < 500, error.message);
});

test('a product that cannot play its part is told which part that is', () => {
  const inRole = questions().flatMap((question) => question.facts
    .filter((fact) => fact.roles && !['any', 'downgrade-source', 'downgrade-target'].includes(fact.roles[0]))
    .map((fact) => [question, fact]));
  for (const [question, fact] of inRole) {
    const errors = ['office-2016-standard', 'windows-11-home'].map((product) => {
      try {
        return ask(question.id, { ...validFacts(question), [fact.id]: product });
      } catch (error) {
        return error;
      }
    });
    const error = errors.find(({ code }) => code === 'not-in-role');
    assert.equal(error?.field, fact.id, `${question.id} takes any product as ${fact.id}`);
    assert.match(error.message, /(Office Standard 2016|Windows 11 Home).*has to be/);
  }
});

test('a getter that throws throws its own error', () => {
  const facts = { get from() { throw new RangeError('mine'); } };
  assert.throws(() => ask('downgrade', facts), RangeError);
});

test('everything stays usable after ten thousand errors', () => {
  const [question] = questions();
  const before = ask(question.id, validFacts(question), { asOf: '2026-01-01' });
  for (let count = 0; count < 10_000; count += 1) refusal(() => ask(question.id, { [`fact ${count}`]: {} }));
  assert.deepEqual(ask(question.id, validFacts(question), { asOf: '2026-01-01' }), before);
});

test('a key among the facts is masked in what the error says', () => {
  const typed = 'W269N-WFGWX-YVC9B-4J6C9-T83GY';
  for (const product of [typed, `my key ${typed}`, `${'x'.repeat(50)} ${typed}`]) {
    const { message } = refusal(() => ask('key-for-product', { product }));
    assert.ok(!message.includes('W269N'), message);
  }
  assert.ok(refusal(() => ask('key-for-product', { product: typed })).message.includes('*****-*****-*****-*****-T83GY'));
});
