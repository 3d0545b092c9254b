// What the visitor's pkeyconfig files say of a key, and how to come by one.

import { element } from './element.mjs';

/** Each configuration that fits; where no file was given and one could tell more, where it is. */
export function yourFileOf({ yourFile, kind, status, format, certainty }, { words }) {
  if (yourFile) return yourFile.matches.length > 0 ? [matches(yourFile, words)] : [];
  const isKey = kind === 'product-key' ? format === 'n-format' : kind === 'partial-key';
  const isOpen = certainty === 'group' || certainty === 'format-only';
  return isKey && isOpen && status === 'well-formed' ? [element('p', { class: 'about' }, words.pkeyconfig.hint)] : [];
}

function matches({ matches: found, count }, words) {
  const { pkeyconfig } = words;
  return element('div', { class: 'part your-file' },
    element('h4', {}, pkeyconfig.title),
    ...found.map((one) => element('dl', { class: 'values' }, ...[
      [pkeyconfig.edition, one.editionIds.join(', ')],
      [pkeyconfig.description, one.description],
      [words.channel, [one.channel && words.channels[one.channel], one.keyType && `(${one.keyType})`].filter(Boolean).join(' ')],
      [pkeyconfig.partNumber, one.partNumber],
      [pkeyconfig.range, one.isValid === false ? pkeyconfig.notValid : null],
      [pkeyconfig.file, one.file],
    ].filter(([, value]) => value).map(([label, value]) => element('div', {}, element('dt', {}, label), element('dd', {}, value))))),
    count > found.length ? element('p', { class: 'about' }, `+ ${count - found.length}`) : null);
}
