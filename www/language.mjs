// One language: the page's own words, and the names that the core gives to questions, choices and products.

import { products, questions, rowFacts } from './core.mjs';
import { WORDS } from './words.mjs';

export const LANGUAGES = Object.keys(WORDS);

/** What the core names is asked for when it is first needed: a key is identified without most of it. */
export function languageOf(lang) {
  const described = once(() => questions({ lang }));
  const values = once(() => new Map(described().flatMap((question) => question.values).map((value) => [value.id, value])));
  const names = once(() => new Map(products('', { lang }).map(({ id, name }) => [id, name])));
  const ofRows = once(() => rowFacts({ lang }));
  const numbers = once(() => new Intl.NumberFormat(lang));
  const percents = once(() => new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }));
  return {
    lang,
    words: {
      ...WORDS[lang],
      number: (value) => numbers().format(value),
      percent: (value) => percents().format(value),
    },
    get questions() { return described(); },
    get rowFacts() { return ofRows(); },
    /** Whether the text is the id of a product. */
    knows: (id) => names().has(id),
    productName: (id) => names().get(id) ?? id,
    value: (id) => values().get(id),
    /** The label of a choice of a value, by their ids. */
    label: (value, choice) => labelOf(values().get(value).choices, choice),
  };
}

function once(make) {
  let made;
  return () => (made ??= make());
}

export function labelOf(choices, id) {
  return choices?.find((choice) => choice.id === id)?.label ?? id;
}

/** A sentence of the page with its {parts} filled in. */
export function filled(sentence, parts) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => parts[name]);
}
