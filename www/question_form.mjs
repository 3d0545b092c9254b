// One question: its form, which opens under its title, and the answer under the form.

import { answerTo } from './answer.mjs';
import { ask } from './core.mjs';
import { element, fold } from './element.mjs';
import { factField } from './field.mjs';
import { filled } from './language.mjs';

export function questionForm(question, language, announce) {
  const { words } = language;
  const fields = [...question.facts, dayOf(words)].map((fact) => factField(question, fact, language));
  const needed = fields.filter(({ fact }) => fact.presence === 'required');
  const others = fields.filter((field) => !needed.includes(field));
  const more = fold(words.moreDetails, fieldset(others));
  const trouble = element('p', { class: 'wrong' });
  const changed = element('p', { class: 'changed', hidden: true }, words.changed);
  const answer = element('div');
  const form = element('form', { novalidate: true, autocomplete: 'off', submit, input: noteChange, change: noteChange },
    fieldset(needed),
    more.container,
    trouble,
    element('div', { class: 'asking' }, element('button', { class: 'ask' }, words.ask), changed));
  const card = fold(question.title, form, answer);
  card.container.classList.add('question');
  card.container.prepend(element('h3', {}, card.button));

  // What the answer is for, to tell whether the form has changed since.
  let answered;

  function submit(event) {
    event.preventDefault();
    show().focus();
  }

  /** Asks, and shows the answer or what is wrong; gives the element to go to. */
  function show() {
    answer.replaceChildren();
    answered = JSON.stringify(entered());
    trouble.textContent = '';
    changed.hidden = true;
    for (const field of fields) field.accept();
    const missing = fields.filter((field) => field.isMissing());
    if (missing.length > 0) return missing.map((field) => complain(field, words.fillIn, []))[0];
    try {
      const drawn = answerTo(answerFor(entered()), { question, language, announce, form: { entered, answerFor, settle, goTo } });
      answer.append(drawn.container);
      return drawn.headline;
    } catch (error) {
      return complainOf(error);
    }
  }

  function entered() {
    return Object.fromEntries(fields.map(({ id, control }) => [id, control.value.trim()]).filter(([, value]) => value !== ''));
  }

  function answerFor({ asOf, ...facts }) {
    return ask(question.id, facts, { lang: language.lang, asOf });
  }

  function complainOf({ field: id, allowed = [], code, message }) {
    const field = fields.find((one) => one.id === id);
    if (!field) {
      trouble.textContent = message;
      return form.querySelector('.ask');
    }
    const names = allowed.filter(language.knows).map(language.productName);
    const sentence = { 'several-products': words.several, 'many-products': words.several, 'near-products': words.nearest }[code];
    return complain(field, sentence ? filled(sentence, { text: field.control.value.trim(), count: names.length }) : message, names);
  }

  function complain(field, message, names) {
    field.complain(message, names, (name) => settle(field.id, name));
    return reached(field);
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
    fill({ [id]: value });
    show().focus();
  }

  function fill(facts) {
    for (const field of fields.filter(({ id }) => facts[id] !== undefined)) reached(field).value = facts[field.id];
  }

  function noteChange() {
    changed.hidden = answer.childElementCount === 0 || JSON.stringify(entered()) === answered;
  }

  /** Opens with these facts, and asks if nothing else is needed. */
  function askWith(facts) {
    card.open();
    const named = Object.entries(facts).map(([id, value]) => [id, language.knows(value) ? language.productName(value) : String(value)]);
    fill(Object.fromEntries(named));
    const missing = fields.find((field) => field.isMissing());
    if (missing) answer.replaceChildren();
    (missing?.control ?? show()).focus();
  }

  return {
    id: question.id,
    title: question.title,
    container: card.container,
    /** Opens with this product as what the question is about, and asks if nothing else is needed. */
    askAbout(productName) {
      askWith({ [needed.find(({ fact }) => fact.type === 'product').id]: productName });
    },
    askWith,
    /** What is entered, open and answered, to be carried into another language. */
    state: () => ({ facts: entered(), opened: [card, more].map((one) => one.isOpen()), isAnswered: answer.childElementCount > 0 }),
    restore({ facts, opened, isAnswered }) {
      fill(facts);
      [card, more].filter((_, index) => opened[index]).forEach((one) => one.open());
      if (isAnswered) show();
    },
  };
}

function fieldset(fields) {
  return element('div', { class: 'fields' }, ...fields.map(({ container }) => container));
}

// The day is no fact of the question: it says when the answer is for.
function dayOf(words) {
  return { id: 'asOf', label: words.day, hint: words.dayHint, type: 'date', presence: 'open', default: null, choices: null };
}
