// The reasons of an answer: those met, those not met and those to check oneself, the deciding kind first.

import { element, fold } from './element.mjs';
import { filled } from './language.mjs';
import { cited } from './sources.mjs';

export function reasonsOf(answer, language) {
  const { words } = language;
  const kinds = [...new Set(answer.reasons.map(({ met }) => met))];
  if (kinds.length === 0) return null;
  return element('div', { class: 'reasons' }, ...kinds.map((met) => element('div', { class: `reason-kind ${CLASS[met]}` },
    element('h5', {}, words.met[met]),
    ...listed(answer.reasons.filter((reason) => reason.met === met).map((reason) => reasonOf(reason, answer, language)), words),
  )));
}

// The first reasons decide; of a long list the rest is a button away.
const SHOWN = 4;

function listed(items, words) {
  if (items.length <= SHOWN + 1) return [element('ul', {}, ...items)];
  const rest = items.slice(SHOWN);
  return [
    element('ul', {}, ...items.slice(0, SHOWN)),
    fold(filled(words.showMore, { count: rest.length }), element('ul', {}, ...rest)).container,
  ];
}

const CLASS = { true: 'met', false: 'not-met', null: 'to-check' };

function reasonOf({ text, saw, wouldNeed, sources }, answer, language) {
  const { words } = language;
  return element('li', {},
    ...editionsSeen(saw, answer.facts, language),
    element('p', {}, text),
    wouldNeed && element('p', { class: 'would-need' }, `${words.wouldNeed}${words.colon} ${wouldNeed}`),
    cited(sources, answer.sources, language));
}

// Asked for a version, a reason can be about one of its editions: it says which.
function editionsSeen(saw, facts, language) {
  return Object.entries(saw)
    .filter(([fact, value]) => language.knows(value) && facts[fact] !== value)
    .map(([, value]) => element('p', { class: 'edition' }, filled(language.words.seenWith, { product: language.productName(value) })));
}
