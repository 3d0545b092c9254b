// The questions that an identifier, a row or a sentence leads to.

import { element } from './element.mjs';

/** The questions that something leads to, to be asked with the facts that it gives. */
export function leads(next, { ask }) {
  if (next.length === 0) return null;
  const buttons = next.map(({ question, facts }) => {
    const { title, with: askWith } = ask.find(({ id }) => id === question);
    return element('button', { type: 'button', click: () => askWith(facts) }, title);
  });
  return element('div', { class: 'choices leads' }, ...buttons);
}
