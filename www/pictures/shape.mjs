// What was typed, with what is wrong in it marked: a key in its groups, with dots for what is still to come. Of a key only
// the marked characters show: a copy of the page as it stands must not hold what was typed.

import { element } from '../element.mjs';

const GROUPED = ['product-key', 'partial-key'];
const GROUP = 5;
const KEY = 25;
const AROUND = 60;

/** Null where nothing is marked, and nothing is to come. */
export function shape({ kind, status, problems, near, tidied }, text) {
  const places = new Set([...problems.map(({ at }) => at), ...(near?.at ?? [])].filter((at) => at !== null));
  const isKey = GROUPED.includes(kind);
  const isGrouped = isKey && !tidied.includes('label');
  if (places.size === 0 && !(isGrouped && status === 'unfinished')) return null;
  return element('p', { class: 'marked', 'aria-hidden': 'true' }, ...(isGrouped ? grouped(text, places) : inPlace(text, places, isKey)));
}

// Whatever separates them in the text: a group is five characters, and what is still to come are dots.
function grouped(text, places) {
  let count = 0;
  const pieces = [];
  const add = (piece, counts = true) => {
    if (counts && count > 0 && count % GROUP === 0) pieces.push('-');
    if (counts) count += 1;
    pieces.push(piece);
  };
  for (const { character, at } of charactersOf(text)) {
    const isPart = /[\p{L}\p{N}]/u.test(character);
    if (places.has(at)) add(element('mark', {}, character.trim() || '␣'), isPart);
    else if (isPart) add('•');
  }
  if (places.has(text.length)) add(element('mark', {}, '␣'));
  while (count < KEY) add('·');
  return pieces;
}

function inPlace(text, places, isKey) {
  const from = Math.max(0, Math.min(...places) - AROUND);
  const to = Math.min(text.length, from + 2 * AROUND);
  const pieces = charactersOf(text).filter(({ at }) => at >= from && at < to).map(({ character, at }) => {
    if (places.has(at)) return element('mark', {}, character.trim() || '␣');
    return isKey && /\w/.test(character) ? '•' : character;
  });
  if (places.has(text.length)) pieces.push(element('mark', {}, '␣'));
  return [from > 0 ? '…' : '', ...pieces, to < text.length ? '…' : ''];
}

function charactersOf(text) {
  return [...text.matchAll(/[^]/gu)].map(({ 0: character, index: at }) => ({ character, at }));
}
