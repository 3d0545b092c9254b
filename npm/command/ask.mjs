// volkey ask: a question with its facts, or the list of questions.

import { ask, identify, questions, understand } from '../node.mjs';
import { Paper, printJson } from './paper.mjs';
import { citeSources } from './tables.mjs';
import { Usage, nearest } from './usage.mjs';
import { words } from './words.mjs';

// With so few choices, each is answered.
const FEW = 3;

export function askQuestion({ texts, flags, options, facts, lang: chosen }, chosenWords) {
  if (flags.list) {
    const known = questions({ lang: chosen });
    if (flags.json) printJson(known);
    else listQuestions(known);
    return 0;
  }
  // A sentence is answered in its own language, unless another one is asked for.
  const lang = options.lang ?? understoodOf(texts, chosen)?.lang ?? chosen;
  const understood = understoodOf(texts, lang);
  const say = lang === chosen ? chosenWords : words[lang];
  const known = questions({ lang });
  const question = questionOf(understood ? [understood.question] : texts, known, say);
  if (flags.help) {
    describe(question, say);
    return 0;
  }
  const names = question.facts.map((fact) => fact.id);
  for (const name of facts.keys()) {
    if (!names.includes(name)) throw new Usage(say.unknownFact(name, question.id, nearest(name, names), names));
  }
  // What is given by name outweighs what the sentence says.
  const told = new Map([...Object.entries(understood?.facts ?? {}), ...facts]);
  const asked = each(told, understood, question, say);
  const answers = asked.map((facts) => answerOf(question, facts, { lang, asOf: options['as-of'] }, say));
  if (flags.json) {
    printJson(answers.length === 1 ? answers[0] : answers);
  } else {
    answers.forEach((answer, at) => {
      if (at > 0) new Paper().line('');
      if (understood) tell(commandOf(question, asked[at]), understood.unread, say);
      show(answer, question, keyTypes(known), lang, say);
    });
  }
  return options.expect === undefined || answers.every(({ outcome }) => outcome === options.expect) ? 0 : 1;
}

/** What a sentence asks, or a word that is no question, given in place of the name of a question. */
function understoodOf(texts, lang) {
  const isNamed = texts.length === 0 || questions({ lang }).some(({ id }) => id === texts[0]);
  return isNamed ? null : understand(texts.join(' '), { lang });
}

/** The facts to ask with: once, or with each of the few values that one fact may have. */
function each(facts, understood, question, say) {
  const missing = understood?.missing.filter(({ fact }) => !facts.has(fact)) ?? [];
  if (missing.length === 0) return [facts];
  const [{ fact, choices }] = missing;
  if (missing.length === 1 && choices?.length <= FEW) return choices.map((choice) => new Map([...facts, [fact, choice]]));
  const blank = new Map([...facts, ...missing.map(({ fact }) => [fact, '\u2026'])]);
  throw new Usage(say.incomplete(commandOf(question, blank), missing));
}

/** The command that asks a question with these facts. */
function commandOf(question, facts) {
  const given = question.facts.filter(({ id }) => facts.has(id)).map(({ id }) => [id, facts.get(id)]);
  const options = given.map(([fact, value]) => `--${fact} ${/\s/.test(value) ? `"${value}"` : value}`);
  return ['volkey ask', question.id, ...options].join(' ');
}

/** How a sentence was read. */
function tell(command, unread, say) {
  const paper = new Paper();
  paper.line(command);
  if (unread.length > 0) paper.text(say.unread(unread), '', 0);
  paper.line('');
}

function questionOf([name, ...more], known, say) {
  const names = known.map((question) => question.id);
  if (name === undefined) throw new Usage(say.noQuestion);
  const question = known.find((one) => one.id === name);
  const sentence = [name, ...more].join(' ');
  if (question === undefined && /\s/.test(sentence)) throw new Usage(say.notUnderstood(sentence));
  if (question === undefined && identify(name).kind !== 'unknown') throw new Usage(say.identifyIt(name));
  if (question === undefined) throw new Usage(say.unknownQuestion(name, nearest(name, names)));
  if (more.length > 0) throw new Usage(say.strayText(more[0], question.facts[0].id));
  return question;
}

