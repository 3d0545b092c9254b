// What the rows that are shown have to be, and how many there are of each sort.

import { element, fold } from './element.mjs';
import { filled } from './language.mjs';

const MARKS = ['secret', 'warning', 'duplicate'];
// So many bars are shown of each sort at first.
const BARS = 8;
// A search starts so many milliseconds after the last letter.
const PAUSE = 250;

/** `changed` is called with the filter when it is another one. */
export function filters({ counts, marks }, { label, productName, words }, start, changed) {
  const names = {
    status: (id) => words.statuses[id], kind: (id) => words.kinds[id], product: productName,
    pool: (id) => label('pool', id), kmsGroup: (id) => label('kmsGroup', id), channel: (id) => words.channels[id],
  };
  const sorts = Object.keys(names).map((sort) => ({
    sort, values: Object.entries(counts[sort]).sort(([, one], [, other]) => other - one).map(([id, count]) => ({ id, count, name: names[sort](id) })),
  })).filter(({ values }) => values.length > 0);
  const fields = sorts.map(({ sort, values }) => element('select', { id: `of-${sort}`, name: sort },
    element('option', { value: '' }, words.all),
    ...values.map(({ id, name, count }) => element('option', { value: id }, `${name} (${words.number(count)})`))));
  const text = element('input', { id: 'of-text', type: 'search', name: 'text', autocomplete: 'off', spellcheck: 'false' });
  const boxes = MARKS.filter((mark) => marks[mark] > 0).map((mark) => element('input', { id: `of-${mark}`, type: 'checkbox', name: mark }));
  const clear = element('button', { type: 'button', click: () => set({}) }, words.clearFilters);
  const bars = [];
  let waiting;

  const form = element('form', { class: 'filters', autocomplete: 'off', 'aria-label': words.filters, submit: (event) => event.preventDefault(), input },
    labelled(text, words.search),
    ...fields.map((field) => labelled(field, words.sorts[field.name])),
    element('div', { class: 'marks' }, ...boxes.map((box) => element('span', {}, box, element('label', { for: box.id }, filled(words.only[box.name], { count: words.number(marks[box.name]) })))), clear));
  const chart = fold(words.chart, ...sorts.map(chartOf));
  set(start);

  function input({ target }) {
    clearTimeout(waiting);
    if (target === text) waiting = setTimeout(change, PAUSE);
    else if (target.type !== 'search') change();
  }

  function filter() {
    const chosen = [...fields, text].map(({ name, value }) => [name, value.trim()]).filter(([, value]) => value !== '');
    const marked = boxes.filter((box) => box.checked).map(({ name }) => name);
    return { ...Object.fromEntries(chosen), ...(marked.length > 0 && { marks: marked }) };
  }

  function change() {
    const now = filter();
    clear.hidden = Object.keys(now).length === 0;
    for (const { bar, sort, id } of bars) bar.setAttribute('aria-pressed', String(now[sort] === id));
    changed(now);
  }

  function set(wanted) {
    for (const field of [...fields, text]) field.value = wanted[field.name] ?? '';
    for (const box of boxes) box.checked = wanted.marks?.includes(box.name) ?? false;
    clearTimeout(waiting);
    change();
  }

  // Bars as a list of buttons: what one is of, how many there are, and a press shows only those.
  function chartOf({ sort, values }) {
    const items = values.map(({ id, name, count }) => {
      const bar = element('button', { type: 'button', class: 'bar', 'aria-pressed': 'false', click: () => press(sort, id) },
        element('span', {}, name), ' ', element('span', { class: 'about' }, words.number(count)));
      bar.style.setProperty('--share', count / values[0].count);
      bars.push({ bar, sort, id });
      return element('li', {}, bar);
    });
    return element('div', { class: 'chart' },
      element('h4', {}, words.sorts[sort]),
      element('ul', {}, ...items.slice(0, BARS)),
      items.length > BARS ? fold(filled(words.showMore, { count: items.length - BARS }), element('ul', {}, ...items.slice(BARS))).container : null);
  }

  function press(sort, id) {
    const now = filter();
    set({ ...now, [sort]: now[sort] === id ? '' : id });
  }

  return { parts: [form, chart.container], filter };
}

function labelled(field, text) {
  return element('div', { class: 'field' }, element('label', { for: field.id }, text), field);
}
