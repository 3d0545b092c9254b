// Writes the golden answers of tests/golden/questions.json from the package as it is built. Read the difference
// before you commit it: a golden answer that changes is an answer that changes for everybody.

import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../npm/node.mjs';
import { root } from './run.mjs';

const folder = join(root, 'tests', 'golden');
const requests = JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8'));

for (const file of readdirSync(folder)) {
  if (file !== 'questions.json' && !Object.hasOwn(requests, file.replace(/\.json$/, ''))) rmSync(join(folder, file));
}
for (const [reason, { question, facts, asOf }] of Object.entries(requests)) {
  const en = ask(question, facts, { lang: 'en', asOf });
  const { outcome, headline } = ask(question, facts, { lang: 'fr', asOf });
  writeFileSync(join(folder, `${reason}.json`), `${JSON.stringify({ en, fr: { outcome, headline } }, null, 2)}\n`);
  console.log(`${outcome.padEnd(8)} ${reason}`);
}