function answerOf(question, facts, options, say) {
  try {
    return ask(question.id, Object.fromEntries(facts), options);
  } catch (error) {
    if (error.field === 'asOf') throw new Usage(say.notADay('as-of', options.asOf));
    const fact = question.facts.find((one) => one.id === error.field);
    if (fact && !facts.has(fact.id)) throw new Usage(say.missingFact(question.id, fact, error.allowed));
    throw error;
  }
}

function listQuestions(known) {
  const paper = new Paper();
  const widest = Math.max(...known.map((question) => question.id.length));
  for (const question of known) paper.text(question.title, `${question.id.padEnd(widest)}  `, 0);
}

function describe(question, say) {
  const paper = new Paper();
  paper.title(question.title);
  paper.line('');
  paper.text(question.facts.map(usageOf).join(' '), `volkey ask ${question.id} `, 0);
  for (const fact of question.facts) {
    paper.line('');
    paper.text(`${fact.label}. ${fact.hint}`, `--${fact.id}  `);
    paper.text([say.presence[fact.presence](fact.default), say.type[fact.type]].join(' '), '', 6);
    for (const choice of fact.choices ?? []) paper.text(choice.label, `${choice.id}: `, 8);
  }
}

function usageOf(fact) {
  return fact.presence === 'required' ? `--${fact.id}\u00a0…` : `[--${fact.id}\u00a0…]`;
}

/** The labels of the types of keys, by code. */
function keyTypes(known) {
  const types = known.flatMap((question) => question.values).find((value) => value.id === 'keyTypes');
  return new Map(types.choices.map(({ id, label }) => [id, label]));
}

function typesOf(keys) {
  return [...new Set(keys.map(({ type }) => type))];
}

function show(answer, question, labels, lang, say) {
  const paper = new Paper();
  paper.title(answer.headline);

  section(answer.reasons, say.why, (reason) => {
    paper.text(reason.text, '- ');
    if (reason.met === null) paper.text(say.checkYourself, '', 4);
    if (reason.wouldNeed !== null) paper.text(reason.wouldNeed, `${say.wouldNeed} `, 4);
  });
  section(typesOf(answer.keys), say.keys, (type) => {
    const label = labels.get(type) ?? type;
    paper.text(label[0].toUpperCase() + label.slice(1));
    for (const key of answer.keys.filter((one) => one.type === type)) {
      if (key.note !== label) paper.text(key.note, '- ', 4);
      if (key.published !== null) paper.line(`      ${key.published}`);
    }
  });
  section(answer.steps, say.steps, (step, at) => {
    paper.text(step.text, `${at + 1}. `);
    if (step.command) paper.line(`     ${step.command}`);
  });
  section(answer.missing, say.missing, (missing) => {
    paper.text(`${missing.label}${missing.choices ? ` (${missing.choices.join(', ')})` : ''}`, `--${missing.fact}  `);
  });
  section(answer.assumed, say.assumed, (assumed) => {
    const { choices } = question.facts.find(({ id }) => id === assumed.fact);
    const label = choices?.find(({ id }) => id === assumed.value)?.label ?? say.value(assumed.value);
    paper.text(say.assumption(assumed.label, label, assumed.fact), '- ');
  });
  section(answer.conflicts, say.conflicts, (conflict) => paper.text(conflict.text, '- '));
  section(answer.sources, say.sources, (source) => citeSources(paper, [source], lang, say));
  paper.line('');
  paper.text(say.day(answer.asOf, answer.dataVersion), '', 0);

  function section(items, title, each) {
    if (items.length === 0) return;
    paper.section(title);
    items.forEach(each);
  }
}
