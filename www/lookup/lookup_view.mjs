// A table to look things up in: found by words, narrowed by choices, sorted by a column.

import { about } from '../core.mjs';
import { element } from '../element.mjs';
import { filled } from '../language.mjs';
import { linkTo } from '../views.mjs';
import { matrixTable } from './matrices.mjs';
import { TABLES } from './tables.mjs';

export const LOOK_UPS = Object.keys(TABLES);

/** The tables as links. */
export function lookUpList({ words }) {
  return element('ul', {}, ...LOOK_UPS.map((id) => element('li', {}, element('a', { href: linkTo(id) }, words.tables[id]))));
}

/**
 * `options` are those of the link: `sort`, and a value for each filter. What is searched for is kept in `searches`, by
 * the table.
 */
export function lookUpView(id, options, language, announce, searches) {
  const { words } = language;
  const title = element('h2', { tabindex: '-1' }, words.tables[id]);
  const hint = element('p', { class: 'hint' }, words.tableHints[id]);
  const table = TABLES[id];
  const { version, dataVersion } = about();
  const standing = element('p', { class: 'about printed' }, filled(words.recorded, { version, dataVersion }));
  const body = table.matrix
    ? [element('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': words.tables[id] }, matrixTable(table, language))]
    : sortable(id, table, options, language, announce, searches);
  return { title: words.tables[id], container: element('section', { class: 'look-up' }, title, hint, ...body, standing), open: () => title };
}

function sortable(id, table, options, language, announce, searches) {
  const { words } = language;
  const chosen = { sort: '', ...options };
  const filters = table.filters(language);
  const columns = table.columns(language, { words, say: announce.say });
  const rows = table.rows(language);
  const folded = (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const texts = new Map(rows.map((row) => [row, folded(columns.map(({ text }) => text(row)).join(' '))]));
  const drawn = new Map();
  const count = element('p', { class: 'about' });
  const body = element('tbody');
  const search = element('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false', input: show });
  search.value = searches.get(id) ?? '';
  const heads = columns.map((column) => headOf(column));
  show();
  return [
    element('div', { class: 'fields' },
      element('div', { class: 'field' }, element('label', { for: 'search' }, words.find), search),
      ...filters.map((filter) => element('div', { class: 'field' }, element('label', { for: `filter-${filter.id}` }, filter.label), selectOf(filter)))),
    count,
    element('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': words.tables[id] },
      element('table', {}, element('thead', {}, element('tr', {}, ...heads)), body)),
  ];

  function headOf({ id: column, label }) {
    if (!label) return element('td', {});
    return element('th', { scope: 'col' }, element('button', {
      type: 'button', class: 'sort', click: () => choose('sort', chosen.sort === column ? `-${column}` : column),
    }, label));
  }

  function selectOf({ id: name, choices }) {
    const select = element('select', { id: `filter-${name}`, change: () => choose(name, select.value) },
      element('option', { value: '' }, words.all), ...choices.map((choice) => element('option', { value: choice.id }, choice.label)));
    select.value = chosen[name] ?? '';
    return select;
  }

  // What is searched for stays out of the link: it may be a key.
  function choose(name, value) {
    chosen[name] = value;
    history.replaceState(null, '', linkTo(id, chosen));
    show();
  }

  function show() {
    searches.set(id, search.value);
    const wanted = folded(search.value).trim().split(/\s+/);
    const found = rows.filter((row) => wanted.every((word) => texts.get(row).includes(word))
      && filters.every((filter) => !chosen[filter.id] || filter.of(row).includes(chosen[filter.id])));
    const by = columns.find((column) => column.id === chosen.sort.replace('-', ''));
    const sorted = by ? found.toSorted((one, other) => by.text(one).localeCompare(by.text(other), language.lang, { numeric: true })) : found;
    body.replaceChildren(...(chosen.sort.startsWith('-') ? sorted.toReversed() : sorted).map(rowOf));
    columns.forEach((column, index) => {
      const order = by === column && (chosen.sort.startsWith('-') ? 'descending' : 'ascending');
      if (order) heads[index].setAttribute('aria-sort', order);
      else heads[index].removeAttribute('aria-sort');
    });
    count.textContent = filled(words.foundOf, { count: found.length, all: rows.length });
    announce.sayAfterPause(count.textContent);
  }

  function rowOf(row) {
    if (!drawn.has(row)) {
      drawn.set(row, element('tr', {}, ...columns.map(({ text, draw }, index) => element(index === 0 ? 'th' : 'td', index === 0 ? { scope: 'row' } : {}, (draw ?? text)(row)))));
    }
    return drawn.get(row);
  }
}
