// The questions as forms, drawn from what the core says of them, and their answers.
import { ask, questions } from './core.mjs';
import { WORDS } from './words.mjs';

export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export function list(title, items) {
  return items.length ? [element('h3', { textContent: title }), element('ul', {}, ...items)] : [];
}

export function drawForms(place, lang) {
  place.replaceChildren(...questions({ lang }).map((question) => drawForm(question, lang)));
}

function drawForm(question, lang) {
  const output = element('output', { ariaLive: 'polite' });
  const fields = question.facts.map((fact) => drawField(question, fact, lang));
  const form = element('form', {}, ...fields, element('button', { textContent: WORDS[lang].ask }), output);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    output.replaceChildren(...answerTo(question, new FormData(form), lang));
  });
  return element('section', {}, element('h2', { textContent: question.title }), form);
}

function drawField(question, fact, lang) {
  const id = `${question.id}-${fact.id}`;
  const choices = fact.type === 'yes-no' ? ['yes', 'no'].map((name) => ({ id: name, label: name })) : fact.choices;
  const control = choices
    ? element('select', { id, name: fact.id },
      ...[{ id: '', label: WORDS[lang].open }, ...choices].map(({ id: value, label }) => element('option', { value, textContent: label })))
    : element('input', { id, name: fact.id, autocomplete: 'off' });
  control.required = fact.presence === 'required';
  control.setAttribute('aria-describedby', `${id}-hint`);
  return element('div', {},
    element('label', { htmlFor: id, textContent: fact.label }),
    element('small', { id: `${id}-hint`, textContent: fact.hint }),
    control);
}

function answerTo(question, entered, lang) {
  const facts = Object.fromEntries([...entered].filter(([, value]) => value !== ''));
  try {
    return drawAnswer(ask(question.id, facts, { lang }), lang);
  } catch (error) {
    return [element('p', { textContent: error.message })];
  }
}

function drawAnswer(answer, lang) {
  const words = WORDS[lang];
  const item = (...children) => element('li', {}, ...children.filter(Boolean));
  const code = (textContent) => textContent && element('code', { textContent });
  const source = ({ title, publisher, url, urlFr, documentDate, grade }) => {
    const address = (lang === 'fr' && urlFr) || url;
    const name = address ? element('a', { href: address, textContent: title, rel: 'noreferrer' }) : title;
    return item(name, ` (${[publisher, documentDate, grade].filter(Boolean).join(', ')})`);
  };
  return [
    element('p', {}, element('strong', { textContent: answer.headline })),
    ...list(words.why, answer.reasons.map((reason) => item(reason.text, reason.met === null && ` (${words.check})`))),
    ...list(words.keys, answer.keys.map((key) => item(key.note, ' ', code(key.published)))),
    ...list(words.steps, answer.steps.map((step) => item(step.text, ' ', code(step.command)))),
    ...list(words.missing, answer.missing.map((missing) => item(missing.label))),
    ...list(words.conflicts, answer.conflicts.map((conflict) => item(conflict.text))),
    ...list(words.sources, answer.sources.map(source)),
  ];
}
