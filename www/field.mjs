// One fact of a question as a field of its form: label, hint, control, and what is wrong with what was entered.

import { element } from './element.mjs';
import { productBox } from './product_box.mjs';

export function factField(question, fact, language) {
  const id = `${question.id}-${fact.id}`;
  const { words } = language;
  const attributes = { name: fact.id, 'aria-describedby': `${id}-hint`, 'aria-required': fact.presence === 'required' && 'true' };
  const { container, control } = controlOf(fact, id, attributes, language);
  const wrong = element('div', { class: 'wrong', id: `${id}-wrong` });
  return {
    id: fact.id,
    fact,
    control,
    container: element('div', { class: 'field' },
      element('label', { for: id }, fact.label, fact.presence === 'required' ? element('span', { class: 'required', 'aria-hidden': 'true' }, words.required) : null),
      element('p', { class: 'hint', id: `${id}-hint` }, fact.hint),
      container,
      wrong),
    isMissing: () => fact.presence === 'required' && control.value.trim() === '',
    /** Says what is wrong, with names to choose from; `choose` is called with the one chosen. */
    complain(message, names, choose) {
      control.setAttribute('aria-invalid', 'true');
      control.setAttribute('aria-describedby', `${id}-wrong ${id}-hint`);
      wrong.replaceChildren(
        element('p', {}, message),
        element('div', { class: 'choices' }, ...names.map((name) => element('button', { type: 'button', click: () => choose(name) }, name))),
      );
    },
    accept() {
      control.removeAttribute('aria-invalid');
      control.setAttribute('aria-describedby', `${id}-hint`);
      wrong.replaceChildren();
    },
  };
}

function controlOf(fact, id, attributes, language) {
  if (fact.type === 'product') return productBox(id, attributes, fact.choices ?? [], language);
  const choices = choicesOf(fact, language.words);
  const control = choices ? choiceBox(fact, id, attributes, choices, language.words) : element('input', {
    ...attributes,
    id,
    type: fact.type === 'date' ? 'date' : 'text',
    inputmode: fact.type === 'number' && 'numeric',
    placeholder: fact.default,
    autocomplete: 'off',
  });
  return { container: control, control };
}

function choiceBox(fact, id, attributes, choices, words) {
  const options = [{ id: '', label: emptyLabel(fact, choices, words) }, ...choices];
  return element('select', { ...attributes, id }, ...options.map(({ id: value, label }) => element('option', { value }, label)));
}

function emptyLabel({ presence, default: assumed }, choices, words) {
  if (presence === 'required') return words.choose;
  if (assumed === null) return words.notGiven;
  return `${words.assumedShort} ${choices.find(({ id }) => id === assumed)?.label ?? assumed}`;
}

/** The choices of a fact, with their labels; null where anything may be written. */
export function choicesOf(fact, words) {
  if (fact.type !== 'yes-no') return fact.choices;
  return ['yes', 'no'].map((id) => ({ id, label: words[id] }));
}
