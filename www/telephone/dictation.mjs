// The field for what somebody dictates: what is understood goes into the box while one writes.

import { element, fold } from '../element.mjs';
import { filled } from '../language.mjs';
import { characters } from './dictated.mjs';

/** Draws the field into `place`; `take` is called with the characters that were understood. */
export function dictation(place, take) {
  const field = element('textarea', { id: 'dictated', rows: '2', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'dictated-about', input: hear });
  const unread = element('p', { class: 'wrong' });
  let drawn;
  let words;
  let understood = characters('');

  function hear() {
    const before = understood.text;
    understood = characters(field.value);
    if (understood.text !== before) take(understood.text);
    tell();
  }

  function tell() {
    unread.textContent = understood.unread.length ? filled(words.unread, { words: understood.unread.join(', ') }) : '';
  }

  return {
    speak(spoken) {
      const wasOpen = drawn?.isOpen();
      words = spoken.words;
      drawn = fold(words.dictated.title,
        element('label', { for: field.id }, words.dictated.label),
        element('p', { class: 'hint', id: 'dictated-about' }, words.dictated.hint),
        field, unread);
      if (wasOpen) drawn.open();
      place.replaceChildren(drawn.container);
      tell();
    },
    clear() {
      field.value = '';
      understood = characters('');
      tell();
    },
  };
}
