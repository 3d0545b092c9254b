// The results of an answer as a table of labels and values, and the mark of an outcome.

import { copyable } from './command.mjs';
import { element } from './element.mjs';
import { labelOf } from './language.mjs';

const SIGNS = { yes: '✓', no: '✕', depends: '◐', unknown: '?' };

/** The outcome as a sign, a colour and a word; the word is left out where the headline opens with it. */
export function outcomeMark(outcome, { lookUp, headline = '', words }) {
  const word = lookUp && outcome === 'yes' ? words.found : words.outcomes[outcome];
  const said = new RegExp(`^${word}(?!\\p{L})`, 'iu').test(headline);
  return element('span', { class: `outcome ${outcome}` }, element('span', { 'aria-hidden': 'true' }, SIGNS[outcome]), said ? null : element('span', { class: 'word' }, ` ${word}`));
}

/** What is documented of the results, but for what the headline of a look-up closes with; a value that is null says nothing. */
export function valuesOf({ values, headline }, question, language, copying) {
  const bare = (text) => text.replace(/\.$/, '');
  const isSaid = ({ id, type, choices }) => question.lookUp && type === 'choice' && bare(headline).endsWith(bare(labelOf(choices, values[id])));
  const rows = question.values
    .filter(({ id }) => values[id] !== null && values[id] !== undefined && values[id].length !== 0)
    .filter((described) => !isSaid(described))
    .map((described) => [described.label, drawn(values[described.id], described, language.words, copying)]);
  if (rows.length === 0) return null;
  return element('dl', { class: 'values' }, ...rows.map(([label, value]) => element('div', {}, element('dt', {}, label), element('dd', {}, value))));
}

function drawn(value, { type, choices }, words, copying) {
  if (type === 'outcomes') {
    return element('ul', { class: 'outcomes' }, ...Object.entries(value).map(([id, outcome]) => element('li', {},
      outcomeMark(outcome, { words }), ' ', labelOf(choices, id))));
  }
  if (type === 'keys') return value.map((key) => copyable(key, null, copying));
  if (type === 'yes-no') return words[value ? 'yes' : 'no'];
  if (Array.isArray(value)) return element('ul', {}, ...value.map((id) => element('li', {}, labelOf(choices, id))));
  return labelOf(choices, String(value));
}
