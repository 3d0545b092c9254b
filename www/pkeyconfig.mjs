// The pkeyconfig files of the visitor: kept in memory until they are forgotten or the page is left, and what they hold.

import { readPkeyconfig } from './core.mjs';
import { element, fold } from './element.mjs';
import { LANGUAGES, filled } from './language.mjs';

const START = 1 << 16; // bytes
const SHOWN = 200;

/** Whether a file is one to look keys up in: by its name, or by its beginning in UTF-8 or UTF-16. */
export async function isPkeyconfig(file) {
  if (file.name?.toLowerCase().endsWith('.xrm-ms')) return true;
  const start = await file.slice(0, START).text();
  return start.replaceAll('\0', '').includes('pkeyConfigData');
}

/** Draws the files into `place`; `changed` is called when there are others than before. Forgetting them leads to `next`. */
export function pkeyconfigs({ place, next }, announce, changed) {
  let language;
  let kept = [];
  // What was given before the core is open.
  const early = [];
  // What they were read from, for the worker.
  let originals = [];
  // What was no such file: its name, and why, in each language.
  let refused = [];
  place.replaceChildren();

  async function take(file) {
    if (!language) return early.push(file);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const before = kept.find(({ name }) => name === file.name);
    refused = refused.filter(({ name }) => name !== file.name);
    try {
      const read = readPkeyconfig(bytes, { name: file.name });
      kept = [...kept.filter((one) => one !== before), read];
      originals = [...originals.filter(({ name }) => name !== file.name), { name: file.name, bytes }];
      before?.free();
    } catch (error) {
      // Only what is no such file has a code.
      if (error.code === undefined) throw error;
      refused.push({ name: file.name, why: Object.fromEntries(LANGUAGES.map((lang) => [lang, whyNot(bytes, lang)])) });
    }
    draw();
    changed();
    announce.say(place.querySelector('.headline').textContent);
  }

  function forget() {
    for (const file of kept) file.free();
    kept = [];
    originals = [];
    refused = [];
    draw();
    changed();
  }

  function draw() {
    if (!language || kept.length + refused.length === 0) return place.replaceChildren();
    const { lang, words } = language;
    place.replaceChildren(element('div', { class: 'result none' },
      element('h3', { class: 'headline' }, kept.length > 0 ? filled(words.pkeyconfig.kept, { names: kept.map(({ name }) => name).join(', ') }) : words.pkeyconfig.none),
      ...refused.map(({ name, why }) => element('p', { class: 'warning' }, element('strong', {}, `${name}${words.colon} `), why[lang])),
      ...kept.map((file) => partOf(file, lang, words)),
      kept.length > 0 ? element('p', { class: 'about' }, words.pkeyconfig.notChecked) : null,
      element('div', { class: 'choices' }, element('button', { type: 'button', click: () => { forget(); next.focus(); } }, words.pkeyconfig.forget)),
    ));
  }

  return {
    take,
    /** The files, as `identify` and `Reading` take them. */
    files: () => kept,
    originals: () => originals,
    forget,
    speak(spoken) {
      language = spoken;
      draw();
      for (const file of early.splice(0)) take(file);
    },
  };
}

function whyNot(bytes, lang) {
  try {
    readPkeyconfig(bytes, { lang }).free();
    return '';
  } catch (error) {
    return error.message;
  }
}

function partOf(file, lang, words) {
  const holds = filled(words.pkeyconfig.holds, { configurations: file.length, ranges: file.ranges });
  const items = file.configurations(0, SHOWN).map(({ description, editionIds, keyType }) => element('li', {},
    element('strong', {}, description || editionIds.join(', ')), ' ',
    element('span', { class: 'about' }, [editionIds.join(', '), keyType].filter(Boolean).join('; '))));
  return element('div', { class: 'part' },
    element('p', {}, element('strong', {}, `${file.name}${words.colon} `), holds),
    ...file.problems({ lang }).map(({ message }) => element('p', { class: 'warning' }, message)),
    fold(filled(words.pkeyconfig.inIt, { name: file.name }),
      element('ul', { class: 'lines' }, ...items),
      file.length > SHOWN ? element('p', { class: 'about' }, filled(words.firstRows, { count: SHOWN })) : null).container);
}
