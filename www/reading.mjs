// What the worker knows of a file: it is read piece by piece, and its rows are told when the page asks for them.

import { Reading, openCompiled, readPkeyconfig, rowFacts } from './core.mjs';
import { sheetOf } from './sheet.mjs';

const MOST_WARNINGS = 100;

/** Answers the messages of the page: { id, call, args } each. */
export function answerPage(page) {
  let opened;
  let reading;
  // The pkeyconfig files in which keys are looked up.
  let files = [];
  // The facts that name somebody.
  let names;
  // The rows that are shown, and what is worth a look in all of them.
  let shown;
  let marked;
  const calls = { open, lookUpIn, begin, push, finish, find, rows, row, written: (at) => reading.written(at), sheet };
  page.onmessage = async ({ data: { id, call, args } }) => {
    try {
      if (call !== 'open') await opened;
      page.postMessage({ id, result: await calls[call](...args) });
    } catch (error) {
      page.postMessage({ id, error: String(error?.message ?? error) });
    }
  };

  function open(compiled) {
    opened = openCompiled(compiled).then(() => true);
    return opened;
  }

  function lookUpIn(originals) {
    for (const file of files) file.free();
    files = originals.map(({ name, bytes }) => readPkeyconfig(bytes, { name }));
  }

  function begin(name, lang) {
    reading?.free();
    reading = new Reading(name, { lang, pkeyconfig: files });
    names = rowFacts({ lang }).filter(({ isName }) => isName).map(({ id }) => id);
  }

  /** Reads on; gives how many rows there are so far. */
  function push(bytes) {
    reading.push(new Uint8Array(bytes));
    return reading.length;
  }

  function finish() {
    reading.finish();
    const warnings = reading.warnings();
    const duplicates = reading.duplicates();
    const having = (mark) => new Set(reading.find({ marks: [mark] }));
    marked = {
      warnings, warned: having('warning'), secrets: having('secret'),
      same: new Map(duplicates.flatMap((duplicate) => duplicate.rows.map((row) => [row, duplicate]))),
    };
    shown = reading.find({});
    return {
      format: reading.format,
      counts: reading.counts(),
      marks: { warning: marked.warned.size, secret: marked.secrets.size, duplicate: marked.same.size },
      repeated: duplicates.length,
      warnings: warnings.slice(0, MOST_WARNINGS),
      more: Math.max(0, warnings.length - MOST_WARNINGS),
    };
  }

  /** Shows the rows that fit a filter; gives how many there are. */
  function find(filter) {
    shown = reading.find(filter);
    return shown.length;
  }

  /** The rows that are shown, from one on and before another. */
  function rows(from, to) {
    return Array.from(shown.subarray(from, to), told);
  }

  function told(at) {
    const [row] = reading.rows(at, 1);
    const marks = [['secret', marked.secrets], ['warning', marked.warned], ['duplicate', marked.same]];
    return { ...row, at, marks: marks.filter(([, rows]) => rows.has(at)).map(([mark]) => mark) };
  }

  /** One row that is shown, with all that is known of it. */
  function row(number) {
    const found = told(shown[number]);
    return { ...found, warnings: marked.warnings.filter(({ line }) => line === found.line).slice(0, MOST_WARNINGS), same: marked.same.get(found.at) };
  }

  function sheet(format, isOfAll, options) {
    return sheetOf(reading, isOfAll ? reading.find({}) : shown, format, { ...options, names, warnings: marked.warnings });
  }
}
