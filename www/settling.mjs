// What would settle an answer: each open fact with its choices, and the outcome that each choice leads to.

import { element } from './element.mjs';
import { choicesOf } from './field.mjs';
import { outcomeMark } from './values.mjs';

export function settling({ missing }, question, language, { entered, answerFor, settle, goTo }) {
  if (missing.length === 0) return null;
  const { words } = language;
  return element('div', { class: 'settling' }, ...missing.map(({ fact, label, choices }) => element('div', {
    role: 'group', 'aria-label': label,
  }, element('p', { class: 'label' }, label), element('div', { class: 'choices' }, ...buttonsFor(fact, label, choices)))));

  function buttonsFor(fact, label, choices) {
    const described = question.facts.find(({ id }) => id === fact);
    if (!choices && described.type !== 'yes-no') {
      return [element('button', { type: 'button', click: () => goTo(fact) }, words.enter, element('span', { class: 'unseen' }, ` (${label})`))];
    }
    const labels = choicesOf(described, words);
    return (choices ?? ['yes', 'no']).map((id) => {
      const name = labels?.find((choice) => choice.id === id)?.label ?? language.productName(id);
      const value = language.knows(id) ? name : id;
      return element('button', { type: 'button', click: () => settle(fact, value) },
        element('span', {}, name), outcomeOf({ ...entered(), [fact]: id }));
    });
  }

  function outcomeOf(facts) {
    try {
      return outcomeMark(answerFor(facts).outcome, { lookUp: question.lookUp, words });
    } catch {
      return null;
    }
  }
}
