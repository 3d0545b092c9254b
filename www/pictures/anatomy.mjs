// What a key of the newer format is made of: the parts of the number that it spells, as wide as they are long.

import { element } from '../element.mjs';

export function anatomy({ format, groupId, serial, checksum }, { words }) {
  if (format !== 'n-format' || checksum === null) return null;
  const known = { group: groupId, serial, checksum: words.checksums[checksum] };
  return element('dl', { class: 'anatomy' }, ...Object.entries(words.anatomy).map(([part, { label, about }]) => element('div', { class: part },
    element('dt', {}, label),
    element('dd', {}, known[part] === undefined || known[part] === null ? '' : element('strong', {}, String(known[part])), element('span', { class: 'about' }, about)))));
}
