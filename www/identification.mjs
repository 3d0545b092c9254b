// What a text was found to be.

import { copyable } from './command.mjs';
import { sources } from './core.mjs';
import { element, fold } from './element.mjs';
import { filled } from './language.mjs';
import { leads, leadsOf } from './leads.mjs';
import { anatomy } from './pictures/anatomy.mjs';
import { shape } from './pictures/shape.mjs';
import { sourceList } from './sources.mjs';
import { spelling } from './telephone/spelling.mjs';
import { yourFileOf } from './your_file.mjs';

/** What it is, in short. */
export function identifiedInShort(found, { words }) {
  return element('div', { class: `result ${found.status ?? 'none'}` }, ...headOf(found, words));
}

function headOf({ kind, status, headline }, words) {
  return [
    element('p', { class: 'kind' }, element('strong', {}, words.kinds[kind]), status && `, ${words.statuses[status]}`),
    element('h3', { class: 'headline' }, headline),
  ];
}

/** Without the text that was read, no character of it is marked. */
export function identified(found, text, drawing, next = []) {
  const { language, copying } = drawing;
  const { words } = language;
  return element('div', { class: `result ${found.status ?? 'none'}` },
    ...headOf(found, words),
    text === null ? null : shape(found, text),
    found.problems.length ? element('ul', { class: 'problems' }, ...found.problems.map(({ message }) => element('li', {}, message))) : null,
    leads(next, drawing),
    ...productsOf(found, drawing),
    detailsOf(found, language, copying),
    spelling(found, text, language),
    ...yourFileOf(found, language),
    anatomyOf(found, language),
    found.notes.length ? element('ul', { class: 'notes' }, ...found.notes.map((note) => element('li', {}, note))) : null,
    found.published && element('div', { class: 'part' }, element('h4', {}, words.sources), sourceList(publishing(found), language)),
  );
}

function publishing({ published }) {
  const all = sources();
  return published.sources.map((id) => all.find((source) => source.id === id));
}

// What people ask most of a product, within reach.
const FIRST = ['key-for-product', 'downgrade', 'not-activated'];

function productsOf({ products }, drawing) {
  if (products.length === 0) return [];
  const { language } = drawing;
  const { words } = language;
  return [
    element('h4', {}, products.length === 1 ? words.product : words.products),
    element('ul', { class: 'products' }, ...products.map((product, index) => element('li', {},
      element('strong', {}, product.name),
      element('span', { class: 'about' }, aboutProduct(product, language)),
      index === 0 ? leads(leadsOf(product.id, drawing, FIRST), drawing) : null,
      fold(filled(words.askAbout, { product: product.name }), () => leads(leadsOf(product.id, drawing), drawing)).container,
    ))),
  ];
}

function aboutProduct({ pool, architectures, kmsGroup, supportEnds, esuEnds }, language) {
  const { words, label } = language;
  return [
    label('pool', pool),
    architectures.map((one) => label('architectures', one)).join(' + '),
    kmsGroup && `${words.kmsGroup} ${label('kmsGroup', kmsGroup)}`,
    supportEnds && filled(words.supportEnds, { day: supportEnds }),
    esuEnds && filled(words.esuEnds, { day: esuEnds }),
  ].filter(Boolean).join(', ');
}

function anatomyOf(found, language) {
  const drawn = anatomy(found, language);
  return drawn && fold(language.words.anatomyTitle, drawn).container;
}

function detailsOf(found, { words }, copying) {
  const rows = [
    [words.readAs, found.kind !== 'unknown' && found.text && (found.published ? copyable(found.text, null, copying) : element('code', {}, found.text))],
    [words.publishedAs, found.published && `${words.publishedKinds[found.published.kind]}, ${words.publishedStatuses[found.published.status]}`],
    [words.channel, found.channel && words.channels[found.channel]],
    [words.certainty, found.products.length || found.certainty === 'your-file' ? words.certainties[found.certainty] : null],
    [words.checksum, found.checksum && words.checksums[found.checksum]],
    [words.groupId, found.groupId],
    [words.forgiven, found.tidied.map((one) => words.tidied[one]).join(', ')],
  ].filter(([, value]) => value !== null && value !== '' && value !== false);
  return rows.length ? element('dl', { class: 'values' }, ...rows.map(([label, value]) => element('div', {}, element('dt', {}, label), element('dd', {}, value)))) : null;
}
