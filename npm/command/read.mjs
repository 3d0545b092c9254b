// volkey read: what files hold, row by row. Lists of any length are read and told piece by piece.

import { accessSync, constants, createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Reading, rowFacts } from '../node.mjs';
import { Paper, warn } from './paper.mjs';
import { readPkeyconfigs, tellYourFile } from './pkeyconfig.mjs';
import { Usage } from './usage.mjs';

// So many rows are told at a time.
const AT_ONCE = 1000;

export async function readFiles({ texts, flags, options, lang }, say) {
  if (texts.length === 0) throw new Usage(say.noFile);
  if (flags.json && options.as) throw new Usage(say.oneForm('json', 'as'));
  for (const path of texts) assertFile(path, say);
  const pkeyconfig = readPkeyconfigs(options.pkeyconfig, lang, say);
  const writer = writers[flags.json ? 'json' : options.as ?? 'text']({
    say, lang, isList: texts.length > 1, sheet: { showKeys: flags['show-keys'], hideNames: flags['hide-names'] },
  });
  let allWellFormed = true;
  for (const path of texts) {
    const reading = new Reading(basename(path), { lang, pkeyconfig });
    writer.start(path, reading);
    for await (const bytes of bytesOf(path, say)) {
      reading.push(bytes);
      await tell(reading, writer);
    }
    reading.finish();
    await tell(reading, writer);
    const { status, rows } = reading.counts();
    allWellFormed &&= rows > 0 && status['well-formed'] === rows;
    writer.end(reading);
    reading.free();
  }
  writer.close();
  return allWellFormed ? 0 : 1;
}

// Before anything is written, so that what is written is whole.
export function assertFile(path, say) {
  if (path === '-') return;
  try {
    if (statSync(path).isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
    accessSync(path, constants.R_OK);
  } catch (error) {
    throw new Usage(say.cannotRead(path, error.code));
  }
}

/** The bytes of a file, or of standard input for `-`, piece by piece. */
export async function* bytesOf(path, say) {
  const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 });
  try {
    yield* stream;
  } catch (error) {
    throw new Usage(say.cannotRead(path, error.code));
  }
}

async function tell(reading, writer) {
  for (let start = 0; start < reading.length; start += AT_ONCE) {
    writer.rows(reading, start, AT_ONCE);
    if (process.stdout.writableNeedDrain) await new Promise((resolve) => { process.stdout.once('drain', resolve); });
  }
  reading.forgetRows();
}

const write = (text) => process.stdout.write(text);

// What is written of a file: its rows as they come, and at its end what is known of the whole.
const writers = { text, json, csv: sheet('csv'), tsv: sheet('tsv'), markdown: sheet('markdown') };

function text({ say, lang, isList }) {
  const paper = new Paper();
  const described = new Map(rowFacts({ lang }).map((fact) => [fact.id, fact]));
  const isBrief = (row) => row.facts && Object.keys(row.facts).length === 0 && row.next.length < 2;
  return {
    start: (path) => {
      if (isList) paper.title(`${path}${say.colon}`);
    },
    rows: (reading, start, count) => {
      for (const row of reading.rows(start, count)) {
        const { identification } = row;
        const at = say.line(row.line);
        const name = [row.label, row.path].filter(Boolean).join(' · ');
        if (isBrief(row)) {
          paper.line(`${at}  ${[identification.text, identification.headline].filter(Boolean).join('  ')}`);
          tellYourFile(identification, paper, say);
          continue;
        }
        const { text, headline } = identification;
        paper.title(`${at}  ${name}`);
        paper.text(name.includes(text) ? headline : `${text}  ${headline}`);
        tellYourFile(identification, paper, say);
        for (const [fact, value] of Object.entries(row.facts)) {
          const { label, choices } = described.get(fact);
          const shown = choices?.find(({ id }) => id === value)?.label ?? say.value(value);
          if (fact !== 'name') paper.text(shown, `${label}${say.colon} `);
        }
        for (const { question, facts } of row.next) {
          const given = Object.entries(facts).map(([fact, value]) => `--${fact} ${/\s/.test(value) ? `"${value}"` : value}`);
          paper.line(`  ${say.next} ${['volkey ask', question, ...given].join(' ')}`);
        }
        paper.line('');
      }
    },
    end: (reading) => {
      for (const warning of reading.warnings()) {
        paper.text(warning.text, warning.line === null ? '! ' : `! ${say.line(warning.line)} `, 0);
      }
      paper.text(say.rows(reading.counts()), '', 0);
    },
    close: () => {},
  };
}

// One inventory, or a list of them for several files: whole as the package gives it, but written as it is read.
function json({ isList }) {
  let first = true;
  let between = isList ? '[' : '';
  return {
    start: () => {
      write(`${between}{"schemaVersion":1,"rows":[`);
      between = ',\n';
      first = true;
    },
    rows: (reading, start, count) => {
      for (const row of reading.rows(start, count)) {
        write(`${first ? '\n' : ',\n'}${JSON.stringify(row)}`);
        first = false;
      }
    },
    end: (reading) => write(`\n],"format":${JSON.stringify(reading.format)},"counts":${JSON.stringify(reading.counts())},"warnings":${JSON.stringify(reading.warnings())}}`),
    close: () => write(isList ? ']\n' : '\n'),
  };
}

function sheet(format) {
  return ({ sheet: options }) => {
    let isFirst = true;
    return {
      start: (path, reading) => {
        if (isFirst) write(reading.sheetHeading(format));
        isFirst = false;
      },
      rows: (reading, start, count) => write(reading.sheet(format, start, count, options)),
      end: (reading) => {
        for (const warning of reading.warnings()) warn(warning.text);
      },
      close: () => {},
    };
  };
}
