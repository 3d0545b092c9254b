// The golden answers, asked and read in the page: what it shows is what the package gives.

import assert from 'node:assert/strict';
import { products } from 'volkey';
import { WORDS } from '../../www/words.mjs';
import { goldenAnswers } from '../package/golden.mjs';
import { askInPage, readAnswer } from './asking.mjs';
import { engine } from './engines.mjs';
import { journeys } from './journeys.mjs';

const journey = journeys();
const fromDisk = journeys({ places: ['from disk'] });
const french = journeys({ language: 'fr', places: ['from disk'] });
const words = WORDS.en;
const tidy = (text) => text.replaceAll(/\s+/g, ' ').trim();

// The first of each question in every engine, place and language; the others once, in Chromium, one after another.
const ofQuestions = new Map();
for (const one of goldenAnswers()) ofQuestions.set(one[1].question, [...(ofQuestions.get(one[1].question) ?? []), one]);

for (const [question, [[reason, request, golden], ...others]] of ofQuestions) {
  journey(`golden: ${reason}`, (page) => assertGolden(page, request, golden));

  if (engine === 'chromium') {
    fromDisk(`golden: the other ${others.length} of ${question}`, async (page) => {
      for (const [name, ...one] of others) {
        await assertGolden(page, ...one).catch((error) => { throw new Error(name, { cause: error }); });
        await (await page.byRole('link', words.back)).click();
        await (await page.byRole('button', words.clear)).click();
      }
    });
  }

  french(`golden, in French: ${reason}`, async (page) => {
    await askInPage(page, request, 'fr', golden.en.facts);
    const shown = await readAnswer(page, 'fr');
    assert.equal(shown.outcome, golden.fr.outcome);
    assertHeadline(shown, golden.fr, WORDS.fr);
  });
}

async function assertGolden(page, request, golden) {
  const question = await askInPage(page, request, 'en', golden.en.facts);
  assertShown(await readAnswer(page), golden.en, question);
}

function assertShown(shown, answer, question) {
  const names = new Map(products().map(({ id, name }) => [id, name]));
  const label = (choices, id) => choices?.find((choice) => choice.id === id)?.label ?? names.get(id) ?? id;

  assert.equal(shown.outcome, answer.outcome);
  assertHeadline(shown, answer, words);
  assert.ok(shown.standing.startsWith(`As of ${answer.asOf}. Confidence ${answer.confidence} (`));

  // Reasons, with what they rest on, those of a kind together.
  const kinds = [...new Set(answer.reasons.map(({ met }) => met))];
  const reasons = kinds.flatMap((met) => answer.reasons.filter((one) => one.met === met));
  assert.deepEqual(shown.reasons.map(({ kind }) => kind), reasons.map(({ met }) => words.met[met]));
  assert.deepEqual(
    shown.reasons.map(({ texts, cited }) => [texts, cited]),
    reasons.map(({ text, wouldNeed, sources }) => [
      [tidy(text), ...(wouldNeed ? [tidy(`${words.wouldNeed}: ${wouldNeed}`)] : [])],
      sources.map((id) => citation(answer.sources, id)),
    ]),
  );

  // What would settle it, with the choices.
  assert.deepEqual(shown.settling, answer.missing.map(({ fact, label: title, choices }) => ({
    label: title,
    choices: (choices ?? []).map((id) => label(question.facts.find((one) => one.id === fact).choices, id)),
  })));

  // What to do: every text and command, in order.
  assert.deepEqual(shown.commands, answer.steps.filter(({ command }) => command).map(({ command }) => tidy(command)));
  for (const { text, shell } of answer.steps) assert.ok(shown.steps.includes(tidy(text)) || shell === 'powershell', `a step is not shown: ${text}`);

  // Keys, results, defaults, conflicts, sources.
  assert.equal(shown.keys.length, answer.keys.length);
  for (const { note, published } of answer.keys) {
    assert.ok(shown.keys.some((text) => text.includes(tidy(note)) && text.includes(published ?? '')), `a key is not shown: ${note}`);
  }
  // Nothing documented, an empty list, or what the headline of a look-up closes with: no line.
  const isClosing = ({ id, type, choices }) => question.lookUp && type === 'choice'
    && `${answer.headline}.`.replace('..', '.').endsWith(`${label(choices, answer.values[id])}.`.replace('..', '.'));
  const valued = question.values.filter(({ id }) => (answer.values[id] ?? null) !== null && answer.values[id].length !== 0).filter((one) => !isClosing(one));
  assert.equal(shown.values.length, valued.length);
  valued.forEach(({ label: title }, index) => assert.ok(shown.values[index].startsWith(title)));
  const said = (fact, value) => (typeof value === 'boolean'
    ? words[value ? 'yes' : 'no']
    : label(question.facts.find(({ id }) => id === fact).choices, value));
  assert.deepEqual(shown.assumed, answer.assumed.map(({ fact, label: title, value }) => `${title}: ${said(fact, value)}`));
  assert.deepEqual(shown.conflicts, answer.conflicts.map(({ text, sources }) => [tidy(text), ...sources.map((id) => citation(answer.sources, id))]));
  assert.deepEqual(shown.sources, answer.sources.map(({ title, publisher, documentDate, readOn, grade }) => tidy(
    `${title}${[publisher, documentDate, `read on ${readOn}`, `grade ${grade}`].filter(Boolean).join(', ')}`)));
}

// The outcome is said in words: in the headline itself, or before it.
function assertHeadline(shown, { outcome, headline }, { outcomes, found }) {
  assert.ok(shown.headline.endsWith(tidy(headline)), `the headline is "${shown.headline}"`);
  assert.ok([outcomes[outcome], found].some((word) => shown.headline.replace(/^\S+ /, '').startsWith(tidy(word))), `no outcome in "${shown.headline}"`);
}

function citation(sources, id) {
  const index = sources.findIndex((source) => source.id === id);
  const { publisher, documentDate, grade } = sources[index];
  return tidy(`${index + 1}. ${[publisher, documentDate, `grade ${grade}`].filter(Boolean).join(', ')}`);
}
