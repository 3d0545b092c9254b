// A key or a long number as it is said on the telephone: its groups, and a word for each character.

import { findKeys } from '../core.mjs';
import { element, fold } from '../element.mjs';
import { said } from './alphabets.mjs';

const SPELLED = ['product-key', 'partial-key', 'installation-id', 'confirmation-id'];

/**
 * What was read, as it is said on the telephone; null where there is nothing to say. A key that is not published shows
 * only here, and only while this is open.
 */
export function spelling({ kind, status, lastFive, text: read }, text, language) {
  if (!SPELLED.includes(kind) || status !== 'well-formed') return null;
  const canonical = kind === 'partial-key' ? lastFive : read;
  const isMasked = canonical.includes('*');
  if (isMasked && text === null) return null;
  const { words } = language;
  const whole = () => (isMasked ? written(text) : canonical.replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
  return fold(isMasked ? words.showAndSpell : words.spell, () => spelled(whole(), language)).container;
}

function written(text) {
  const { startsAt, endsAt } = findKeys(text)[0] ?? { startsAt: 0, endsAt: text.length };
  return text.slice(startsAt, endsAt).normalize('NFKC').toUpperCase().match(/[A-Z\d]/g).slice(-25).join('').match(/.{5}/g).join('-');
}

function spelled(text, { lang }) {
  return element('ol', { class: 'spelled' }, ...text.split('-').map((group) => element('li', {},
    element('code', { 'aria-hidden': 'true' }, group), ' ', [...group].map((character) => said(character, lang)).join(' '))));
}
