// What a text of several lines or a file was read as: its rows, what is worth a warning, and the files to take away.

import { element, fold } from './element.mjs';
import { filters } from './filters.mjs';
import { filled } from './language.mjs';
import { cellsOf, marksOf, placeOf, rowOf } from './row.mjs';
import { virtualTable } from './table.mjs';
import { takeAway } from './take_away.mjs';

// So many rows are shown in full; more stand in a table, where each is opened.
const FEW = 10;
const WARNINGS = 10;

/**
 * `read` is what the worker told of the file; `start` is the filter to begin with. Gives the parts to show, with a
 * function that is called once they are, and one that gives the filter.
 */
export async function inventory(read, worker, drawing, announce, start) {
  const { words } = drawing.language;
  const { counts } = read;
  const headline = filled(words.rowsRead, { format: words.formats[read.format], count: words.number(counts.rows) });
  const warnings = read.warnings.map((warning) => warningOf(warning, words));
  const rest = warnings.slice(WARNINGS);
  const isFew = counts.rows <= FEW;
  const list = isFew ? null : longList(read, worker, drawing, announce, start);
  const rows = isFew ? await Promise.all(Array.from({ length: counts.rows }, (_, number) => worker.ask('row', number))) : [];
  const write = (format, isOfAll, options) => worker.ask('sheet', format, isOfAll, options);
  const parts = [
    element('h3', { class: 'headline' }, headline),
    read.isWhole ? null : element('p', { class: 'warning' }, words.stopped),
    counts.rows > 0 ? element('p', { class: 'about' }, [
      filled(words.wellFormedOfThem, { count: words.number(counts.status['well-formed'] ?? 0) }),
      read.repeated > 0 && filled(words.repeated, { count: words.number(read.repeated) }),
    ].filter(Boolean).join('. ')) : null,
    read.marks.secret > 0 ? element('p', { class: 'secrets' }, ...marksOf(['secret'], words), ` ${filled(words.secretsHere, { count: words.number(read.marks.secret) })}`) : null,
    ...warnings.slice(0, WARNINGS),
    rest.length > 0 ? fold(filled(words.showMore, { count: words.number(rest.length + read.more) }), ...rest).container : null,
    list ? list.container : element('ol', { class: 'lines' }, ...rows.map((row) => element('li', {}, element('p', { class: 'about' }, placeOf(row, words)), ...rowOf(row, worker, drawing)))),
    counts.rows > 0 ? takeAway({ words, say: announce.say }, list !== null, write) : null,
  ].filter(Boolean);
  return { headline, parts, start: () => list?.start(), filter: () => list?.filter() ?? {} };
}

function warningOf({ line, text, remedy }, words) {
  return element('p', { class: 'warning' },
    line === null ? null : element('strong', {}, `${filled(words.line, { line })}${words.colon} `), [text, remedy].filter(Boolean).join(' '));
}

// Many rows: what they have to be, the table of those that are it, and the one that is opened.
function longList(read, worker, drawing, announce, start) {
  const { language } = drawing;
  const { words } = language;
  const shown = element('p', { class: 'about' });
  const opened = element('section', { class: 'opened', hidden: true });
  const table = virtualTable({
    label: words.rows,
    columns: words.columns,
    rows: (from, to) => worker.ask('rows', from, to),
    cells: (row) => cellsOf(row, language),
    open,
  });
  let isShown = false;
  let turn = 0;
  const chosen = filters(read, language, start, (filter) => { if (isShown) find(filter).then(say); });

  async function find(filter) {
    turn += 1;
    const own = turn;
    const count = await worker.ask('find', filter);
    if (own !== turn) return;
    opened.hidden = true;
    table.show(count);
    shown.textContent = filled(words.shown, { count: words.number(count), all: words.number(read.counts.rows) });
  }

  function say() {
    announce.sayAfterPause(shown.textContent);
  }

  async function open(number) {
    const row = await worker.ask('row', number);
    const title = placeOf(row, words);
    const heading = element('h4', { class: 'headline', tabindex: '-1' }, title);
    opened.setAttribute('aria-label', title);
    opened.replaceChildren(heading, ...rowOf(row, worker, drawing), element('button', { type: 'button', class: 'close', click: close }, words.backToRows));
    opened.hidden = false;
    heading.focus();

    function close() {
      opened.hidden = true;
      table.goTo(number);
    }
  }

  return {
    container: element('div', {}, ...chosen.parts, shown, table.container, opened),
    filter: chosen.filter,
    /** Draws the table, which has to be on the page for that. */
    start() {
      isShown = true;
      new ResizeObserver(() => requestAnimationFrame(table.draw)).observe(table.container);
      return find(chosen.filter());
    },
  };
}
