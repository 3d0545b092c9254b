// Rows as a file to take away: the columns and the order of the package, keys masked unless asked.

export const FORMATS = {
  csv: { type: 'text/csv', ending: 'csv' },
  tsv: { type: 'text/tab-separated-values', ending: 'tsv' },
  json: { type: 'application/json', ending: 'json' },
  markdown: { type: 'text/markdown', ending: 'md' },
};

// So many rows are written before the page is heard again.
const AT_ONCE = 1000;

/** `rows` are numbers of rows; `names` are the facts that name somebody. */
export async function sheetOf(reading, rows, format, { showKeys, hideNames, names, warnings }) {
  const write = format === 'json' ? json : (from, count) => reading.sheet(format, from, count, { showKeys, hideNames });
  const pieces = [];
  for (let at = 0; at < rows.length;) {
    const count = inARow(rows, at);
    pieces.push(write(rows[at], count));
    if (Math.floor(at / AT_ONCE) < Math.floor((at + count) / AT_ONCE)) await new Promise((resolve) => { setTimeout(resolve); });
    at += count;
  }
  const whole = format === 'json'
    ? ['{"schemaVersion":1,"rows":[\n', pieces.join(',\n'), `\n],"format":${JSON.stringify(reading.format)},"counts":${JSON.stringify(reading.counts())},"warnings":${JSON.stringify(warnings)}}\n`]
    // A spreadsheet takes CSV for UTF-8 by the mark at its start.
    : [format === 'csv' ? '\ufeff' : '', reading.sheetHeading(format), ...pieces];
  return new Blob(whole, { type: `${FORMATS[format].type};charset=utf-8` });

  function json(from, count) {
    return reading.rows(from, count).map((row, at) => JSON.stringify({
      ...row,
      facts: hideNames ? Object.fromEntries(Object.entries(row.facts).map(([id, value]) => [id, names.includes(id) ? '***' : value])) : row.facts,
      ...(showKeys && { written: reading.written(from + at) }),
    })).join(',\n');
  }
}

// How many rows follow each other from a place on.
function inARow(rows, at) {
  let count = 1;
  while (count < AT_ONCE && rows[at + count] === rows[at] + count) count += 1;
  return count;
}
