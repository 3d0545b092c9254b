// What somebody dictates, as it is written down or as a machine hears it: words of a spelling alphabet, letters, digits.

import { heard, plain } from './alphabets.mjs';

const PARTING = new Set(['dash', 'hyphen', 'minus', 'tiret', 'moins', 'space', 'espace']);
// "W as in Whiskey", "W comme William".
const AS_IN = /(?<!\p{L})(\p{L}) (?:as in|like|for|comme) (?=\1)[\p{L}-]+/giu;
// The letters W and Y by their names.
const DOUBLE = /(?<!\p{L})double[ -]?(?:u|v[eé]?)(?!\p{L})/giu;
const GREEK = /(?<!\p{L})i[ -]?grec(?!\p{L})/giu;
// Letters, digits, or both; of words only groups of a key.
const WRITTEN = /^(?:\d+|[a-z]|[a-z\d]*\d[a-z\d]*|[bcdfghjkmnpqrtvwxy]{5})$/i;
const OF_A_KEY = /^[bcdfghjkmnpqrtvwxy2-46-9]*$/i;
const DIGITS = /^\d*$/;

/** The characters, those of a key in groups of five, and the words that stand for none. */
export function characters(dictated) {
  const words = dictated.normalize().replaceAll(DOUBLE, 'w').replaceAll(GREEK, 'y').replaceAll(AS_IN, '$1').match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const unread = [];
  const read = words.flatMap((word) => (heard(word) ? [word] : word.split('-'))).map((word) => {
    const character = heard(word) ?? (WRITTEN.test(word) ? word.toUpperCase() : '');
    if (!character && !PARTING.has(plain(word))) unread.push(word);
    return character;
  }).join('');
  const isKey = OF_A_KEY.test(read) && !DIGITS.test(read);
  return { text: isKey ? read.match(/.{1,5}/g).join('-') : read, unread };
}
