// How far a file is read, with a button to stop.

import { element } from './element.mjs';
import { filled } from './language.mjs';

// What is said aloud, not at every step.
const SAID = [0.25, 0.5, 0.75];

export function progressOf(words, announce, stop) {
  const bar = element('progress', { id: 'progress', max: '1', value: '0' });
  const rows = element('span', { class: 'about' });
  let said = -1;
  return {
    container: element('div', { class: 'reading' }, element('label', { for: 'progress' }, words.reading), bar, rows, element('button', { type: 'button', click: stop }, words.cancel)),
    show({ share, rows: count }) {
      bar.value = share;
      rows.textContent = filled(words.rowsSoFar, { count: words.number(count) });
      const step = SAID.filter((one) => one <= share).length;
      if (step > said) announce.say(`${words.reading} ${words.percent(share)}`);
      said = Math.max(said, step);
    },
  };
}
