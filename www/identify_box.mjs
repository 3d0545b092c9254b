// The box that says what is typed or pasted into it.

import { identify } from './core.mjs';
import { identified } from './identification.mjs';

export function identifyBox({ text, result }, announce) {
  let language;
  let ask = [];
  // A copy of the rendered document starts empty.
  text.value = '';
  result.replaceChildren();
  text.addEventListener('input', show);

  function show() {
    if (!language) return;
    if (!text.value.trim()) {
      result.replaceChildren();
      announce.sayAfterPause('');
      return;
    }
    const found = identify(text.value, { lang: language.lang });
    result.replaceChildren(identified(found, text.value, { language, copying: { words: language.words, say: announce.say }, ask }));
    announce.sayAfterPause(found.headline);
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
