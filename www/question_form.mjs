// One question: its form, and the answer under it.

import { answerTo } from './answer.mjs';
import { ask } from './core.mjs';
import { element, fold } from './element.mjs';
import { factField } from './field.mjs';
import { filled } from './language.mjs';
import { linkTo } from './views.mjs';

export function questionForm(question, language, announce) {
  const { words } = language;
  const fields = [...question.facts, dayOf(words)].map((fact) => factField(question, fact, language));
  const needed = fields.filter(({ fact }) => fact.presence === 'required');
  const others = fields.filter((field) => !needed.includes(field));
  const more = fold(words.moreDetails, fieldset(others));
  const trouble = element('p', { class: 'wrong' });
  const changed = element('p', { class: 'changed', hidden: true }, words.changed);
  const answer = element('div');
  const title = element('h2', { tabindex: '-1' }, question.title);
  const button = element('button', { class: 'ask' }, words.ask);
  const form = element('form', { novalidate: true, autocomplete: 'off', submit, input: noteChange, change: noteChange },
    fieldset(needed), more.container, trouble, element('div', { class: 'asking' }, button, changed));

  // What the answer is for, to tell whether the form has changed since.
  let answered = {};

  function submit(event) {
    event.preventDefault();
    askAndRemember();
  }

  function askAndRemember() {
    const reached = show();
    const link = answer.hasChildNodes() ? linkTo(question.id, linked()) : location.hash;
    if (link !== location.hash) history.pushState(null, '', link);
    reached.focus();
  }

  /** Shows the answer, or marks all that is wrong; gives the element to go to. */
  function show(untaken = {}) {
    clear();
    answered = entered();
    const marked = fields.filter((field) => field.isMissing());
    for (const field of marked) field.complain(words.fillIn, []);
    const found = answerOrComplain({ ...untaken, ...entered() }, marked);
    if (found && marked.length === 0) {
      const drawn = answerTo(found, { question, language, announce, form: { entered, answerFor, settle, goTo } });
      answer.append(drawn.container);
      return drawn.headline;
    }
    const first = fields.find((field) => marked.includes(field));
    return first ? reached(first) : button;
  }

  // A fact that is wrong is marked and left out, until nothing else is wrong.
  function answerOrComplain(facts, marked) {
    try {
      return answerFor(facts);
    } catch (error) {
      const field = fields.find(({ id }) => id === error.field);
      if (!field) trouble.textContent = error.message;
      if (!field || facts[field.id] === undefined) return undefined;
      complainOf(error, field, facts[field.id]);
      marked.push(field);
      return answerOrComplain({ ...facts, [field.id]: undefined }, marked);
    }
  }

  function complainOf({ allowed = [], code, message }, field, value) {
    const names = allowed.filter(language.knows).map(language.productName);
    const sentence = { 'several-products': words.several, 'many-products': words.several, 'near-products': words.nearest }[code];
    field.complain(sentence ? filled(sentence, { text: value, count: names.length }) : message, names, (name) => settle(field.id, name));
  }

  function clear() {
    answer.replaceChildren();
    trouble.textContent = '';
    changed.hidden = true;
    for (const field of fields) field.accept();
  }

  function entered() {
    return Object.fromEntries(fields.map(({ id, fact, control }) => [id, tidied(control.value.trim(), fact)]).filter(([, value]) => value !== ''));
  }

  function answerFor({ asOf, ...facts }) {
    return ask(question.id, facts, { lang: language.lang, asOf });
  }

  // Names become ids, which are the same in every language; a version without its edition has only its name.
  function linked() {
    const { facts } = answerFor(entered());
    const named = entered();
    return Object.fromEntries(Object.keys(named).map((id) => [id, id in facts && !isVersion(id, facts[id]) ? facts[id] : named[id]]));
  }

  function isVersion(id, value) {
    return question.facts.find((fact) => fact.id === id).type === 'product' && !language.knows(value);
  }

  /** The control of a field, where it can be seen. */
  function reached(field) {
    if (others.includes(field)) more.open();
    return field.control;
  }

  function goTo(id) {
    reached(fields.find((one) => one.id === id)).focus();
  }

  /** Fills in one fact and asks again. */
  function settle(id, value) {
    fill({ ...entered(), [id]: value });
    askAndRemember();
  }

  /** Fills in these facts and no others; gives those that the form cannot hold. */
  function fill(facts) {
    for (const field of fields) {
      field.control.value = written(facts[field.id]);
      if (field.control.value !== '') reached(field);
    }
    return Object.fromEntries(Object.entries(facts).filter(([id]) => !fields.some((field) => field.id === id && field.control.value !== '')));
  }

  function written(value = '') {
    if (language.knows(value)) return language.productName(value);
    return { true: 'yes', false: 'no' }[value] ?? String(value);
  }

  function noteChange() {
    changed.hidden = !answer.hasChildNodes() || JSON.stringify(entered()) === JSON.stringify(answered);
  }

  return {
    title: question.title,
    container: element('section', { class: 'question' }, title, form, answer),
    /** Shows what a link holds: the answer where the facts suffice; gives the element to go to. */
    open(facts) {
      if (Object.keys(facts).length === 0) {
        clear();
        return title;
      }
      const untaken = fill(facts);
      const missing = fields.find((field) => field.isMissing());
      if (!missing || Object.keys(untaken).length > 0) return show(untaken);
      clear();
      return missing.control;
    },
    /** What is entered, open and answered, to be carried into another language. */
    state: () => ({ facts: entered(), answered, isOpen: more.isOpen(), isAnswered: answer.hasChildNodes() }),
    restore({ facts, answered: before, isOpen, isAnswered }) {
      if (isAnswered) {
        fill(before);
        show();
      }
      fill(facts);
      if (isOpen) more.open();
      noteChange();
    },
  };
}

// A number may be written in groups: 1 200.
function tidied(value, { type }) {
  return type === 'number' ? value.replaceAll(/(?<=\d)\s(?=\d{3}(?!\d))/g, '') : value;
}

function fieldset(fields) {
  return element('div', { class: 'fields' }, ...fields.map(({ container }) => container));
}

// The day is no fact of the question: it says when the answer is for.
function dayOf(words) {
  return { id: 'asOf', label: words.day, hint: words.dayHint, type: 'date', presence: 'open', default: null, choices: null };
}
