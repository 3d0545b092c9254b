// volkey check: what is wrong with the keys of answer files.

import { basename } from 'node:path';
import { Reading, sources } from '../node.mjs';
import { Paper, printJson } from './paper.mjs';
import { assertFile, bytesOf } from './read.mjs';
import { citeSources } from './tables.mjs';
import { Usage } from './usage.mjs';

const ANSWER_FILES = ['unattend', 'office-configuration', 'pid-txt', 'ei-cfg', 'custom-settings', 'task-sequence'];

export async function checkFiles({ texts, flags, lang }, say) {
  if (texts.length === 0) throw new Usage(say.noAnswerFile);
  for (const path of texts) assertFile(path, say);
  const checked = [];
  // What was not judged must not look as if it were found right.
  const others = [];
  for (const path of texts) {
    const judged = await check(path, lang, say);
    if (judged.findings.length === 0 && !ANSWER_FILES.includes(judged.format)) others.push(path === '-' ? say.standardInput : path);
    else checked.push(judged);
  }
  if (flags.json) printJson(checked);
  else show(checked, lang, say);
  if (others.length > 0) throw new Usage(say.notAnAnswerFile(others.join(', ')));
  return checked.every(({ findings }) => findings.length === 0) ? 0 : 1;
}

async function check(path, lang, say) {
  const reading = new Reading(basename(path), { lang });
  for await (const bytes of bytesOf(path, say)) {
    reading.push(bytes);
    reading.forgetRows();
  }
  reading.finish();
  const { format } = reading;
  const findings = reading.warnings();
  reading.free();
  return { schemaVersion: 1, file: path, format, findings };
}

function show(checked, lang, say) {
  const paper = new Paper();
  for (const { file, findings } of checked) {
    paper.title(`${file}${say.colon} ${say.findings(findings.length)}`);
    for (const { line, path, text, remedy } of findings) {
      paper.text(text, line === null ? '- ' : `- ${say.line(line)}  `);
      if (path !== null) paper.line(`    ${path}`);
      if (remedy !== null) paper.text(remedy, '> ', 4);
    }
  }
  const cited = new Set(checked.flatMap(({ findings }) => findings.flatMap((finding) => finding.sources)));
  if (cited.size === 0) return;
  paper.section(say.sources);
  citeSources(paper, sources().filter(({ id }) => cited.has(id)), lang, say);
}
