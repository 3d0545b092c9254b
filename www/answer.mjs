// An answer: the outcome first, then what would settle it, the results, why, what to do, and what it all rests on.

import { about } from './core.mjs';
import { element, fold } from './element.mjs';
import { filled } from './language.mjs';
import { keysOf, stepsOf } from './doing.mjs';
import { keeping } from './keeping.mjs';
import { pictureOf } from './pictures/pictures.mjs';
import { assumedOf, factsOf } from './record.mjs';
import { reasonsOf } from './reasons.mjs';
import { settling } from './settling.mjs';
import { cited, sourceList } from './sources.mjs';
import { outcomeMark, valuesOf } from './values.mjs';

export function answerTo(answer, { question, language, announce, form }) {
  const { words } = language;
  const copying = { words, say: announce.say };
  const headline = element('h3', { class: 'headline', tabindex: '-1' },
    outcomeMark(answer.outcome, { lookUp: question.lookUp, headline: answer.headline, words }), ' ', answer.headline);
  const doing = [
    part(words.keys, keysOf(answer.keys, language, copying)),
    part(words.steps, stepsOf(answer.steps, words, copying)),
  ];
  // What is looked up is in the results; elsewhere they only repeat the answer in figures.
  const values = part(words.values, valuesOf(answer, question, language, copying));
  const picture = pictureOf(answer, language);
  const container = element('section', { class: `result ${answer.outcome}`, 'aria-label': words.answer },
    printed(part(words.asked, listOf('asked', factsOf(answer.facts, question, language), (fact) => fact))),
    headline,
    element('p', { class: 'about standing' }, filled(words.standing, {
      day: answer.asOf, grade: answer.confidence, meaning: words.grades[answer.confidence], basis: words.bases[answer.basis],
    })),
    part(words.missing, settling(answer, question, language, form)),
    question.lookUp ? values : null,
    part(words.why, reasonsOf(answer, language)),
    ...(isOfSeveral(answer, language) ? [foldedDoing(answer, doing, words)] : doing),
    picture && part(picture.title, picture.drawn),
    question.lookUp ? null : values,
    part(words.conflicts, listOf('conflicts', answer.conflicts, ({ text, sources }) => [text, cited(sources, answer.sources, language)])),
    part(words.assumed, listOf('assumed', assumedOf(answer, question, language), (fact) => fact)),
    part(words.sources, sourceList(answer.sources, language)),
    gradesOf(words),
    part(words.keep, keeping(answer, question, language, announce.say)),
    printed(element('p', { class: 'about' }, filled(words.recorded, { version: about().version, dataVersion: answer.dataVersion }))),
  );
  return { container, headline };
}

function part(title, content) {
  return content && element('div', { class: 'part' }, element('h4', {}, title), content);
}

// On paper, where the form and the foot of the page are left out.
function printed(content) {
  return content && element('div', { class: 'printed' }, content);
}

function listOf(name, items, draw) {
  return items.length ? element('ul', { class: name }, ...items.map((item) => element('li', {}, draw(item)))) : null;
}

// An answer for a version without its edition holds the steps and keys of all editions: of little use before one is chosen.
function isOfSeveral({ missing }, { knows }) {
  return missing.some(({ choices }) => choices?.some(knows));
}

function foldedDoing({ steps, keys }, doing, words) {
  return steps.length + keys.length ? fold(words.allEditions, ...doing).container : null;
}

function gradesOf({ grades, gradesTitle }) {
  return fold(gradesTitle, element('dl', { class: 'grades' },
    ...Object.entries(grades).flatMap(([grade, meaning]) => [element('dt', {}, grade), element('dd', {}, meaning)]))).container;
}
