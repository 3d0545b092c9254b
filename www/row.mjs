// One row of a file: in short as a line of the table, and in full.

import { element, fold } from './element.mjs';
import { filled } from './language.mjs';
import { identified } from './identification.mjs';
import { leads } from './leads.mjs';

const SIGNS = { secret: '◆', warning: '▲', duplicate: '≡' };
const LINES = 20;

/** What makes a row worth a look: a sign and a word each. */
export function marksOf(marks, words) {
  return marks.map((mark) => element('span', { class: `mark ${mark}` }, element('span', { 'aria-hidden': 'true' }, `${SIGNS[mark]} `), words.marks[mark]));
}

/** The cells of a row in a table, each with what stands first and what stands beside it. */
export function cellsOf({ line, label, identification: found, facts, marks }, { words, productName }) {
  const products = found.products.map(({ id }) => productName(id));
  const counted = countedOf(facts, words);
  const what = [words.kinds[found.kind], found.status && words.statuses[found.status]].filter(Boolean).join(', ');
  return [
    cell('number', element('button', { type: 'button', tabindex: '-1', 'aria-label': filled(words.openLine, { line: words.number(line) }) }, words.number(line))),
    cell('written', element('code', {}, found.text.replace(/^(\*{5}-)+/, '…-')), [label !== found.text && label, facts.computer].filter(Boolean).join(', ')),
    cell('what', what, ...marksOf(marks, words)),
    cell('product', products.slice(0, 2).join(', ') + (products.length > 2 ? '…' : ''), counted || (found.channel && words.channels[found.channel])),
  ];
}

function cell(name, first, ...others) {
  return element('span', { role: 'gridcell', class: name }, element('span', { class: 'first' }, first), element('span', { class: 'about' }, ...others));
}

/** Where a row stands. */
export function placeOf({ line, path }, words) {
  return [filled(words.line, { line: words.number(line) }), path].filter(Boolean).join(', ');
}

/** A row in full: what it is, what the file says of it, and the questions that follow. */
export function rowOf({ at, label, identification, facts, next, marks, same }, worker, drawing) {
  const { language } = drawing;
  const { words } = language;
  const whole = identified(identification, null, drawing);
  const isKnown = identification.kind !== 'unknown';
  return [
    element('p', { class: 'row' },
      label && element('strong', {}, label),
      identification.text !== label && element('code', {}, identification.text),
      ...marksOf(marks, words)),
    /\*{5}/.test(identification.text) ? reveal(at, worker, words) : null,
    isKnown ? fold(identification.headline, whole).container : element('p', { class: 'about' }, identification.headline),
    countedOf(facts, words) ? element('p', {}, countedOf(facts, words)) : null,
    same && sameKey(same, drawing),
    factsOf(facts, language),
    leads(next, drawing),
  ].filter(Boolean);
}

// On purpose, one key at a time.
function reveal(at, worker, words) {
  const place = element('p', {}, element('button', { type: 'button', click: show }, words.reveal));
  return place;

  async function show() {
    place.replaceChildren(element('code', { tabindex: '-1' }, await worker.ask('written', at)));
    place.firstChild.focus();
  }
}

function sameKey({ lines, licenceIds, organisations }, drawing) {
  const { words } = drawing.language;
  const told = lines.slice(0, LINES).map((line) => words.number(line)).join(', ') + (lines.length > LINES ? ', …' : '');
  const names = [...licenceIds, ...organisations];
  const isOfSeveral = licenceIds.length > 1 || organisations.length > 1;
  return element('div', {},
    element('p', {}, filled(words.sameKey, { count: words.number(lines.length), lines: told })),
    isOfSeveral ? element('p', {}, filled(words.sameKeyUnder, { names: names.slice(0, LINES).join(', ') + (names.length > LINES ? ', …' : '') })) : null,
    isOfSeveral ? leads([{ question: 'key-sharing', facts: {} }], drawing) : null);
}

// The activations of a MAK are those of a day: without it they say little.
function countedOf({ activations, activationsUsed: used, activationsLeft: left, countedOn }, words) {
  const number = (value) => typeof value === 'number';
  if (![activations, used, left].some(number)) return '';
  const counted = [
    number(used) && filled(number(activations) ? words.usedOf : words.used, { used: words.number(used), all: words.number(activations ?? 0) }),
    number(left) && filled(words.left, { count: words.number(left) }),
    !number(used) && !number(left) && filled(words.activations, { count: words.number(activations) }),
    countedOn ? filled(words.countedOn, { day: countedOn }) : words.undated,
  ];
  return counted.filter(Boolean).join(', ');
}

function factsOf(facts, { words, rowFacts }) {
  const shown = rowFacts.filter(({ id }) => facts[id] !== undefined && id !== 'name');
  if (shown.length === 0) return null;
  return element('dl', { class: 'values' }, ...shown.map(({ id, label, choices }) => element('div', {},
    element('dt', {}, label), element('dd', {}, valueOf(facts[id], choices, words)))));
}

function valueOf(value, choices, words) {
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'];
  return choices?.find(({ id }) => id === value)?.label ?? String(value);
}
