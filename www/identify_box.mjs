// The box that says what is typed, pasted or dropped: one identifier, a text of several lines, or a file.

import { Reading, findKeys, identify, readFile, understand } from './core.mjs';
import { element } from './element.mjs';
import { identified } from './identification.mjs';
import { inventory } from './inventory.mjs';
import { filled } from './language.mjs';
import { leads } from './leads.mjs';
import { isPkeyconfig, pkeyconfigs } from './pkeyconfig.mjs';

const BROKEN_OVER_LINES = ['product-key', 'installation-id', 'confirmation-id'];

export function identifyBox({ text, result, file, files }, announce) {
  let language;
  let ask = [];
  // What is read of a text or a file, until the next one.
  let reading;
  // A file takes the place of the text, until something is typed.
  let dropped;
  const known = pkeyconfigs({ place: files, next: text }, announce, show);
  // A copy of the rendered document starts empty.
  text.value = '';
  result.replaceChildren();
  text.addEventListener('input', () => {
    dropped = undefined;
    show();
  });
  file.addEventListener('change', () => takeAll([...file.files]));
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    takeAll([...event.dataTransfer.files]);
  });

  // Keys are looked up in some of them; of the others the last one is read.
  async function takeAll(chosen) {
    const others = [];
    for (const one of chosen) {
      if (await isPkeyconfig(one)) await known.take(one);
      else others.push(one);
    }
    file.value = '';
    await take(others.at(-1));
  }

  async function take(one) {
    if (!one) return;
    dropped = { name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) };
    text.value = '';
    file.value = '';
    show();
  }

  function show() {
    if (!language) return;
    reading?.free();
    reading = undefined;
    const typed = text.value;
    if (dropped) return showRows(dropped.name, dropped.bytes);
    if (!typed.trim()) {
      result.replaceChildren();
      announce.sayAfterPause('');
      return;
    }
    const { lang } = language;
    const whole = identify(typed, { lang, pkeyconfig: known.files() });
    // One identifier may be broken over lines, and one line may hold several.
    const isOne = whole.status === 'well-formed' && BROKEN_OVER_LINES.includes(whole.kind);
    const hasSeveral = /\S\s*\n\s*\S/.test(typed) || findKeys(typed).length > 1;
    if (hasSeveral && showRows('', new TextEncoder().encode(typed), ({ status }) => !isOne && status['well-formed'] > 0)) return;
    const understood = whole.kind === 'unknown' ? understand(typed, { lang }) : null;
    const next = understood ? [understood] : nextOf(typed, { lang, pkeyconfig: known.files() });
    const { words } = language;
    const shown = understood
      ? element('div', { class: 'result none' },
        element('h3', { class: 'headline' }, words.understood),
        leads(next, drawing()),
        understood.unread.length ? element('p', { class: 'about' }, filled(words.unread, { words: understood.unread.join(', ') })) : null)
      : identified(whole, typed, drawing(), next);
    result.replaceChildren(shown);
    announce.sayAfterPause(understood ? words.understood : whole.headline);
  }

  // Gives whether they are shown: of a text only where they say more than the text as a whole.
  function showRows(name, bytes, isWorthIt = () => true) {
    const { lang, words } = language;
    const read = new Reading(name, { lang, pkeyconfig: known.files() });
    read.push(bytes);
    read.finish();
    const counts = read.counts();
    if (!isWorthIt(counts) && read.format === 'plain-text') {
      read.free();
      return false;
    }
    reading = read;
    result.replaceChildren(...inventory(reading, drawing()).filter(Boolean));
    announce.sayAfterPause(filled(words.rowsRead, { format: words.formats[reading.format], count: counts.rows }));
    return true;
  }

  function drawing() {
    return { language, copying: { words: language.words, say: announce.say }, ask };
  }

  return {
    /** Speaks a language from now on; `questions` are those that can be asked. */
    speak(spoken, questions) {
      language = spoken;
      known.speak(spoken);
      ask = questions;
      show();
    },
  };
}

// The questions about one identifier, but for those that its products lead to already.
function nextOf(typed, options) {
  const [row] = readFile('', new TextEncoder().encode(typed), options).rows;
  return row?.identification.products.length === 0 ? row.next : [];
}
