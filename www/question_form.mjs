// One question: its form, which opens under its title, and the answer under the form.

import { answerTo } from './answer.mjs';
import { ask } from './core.mjs';
import { element, fold } from './element.mjs';
import { factField } from './field.mjs';
import { filled } from './language.mjs';

export function questionForm(question, language, announce) {
  const { words } = language;
  const fields = [...question.facts.map((fact) => factField(question, fact, language)), factField(question, dayOf(words), language)];
  const [needed, others] = [true, false].map((required) => fields.filter(({ fact }) => (fact.presence === 'required') === required));
  const more = fold(words.moreDetails, {}, element('div', { class: 'fields' }, ...others.map(({ container }) => container)));
  const trouble = element('p', { class: 'wrong' });
  const changed = element('p', { class: 'changed', hidden: true }, words.changed);
  const answer = element('div', { class: 'answer' });
  const form = element('form', {
    novalidate: true, autocomplete: 'off',
    submit: (event) => { event.preventDefault(); show(true); },
    input: noteChange, change: noteChange,
  },
  element('div', { class: 'fields' }, ...needed.map(({ container }) => container)),
  more.container,
  trouble,
  element('div', { class: 'asking' }, element('button', { class: 'ask' }, words.ask), changed));
  const card = fold(question.title, { heading: 3 }, form, answer);
  card.container.classList.add('question');

  function entered() {
    return Object.fromEntries(fields.map(({ id, control }) => [id, control.value.trim()]).filter(([, value]) => value !== ''));
  }

  function answerFor({ asOf, ...facts }) {
    return ask(question.id, facts, { lang: language.lang, ...(asOf && { asOf }) });
  }

  /** Asks and shows the answer, or what is wrong; `moving` takes the focus there. */
  function show(moving) {
    trouble.textContent = '';
    changed.hidden = true;
    for (const field of fields) field.accept();
    const missing = fields.find((field) => field.isMissing());
    if (missing) return complain(missing, words.fillIn, [], moving);
    try {
      const drawn = answerTo(answerFor(entered()), { question, language, announce, asking: { entered, answerFor, settle, focus } });
      answer.replaceChildren(drawn.container);
      if (moving) drawn.headline.focus();
    } catch (error) {
      complainOf(error, moving);
    }
  }

  function complainOf({ field: id, allowed = [], message }, moving) {
    const field = fields.find((one) => one.id === id);
    if (!field) {
      answer.replaceChildren();
      trouble.textContent = message;
      return;
    }
    const names = allowed.filter(language.knows).map(language.productName);
    const several = filled(words.several, { text: field.control.value.trim(), count: names.length });
    complain(field, names.length ? several : message, names, moving);
  }

  function complain(field, message, names, moving) {
    answer.replaceChildren();
    field.complain(message, names, (name) => settle(field.id, name));
    if (others.includes(field)) more.set(true);
    if (moving) field.control.focus();
  }

  /** Fills in one fact and asks again. */
  function settle(id, value) {
    fill({ [id]: value });
    show(true);
  }

  function fill(facts) {
    for (const { id, control } of fields) {
      if (facts[id] !== undefined) control.value = facts[id];
    }
    if (others.some(({ id }) => facts[id])) more.set(true);
  }

  function focus(id) {
    const field = fields.find((one) => one.id === id);
    if (others.includes(field)) more.set(true);
    field.control.focus();
  }

  function noteChange() {
    changed.hidden = answer.childElementCount === 0;
  }

  return {
    title: question.title,
    container: card.container,
    /** Opens with this product as what the question is about, and asks if nothing else is needed. */
    askAbout(productName) {
      card.set(true);
      settleProduct(productName);
    },
    /** What is entered and open, to be carried into another language. */
    state: () => ({ facts: entered(), open: !card.panel.hidden, more: !more.panel.hidden, answered: answer.childElementCount > 0 }),
    restore(state) {
      fill(state.facts);
      card.set(state.open);
      more.set(state.more);
      if (state.answered) show(false);
    },
  };

  function settleProduct(name) {
    fill({ [needed.find(({ fact }) => fact.type === 'product').id]: name });
    const missing = fields.find((field) => field.isMissing());
    if (!missing) return show(true);
    answer.replaceChildren();
    missing.control.focus();
  }
}

// The day is no fact of the question: it says when the answer is for.
function dayOf(words) {
  return { id: 'asOf', label: words.day, hint: words.dayHint, type: 'date', presence: 'open', default: null, choices: null };
}
