// A table of any number of rows, of which only those in sight are there: about thirty elements, whatever the number.

import { element } from './element.mjs';

// Rows that are drawn above and below those in sight.
const BESIDE = 8;
// Engines draw no taller element: a longer table moves over more than one row at a time.
const TALLEST = 8_000_000;

/**
 * `columns` are the headings. `rows(from, to)` gives a promise of rows, and `cells(row, number)` what is shown of one;
 * `open(number)` is called for the row that is chosen.
 */
export function virtualTable({ label, columns, rows, cells, open }) {
  const heading = element('div', { role: 'row', class: 'line', 'aria-rowindex': '1' }, ...columns.map((name) => element('span', { role: 'columnheader' }, name)));
  const body = element('div', { role: 'rowgroup', class: 'lines-in-sight' });
  const container = element('div', { role: 'grid', class: 'grid', 'aria-label': label, scroll: draw, keydown, click, focusin },
    element('div', { role: 'rowgroup', class: 'head' }, heading), body);
  const drawn = new Map();
  let known = new Map();
  let count = 0;
  // The row that the keyboard is at; it stays drawn wherever the table is moved to, so that the focus is not lost.
  let active = 0;
  let isAsking = false;
  let turn = 0;

  function sizes() {
    const height = body.firstElementChild?.offsetHeight || heading.offsetHeight || 1;
    const sight = Math.max(height, container.clientHeight - heading.offsetHeight);
    const real = count * height;
    const tall = Math.min(real, TALLEST);
    // How much of the table a pixel of the scroll bar is.
    const scale = tall > sight ? (real - sight) / (tall - sight) : 1;
    return { height, sight, tall, scale };
  }

  function draw() {
    const { height, sight, tall, scale } = sizes();
    body.style.height = `${tall}px`;
    const top = container.scrollTop * scale;
    const from = Math.max(0, Math.floor(top / height) - BESIDE);
    const to = Math.min(count, Math.ceil((top + sight) / height) + BESIDE);
    const wanted = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
    if (count > 0 && active < from) wanted.unshift(active);
    if (count > 0 && active >= to) wanted.push(active);
    for (const [number, row] of drawn) {
      if (wanted.includes(number)) continue;
      row.remove();
      drawn.delete(number);
    }
    wanted.forEach((number, place) => {
      if (!drawn.has(number)) {
        const row = element('div', { role: 'row', class: 'line', 'aria-rowindex': String(number + 2) });
        drawn.set(number, row);
        body.insertBefore(row, body.children[place] ?? null);
        fill(number, row);
      }
      const row = drawn.get(number);
      row.tabIndex = number === active ? 0 : -1;
      row.style.transform = `translateY(${number * height - top + container.scrollTop}px)`;
    });
    askFor(wanted);
  }

  function fill(number, row) {
    const told = known.get(number);
    row.replaceChildren(...(told ? cells(told, number) : [element('span', { role: 'gridcell' }, '…')]));
  }

  // One question at a time: what came into sight meanwhile is asked for after it.
  async function askFor(wanted) {
    const missing = wanted.filter((number) => !known.has(number));
    if (isAsking || missing.length === 0) return;
    isAsking = true;
    const own = turn;
    // The row of the keyboard may be far from the others.
    const near = missing.filter((number) => number - missing[0] < 200);
    const from = near[0];
    const told = await rows(from, near.at(-1) + 1).finally(() => { isAsking = false; });
    if (own === turn) {
      if (known.size > 2000) known = new Map();
      told.forEach((row, at) => known.set(from + at, row));
      for (const [number, row] of drawn) if (known.has(number) && row.childElementCount === 1) fill(number, row);
    }
    draw();
  }

  function keydown(event) {
    const { sight, height } = sizes();
    const page = Math.max(1, Math.floor(sight / height) - 1);
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page, Home: 0, End: count - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      goTo(Math.min(count - 1, Math.max(0, to)));
    } else if ((event.key === 'Enter' || event.key === ' ') && event.target.matches('[role=row]')) {
      event.preventDefault();
      open(active);
    }
  }

  function numberOf(target) {
    const row = target.closest?.('.lines-in-sight > [role=row]');
    return [...drawn].find(([, one]) => one === row)?.[0];
  }

  function click({ target }) {
    const number = numberOf(target);
    if (number === undefined) return;
    active = number;
    draw();
    open(number);
  }

  function focusin({ target }) {
    active = numberOf(target) ?? active;
  }

  function goTo(number) {
    const { height, sight, scale } = sizes();
    const top = container.scrollTop * scale;
    active = number;
    if (number * height < top) container.scrollTop = (number * height) / scale;
    if ((number + 1) * height > top + sight) container.scrollTop = ((number + 1) * height - sight) / scale;
    draw();
    drawn.get(number)?.focus({ preventScroll: true });
  }

  return {
    container,
    goTo,
    draw,
    /** Shows so many rows from the first on. */
    show(number) {
      turn += 1;
      count = number;
      active = 0;
      known = new Map();
      for (const row of drawn.values()) row.remove();
      drawn.clear();
      container.setAttribute('aria-rowcount', String(count + 1));
      container.hidden = count === 0;
      container.scrollTop = 0;
      draw();
    },
  };
}
