// The box that says what is typed, pasted or dropped: one identifier, a text of several lines, or a file.

import { ask, findKeys, identify, readFile, understand } from './core.mjs';
import { element } from './element.mjs';
import { identified, identifiedInShort } from './identification.mjs';
import { inventory } from './inventory.mjs';
import { filled } from './language.mjs';
import { leads } from './leads.mjs';
import { isPkeyconfig, pkeyconfigs } from './pkeyconfig.mjs';
import { progressOf } from './progress.mjs';
import { reader } from './reader.mjs';
import { dictation } from './telephone/dictation.mjs';
import { outcomeMark } from './values.mjs';
import { viewOf } from './views.mjs';

const BROKEN_OVER_LINES = ['product-key', 'installation-id', 'confirmation-id'];
// A longer text is no typing, and a field of text takes seconds to show it.
const LONGEST_TYPED = 20_000;

/** `forget` is called when everything is to be cleared, to forget what was entered elsewhere on the page. */
export function identifyBox({ text, result, file, files, dictated, clear }, announce, opened, forget) {
  let language;
  const worker = reader(opened);
  // A file takes the place of the text, until something is typed.
  let dropped;
  // What is shown is of the last turn: what comes late from an earlier one is let go.
  let turn = 0;
  // The rows that are shown, and what they are of.
  let shown;
  const known = pkeyconfigs({ place: files, next: text }, announce, show);
  const telephone = dictation(dictated, write);
  // A copy of the rendered document starts empty; what was typed while the page opened stays.
  text.defaultValue = '';
  result.replaceChildren();
  text.addEventListener('input', () => write(text.value));
  clear.addEventListener('click', clearAll);
  file.addEventListener('change', () => takeAll([...file.files]));
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    const { files } = event.dataTransfer;
    const words = event.dataTransfer.getData('text/plain');
    if (files.length === 0 && (!words || isField(event.target))) return;
    event.preventDefault();
    if (files.length > 0) takeAll([...files]);
    else takeText(words);
  });
  addEventListener('paste', (event) => {
    const { files } = event.clipboardData;
    const words = event.clipboardData.getData('text/plain');
    const isInBox = event.target === text;
    if (isField(event.target) && !isInBox) return;
    // What spreadsheets copy is a text, and a picture of it.
    if (words ? isInBox && words.length <= LONGEST_TYPED : files.length === 0) return;
    event.preventDefault();
    if (words) takeText(words);
    else takeAll([...files]);
  });

  function write(words) {
    dropped = undefined;
    if (text.value !== words) text.value = words;
    show();
  }

  // Keys are looked up in some of them; of the others the last one is read.
  async function takeAll(chosen) {
    const others = [];
    for (const one of chosen) {
      if (await isPkeyconfig(one)) await known.take(one);
      else others.push(one);
    }
    file.value = '';
    take(others.at(-1), others.length);
  }

  function take(one, of = 1) {
    if (!one) return;
    dropped = { name: one.name ?? '', file: one, isOnly: of === 1 };
    text.value = '';
    file.value = '';
    show();
    goToStart();
  }

  function takeText(words) {
    if (words.length > LONGEST_TYPED) return take(new Blob([words]));
    write(words);
    goToStart();
  }

  // Where it is shown, whatever view it was dropped on.
  function goToStart() {
    if (viewOf(location.hash).view !== '') location.hash = '';
  }

  async function show() {
    if (!language) return;
    turn += 1;
    const own = turn;
    const typed = text.value;
    if (dropped) return showRows(dropped);
    if (!typed.trim()) {
      worker.forget();
      result.replaceChildren();
      announce.sayAfterPause('');
      return;
    }
    const { lang } = language;
    const whole = identify(typed, { lang, pkeyconfig: known.files() });
    // One identifier may be broken over lines, and one line may hold several.
    const isOne = whole.status === 'well-formed' && BROKEN_OVER_LINES.includes(whole.kind);
    const hasSeveral = /\S\s*\n\s*\S/.test(typed) || findKeys(typed).length > 1;
    if (hasSeveral && await showRows({ name: '', file: new Blob([typed]), of: typed }, ({ status }) => !isOne && status['well-formed'] > 0)) return;
    if (own !== turn) return;
    const understood = whole.kind === 'unknown' ? understand(typed, { lang }) : null;
    const next = understood ? [understood] : nextOf(typed, { lang, pkeyconfig: known.files() });
    const drawn = understood ? questionOf(understood) : identified(readable(whole, typed), typed, drawing(), next);
    result.replaceChildren(drawn);
    announce.sayAfterPause(drawn.querySelector('.headline').textContent);
  }

  // Gives whether they are shown: of a text only where they say more than the text as a whole.
  async function showRows({ name, file: bytes, of = bytes, isOnly = true }, isWorthIt = () => true) {
    const own = turn;
    const { lang, words } = language;
    const progress = progressOf(words, announce, () => worker.stop());
    let read;
    try {
      read = await worker.read(name, bytes, { lang, pkeyconfig: known.originals() }, (told) => {
        if (own !== turn) return;
        if (!progress.container.isConnected) result.replaceChildren(progress.container);
        progress.show(told);
      });
    } catch {
      if (own === turn) result.replaceChildren(element('p', { class: 'warning' }, words.cannotRead));
      return true;
    }
    if (own !== turn) return true;
    if (!isWorthIt(read.counts) && read.format === 'plain-text') return false;
    const view = await inventory(read, worker, drawing(), announce, shown?.of === of ? shown.view.filter() : {});
    if (own !== turn) return true;
    shown = { of, view };
    const only = isOnly ? [] : [element('p', { class: 'warning' }, filled(words.onlyOne, { name }))];
    result.replaceChildren(...only, ...view.parts);
    view.start();
    announce.sayAfterPause(view.headline);
    return true;
  }

  // Several words that are nothing known were meant as a question, more often than not.
  function readable(found, typed) {
    const isSentence = found.kind === 'unknown' && typed.trim().split(/\s+/).length > 2;
    return isSentence ? { ...found, headline: language.words.notUnderstood } : found;
  }

  // What a sentence asks, and its answer where nothing more has to be said.
  function questionOf({ question, facts, missing, unread }) {
    const { lang, words } = language;
    const answer = missing.length === 0 ? ask(question, facts, { lang }) : null;
    const described = language.questions.find(({ id }) => id === question);
    return element('div', { class: `result ${answer?.outcome ?? 'none'}` },
      element('p', { class: 'kind' }, element('strong', {}, words.understood)),
      answer
        ? element('h3', { class: 'headline' }, outcomeMark(answer.outcome, { lookUp: described.lookUp, headline: answer.headline, words }), ' ', answer.headline)
        : element('h3', { class: 'headline' }, described.title),
      unread.length ? element('p', { class: 'about' }, filled(words.unread, { words: unread.map(hidden).join(', ') })) : null,
      leads([{ question, facts }], drawing(), words[answer ? 'whyAndWhat' : 'goOn']));
  }

  function clearAll() {
    shown = undefined;
    telephone.clear();
    known.forget();
    forget();
    write('');
    text.focus();
  }

  function drawing() {
    return { language, copying: { words: language.words, say: announce.say } };
  }

  return {
    /** Says of what was typed while the page opened what it is, before all else. */
    begin({ lang, words }) {
      if (text.value.trim()) result.replaceChildren(identifiedInShort(identify(text.value, { lang }), { words }));
    },
    /** Speaks a language from now on. */
    speak(spoken) {
      language = spoken;
      known.speak(spoken);
      telephone.speak(spoken);
      show();
    },
  };
}

// A word that may be a group of a key: a copy of the page as it stands must not hold what was typed.
function hidden(word) {
  return /^[b-df-hj-np-rtv-y2-46-9]{5}$/i.test(word) ? '•••••' : word;
}

function isField(target) {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

// The questions about one identifier, but for those that its products lead to already.
function nextOf(typed, options) {
  const [row] = readFile('', new TextEncoder().encode(typed), options).rows;
  return row?.identification.products.length === 0 ? row.next : [];
}
