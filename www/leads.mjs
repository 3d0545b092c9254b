// The questions that an identifier, a row or a sentence leads to.

import { ask } from './core.mjs';
import { element } from './element.mjs';
import { linkTo } from './views.mjs';

/** Links to the questions that something leads to, with the facts that it gives; they are called by their titles, or as `name` says. */
export function leads(next, { language: { questions } }, name) {
  if (next.length === 0) return null;
  return element('ul', { class: 'choices leads' }, ...next.map(({ question, facts }) => element('li', {},
    element('a', { href: linkTo(question, facts) }, name ?? questions.find(({ id }) => id === question).title))));
}

/** The questions in which a product can play the first part, to be asked about it: all, or `of` those that are named. */
export function leadsOf(product, { language: { questions } }, of) {
  return questions.filter(({ id }) => !of || of.includes(id)).flatMap(({ id, facts }) => {
    const part = facts.find(({ type, presence }) => type === 'product' && presence === 'required');
    return part && canPlay(id, part.id, product) ? [{ question: id, facts: { [part.id]: product } }] : [];
  });
}

function canPlay(question, part, product) {
  try {
    ask(question, { [part]: product });
    return true;
  } catch (error) {
    return error.field !== part;
  }
}
