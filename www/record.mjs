// An answer as text to keep: what was asked, the answer, why, what to do, and what it rests on.

import { about } from './core.mjs';
import { filled, labelOf } from './language.mjs';

/** Plain text; with `markdown`, the same with its marks. */
export function recordOf(answer, question, { words, productName }, { markdown = false } = {}) {
  const label = (id, value) => {
    if (typeof value === 'boolean') return words[value ? 'yes' : 'no'];
    return labelOf(question.facts.find((fact) => fact.id === id)?.choices, productName(value));
  };
  const labelled = (id) => question.facts.find((fact) => fact.id === id).label;
  const heading = (text) => (markdown ? `\n## ${text}\n` : `\n${text}\n`);
  const code = (text) => (markdown ? `  \`${text}\`` : `  ${text}`);
  const list = (title, lines) => (lines.length ? [heading(title), ...lines.map((line) => `- ${line}`)] : []);
  const { version } = about();
  return [
    markdown ? `# ${question.title}` : question.title,
    ...list(words.asked, Object.entries(answer.facts).map(([id, value]) => `${labelled(id)}${words.colon} ${label(id, value)}`)),
    ...list(words.assumed, answer.assumed.map(({ fact, value }) => `${labelled(fact)}${words.colon} ${label(fact, value)}`)),
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
