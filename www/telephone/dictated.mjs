// What somebody dictates, as it is written down or as a machine hears it: words of a spelling alphabet, letters, digits.

import { heard, plain } from './alphabets.mjs';

const PARTING = new Set(['dash', 'hyphen', 'minus', 'tiret', 'moins', 'space', 'espace']);
// "W as in Whiskey", "W comme William".
const AS_IN = /(?<!\p{L})(\p{L}) (?:as in|like|for|comme) (?=\1)[\p{L}-]+/giu;
// The letter W by its name.
const DOUBLE = /double[ -]?(?:u|v[eé]?)(?!\p{L})/giu;

/** The characters in groups of five, or without groups where all are digits, and the words that stand for none. */
export function characters(dictated) {
  const words = dictated.normalize().replaceAll(DOUBLE, 'w').replaceAll(AS_IN, '$1').match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const unread = [];
  const read = words.flatMap((word) => (heard(word) ? [word] : word.split('-'))).map((word) => {
    const character = heard(word) ?? (/^(\d+|[a-z]|[a-z\d]*\d[a-z\d]*)$/i.test(word) ? word.toUpperCase() : '');
    if (!character && !PARTING.has(plain(word))) unread.push(word);
    return character;
  }).join('');
  return { text: /\D/.test(read) ? read.match(/.{1,5}/g).join('-') : read, unread };
}
