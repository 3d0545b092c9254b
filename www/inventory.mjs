// What a text of several lines or a file was read as: its rows, what is worth a warning, and the questions they lead to.

import { element, fold } from './element.mjs';
import { filled } from './language.mjs';
import { identified } from './identification.mjs';
import { leads } from './leads.mjs';

const SHOWN = 200;

/** `reading` is finished; `drawing` is what an identification is drawn with. */
export function inventory(reading, drawing) {
  const { language } = drawing;
  const { words } = language;
  const rows = reading.rows(0, SHOWN);
  const { rows: count, status } = reading.counts();
  return [
    element('h3', { class: 'headline' }, filled(words.rowsRead, { format: words.formats[reading.format], count })),
    count > 0 ? element('p', { class: 'about' }, filled(words.wellFormedOfThem, { count: status['well-formed'] ?? 0 })) : null,
    ...reading.warnings().map((warning) => element('p', { class: 'warning' },
      warning.line === null ? null : element('strong', {}, `${filled(words.line, { line: warning.line })}${words.colon} `), warning.text)),
    element('ol', { class: 'lines' }, ...rows.map((row) => rowOf(row, drawing))),
    count > SHOWN ? element('p', {}, filled(words.firstRows, { count: SHOWN })) : null,
    count > 0 ? sheets(reading, words) : null,
  ];
}

function rowOf({ line, path, label, identification, facts, next }, drawing) {
  const { language } = drawing;
  const { words } = language;
  const whole = identified(identification, null, drawing);
  const isKnown = identification.kind !== 'unknown';
  return element('li', {},
    element('p', { class: 'row' },
      element('span', { class: 'about' }, [filled(words.line, { line }), path].filter(Boolean).join(', ')),
      label && element('strong', {}, label),
      identification.text !== label && element('code', {}, identification.text)),
    isKnown ? fold(identification.headline, whole).container : element('p', { class: 'about' }, identification.headline),
    factsOf(facts, language),
    leads(next, drawing));
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

// A sheet is made when it is asked for: keys masked, and no cell that a spreadsheet would run.
function sheets(reading, words) {
  return element('p', { class: 'sheets' }, words.takeAway, ...[['csv', 'text/csv'], ['tsv', 'text/tab-separated-values'], ['markdown', 'text/markdown']].map(([format, type]) => {
    const link = element('a', { href: '#', download: `volkey.${format === 'markdown' ? 'md' : format}`, click: () => {
      const text = reading.sheetHeading(format) + reading.sheet(format, 0, reading.length);
      link.href = URL.createObjectURL(new Blob([format === 'csv' ? '\ufeff' : '', text], { type: `${type};charset=utf-8` }));
    } }, words.sheets[format]);
    return [' ', link];
  }));
}
