// An answer as text to keep: what was asked, the answer, why, what to do, and what it rests on.

import { about } from './core.mjs';
import { filled, labelOf } from './language.mjs';

/** Plain text; with `markdown`, the same with its marks. */
export function recordOf(answer, question, language, { markdown = false } = {}) {
  const { words } = language;
  const heading = (text) => (markdown ? `\n## ${text}\n` : `\n${text}\n`);
  const code = (text) => (markdown ? `  \`${text}\`` : `  ${text}`);
  const list = (title, lines) => (lines.length ? [heading(title), ...lines.map((line) => `- ${line}`)] : []);
  const { version } = about();
  return [
    markdown ? `# ${question.title}` : question.title,
    ...list(words.asked, factsOf(answer.facts, question, language)),
    ...list(words.assumed, assumedOf(answer, question, language)),
    heading(words.answer),
    `${words.outcomes[answer.outcome]}${words.colon} ${answer.headline}`,
    ...list(words.why, answer.reasons.map(({ text, met }) => `${words.met[met]}${words.colon} ${text}`)),
    ...list(words.keys, answer.keys.map(({ note, published }) => [note, published].filter(Boolean).join(' '))),
    ...(answer.steps.length ? [heading(words.steps), ...answer.steps.flatMap(({ text, command }, index) => [`${index + 1}. ${text}`, ...(command ? [code(command)] : [])])] : []),
    ...list(words.conflicts, answer.conflicts.map(({ text }) => text)),
    ...list(words.sources, answer.sources.map(({ title, url, documentDate, grade }) => [title, documentDate, `${words.grade} ${grade}`, url].filter(Boolean).join(', '))),
    '',
    filled(words.standing, { day: answer.asOf, grade: answer.confidence, meaning: words.grades[answer.confidence], basis: words.bases[answer.basis] }),
    filled(words.recorded, { version, dataVersion: answer.dataVersion }),
  ].join('\n');
}

/** Each fact with its value, in words. */
export function factsOf(facts, question, { words, productName }) {
  return Object.entries(facts).map(([id, value]) => {
    const { label, choices } = question.facts.find((fact) => fact.id === id);
    const said = typeof value === 'boolean' ? words[value ? 'yes' : 'no'] : labelOf(choices, productName(value));
    return `${label}${words.colon} ${said}`;
  });
}

/** The same for what was assumed. */
export function assumedOf({ assumed }, question, language) {
  return factsOf(Object.fromEntries(assumed.map(({ fact, value }) => [fact, value])), question, language);
}
