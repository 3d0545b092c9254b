// Sources: in short beside what they bear out, and in full at the end.

import { element } from './element.mjs';

/** The source in short: its number in the list, who wrote it, when, and its grade. */
export function cited(ids, sources, language) {
  const items = ids
    .map((id) => sources.findIndex((source) => source.id === id))
    .filter((index) => index >= 0)
    .map((index) => element('li', {}, linked(sources[index], shortOf(sources[index], index, language), language)));
  return items.length ? element('ul', { class: 'cited', 'aria-label': language.words.sources }, ...items) : null;
}

function shortOf({ publisher, documentDate, grade }, index, { words }) {
  return `${index + 1}. ${[publisher, documentDate, `${words.grade} ${grade}`].filter(Boolean).join(', ')}`;
}

/** The list of sources, in full. */
export function sourceList(sources, language) {
  const { words } = language;
  return element('ol', { class: 'sources' }, ...sources.map((source) => element('li', {},
    linked(source, source.title, language),
    element('span', { class: 'about' },
      `${source.publisher}, `,
      source.documentDate && [whole(source.documentDate), ', '],
      whole(`${words.readOn} ${source.readOn}`), ', ',
      whole(`${words.grade} ${source.grade}`)),
  )));
}

// A date that does not break at its hyphens.
function whole(text) {
  return element('span', { class: 'whole' }, text);
}

/** In a tab of its own: what was entered here is not kept, and would be gone on the way back. */
export function linked({ url, urlFr }, text, { lang }) {
  const address = (lang === 'fr' && urlFr) || url;
  return address ? element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, text) : element('span', {}, text);
}
