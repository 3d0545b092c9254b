// The box that says what is typed or pasted into it: one identifier, or the lines of a text that hold one.

import { findKeys, identify, maskKeys } from './core.mjs';
import { element, fold } from './element.mjs';
import { identified } from './identification.mjs';
import { filled } from './language.mjs';

const MOST_LINES = 500;

export function identifyBox({ text, result }, announce) {
  let language;
  let ask = [];
  // A copy of the rendered document starts empty.
  text.value = '';
  result.replaceChildren();
  text.addEventListener('input', show);

  function show() {
    if (!language) return;
    const typed = text.value;
    if (!typed.trim()) {
      result.replaceChildren();
      announce.sayAfterPause('');
      return;
    }
    const { lang, words } = language;
    const whole = identify(typed, { lang });
    const lines = whole.status === 'well-formed' ? [] : linesOf(typed, lang) ?? keysIn(typed, lang);
    result.replaceChildren(...(lines.length ? drawLines(lines) : [draw(whole, typed)]));
    announce.sayAfterPause(lines.length ? filled(words.lines, { count: lines.length }) : whole.headline);
  }

  function draw(found, typed) {
    return identified(found, typed, { language, copying: { words: language.words, say: announce.say }, ask });
  }

  function drawLines(lines) {
    const { words } = language;
    return [
      element('h3', { class: 'headline' }, filled(words.lines, { count: lines.length })),
      element('ul', { class: 'lines' }, ...lines.map(({ line, text = line, found }) => element('li', {},
        element('code', {}, maskKeys(line)), fold(found.headline, draw(found, text)).container))),
      text.value.split('\n').length > MOST_LINES ? element('p', {}, filled(words.firstLines, { count: MOST_LINES })) : '',
    ];
  }

  return {
    /** Speaks a language from now on; `questions` are those that can be asked about a product. */
    speak(spoken, questions) {
      language = spoken;
      ask = questions;
      show();
    },
  };
}

// The lines that hold an identifier of their own; null where no line is a well-formed one.
function linesOf(typed, lang) {
  const lines = typed.split('\n').slice(0, MOST_LINES).map((line) => line.trim());
  if (lines.length < 2) return null;
  const found = lines.map((line) => ({ line, found: identify(line, { lang }) })).filter(({ found: { kind, status } }) =>
    status === 'well-formed' || (status === 'malformed' && kind === 'product-key'));
  return found.some((one) => one.found.status === 'well-formed') ? found : null;
}

// The keys among other words; their places count from the start of the whole text.
function keysIn(typed, lang) {
  const found = findKeys(typed, { lang });
  if (found.length < 2) return [];
  return found.slice(0, MOST_LINES).map(({ startsAt, endsAt, identification }) => (
    { line: typed.slice(startsAt, endsAt), text: typed, found: identification }));
}
