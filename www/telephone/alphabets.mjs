// How characters are said on the telephone: by the international spelling alphabet in English, by the one of the
// French telephone in French.

const LETTERS = {
  en: 'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
  fr: 'Anatole Berthe Célestin Désiré Eugène François Gaston Henri Irma Joseph Kléber Louis Marcel Nicolas Oscar Pierre Quintal Raoul Suzanne Thérèse Ursule Victor William Xavier Yvonne Zoé',
};
const DIGITS = {
  en: 'zero one two three four five six seven eight nine',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf',
};

const wordsOf = (lang) => [
  ...LETTERS[lang].split(' ').map((word) => [word[0], word]),
  ...DIGITS[lang].split(' ').map((word, digit) => [String(digit), word]),
];

// As people and telephones spell the same words, in either language.
const ALSO = { alpha: 'A', novembre: 'N', uniforme: 'U', juliet: 'J', juliette: 'J', whisky: 'W', xray: 'X', niner: '9' };

const SAID = Object.fromEntries(Object.keys(LETTERS).map((lang) => [lang, new Map(wordsOf(lang))]));
const HEARD = new Map([
  ...Object.keys(LETTERS).flatMap(wordsOf).map(([character, word]) => [plain(word), character]),
  ...Object.entries(ALSO),
]);

/** Lower case without accents and hyphens. */
export function plain(word) {
  return word.normalize('NFD').replaceAll(/[\p{M}-]/gu, '').toLowerCase();
}

/** The word for a letter or digit, in a language. */
export function said(character, lang) {
  return SAID[lang].get(character) ?? character;
}

/** The letter or digit that a word of either alphabet stands for. */
export function heard(word) {
  return HEARD.get(plain(word));
}
