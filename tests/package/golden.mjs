// The golden answers: the requests of tests/golden/questions.json, each with the answer of the file of its name.

import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../golden/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

/** `[reason, { question, facts, asOf }, { en, fr }]` for each of them. */
export function goldenAnswers() {
  return Object.entries(read('questions')).map(([reason, request]) => [reason, request, read(reason)]);
}

/** The names of all files that hold an answer. */
export function goldenFiles() {
  return readdirSync(folder).filter((name) => name !== 'questions.json').map((name) => name.replace(/\.json$/, ''));
}
