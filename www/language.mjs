// One language: the page's own words, and the names that the core gives to questions, choices and products.

import { products, questions, rowFacts } from './core.mjs';
import { WORDS } from './words.mjs';

export const LANGUAGES = Object.keys(WORDS);

/** The first of the visitor's languages that the page speaks. */
export function preferred() {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find((lang) => LANGUAGES.includes(lang)) ?? LANGUAGES[0];
}

export function languageOf(lang) {
  const described = questions({ lang });
  const values = new Map(described.flatMap((question) => question.values).map((value) => [value.id, value]));
  const names = new Map(products('', { lang }).map(({ id, name }) => [id, name]));
  return {
    lang,
    words: {
      ...WORDS[lang],
      number: new Intl.NumberFormat(lang).format,
      percent: new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format,
    },
    questions: described,
    rowFacts: rowFacts({ lang }),
    /** Whether the text is the id of a product. */
    knows: (id) => names.has(id),
    productName: (id) => names.get(id) ?? id,
    value: (id) => values.get(id),
    /** The label of a choice of a value, by their ids. */
    label: (value, choice) => labelOf(values.get(value).choices, choice),
  };
}

export function labelOf(choices, id) {
  return choices?.find((choice) => choice.id === id)?.label ?? id;
}

/** A sentence of the page with its {parts} filled in. */
export function filled(sentence, parts) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => parts[name]);
}
