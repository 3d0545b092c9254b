// What can be looked up, table by table: its rows, its columns, and what it can be narrowed by.

import { ask, products, publishedKeys, sources } from '../core.mjs';
import { copyable } from '../command.mjs';
import { element } from '../element.mjs';
import { labelOf } from '../language.mjs';
import { hostMatrix, guestMatrix } from './matrices.mjs';
import { linked } from '../sources.mjs';
import { linkTo } from '../views.mjs';
import { supportRows, supportPicture } from './support.mjs';

/**
 * A table has `rows(language)`, `columns(language)` (each with an id, a label, the `text` of a row by which it is found
 * and sorted, and, where it shows more than that text, what it `draws`), and `filters(language)`.
 */
export const TABLES = {
  products: { rows: (language) => newestFirst(products('', { lang: language.lang }), language, ({ pool }) => pool), columns: productColumns, filters: productFilters },
  'published-keys': { rows: (language) => newestFirst(publishedKeys({ lang: language.lang }), language, (key) => key.products[0].pool), columns: keyColumns, filters: keyFilters },
  'kms-hosts': hostMatrix,
  'avma-guests': guestMatrix,
  programmes: { rows: programmes, columns: programmeColumns, filters: () => [] },
  'error-codes': { rows: errorCodes, columns: codeColumns, filters: () => [] },
  terms: { rows: terms, columns: termColumns, filters: () => [] },
  support: { rows: ({ lang }) => supportRows(products('', { lang })), columns: supportColumns, filters: productFilters },
  sources: { rows: () => sources(), columns: sourceColumns, filters: sourceFilters },
};

// Group by group.
function newestFirst(rows, { value }, poolOf) {
  return value('pool').choices.flatMap(({ id }) => rows.filter((row) => poolOf(row) === id).toReversed());
}

function productColumns({ words, label }) {
  return [
    { id: 'name', label: words.product, text: ({ name }) => name, draw: ({ id, name }) => leading('key-for-product', { product: id }, name) },
    { id: 'pool', label: words.headings.pool, text: ({ pool }) => label('pool', pool) },
    { id: 'architectures', label: words.headings.architectures, text: architecturesOf(label) },
    { id: 'support', label: words.headings.supportEnds, text: ({ supportEnds }) => supportEnds ?? '' },
    { id: 'esu', label: words.headings.esuEnds, text: ({ esuEnds }) => esuEnds ?? '' },
  ];
}

function architecturesOf(label) {
  return ({ architectures }) => architectures.map((one) => label('architectures', one)).join(', ');
}

function productFilters({ words, value }) {
  return [
    { id: 'pool', label: words.headings.pool, choices: value('pool').choices, of: ({ pool }) => [pool] },
    familyFilter(words, ({ family }) => [family]),
    { id: 'architecture', label: words.headings.architectures, choices: value('architectures').choices, of: ({ architectures }) => architectures },
  ];
}

function familyFilter(words, familiesOf) {
  const choices = Object.entries(words.families).map(([id, label]) => ({ id, label }));
  return { id: 'family', label: words.headings.family, choices, of: familiesOf };
}

function keyColumns({ words }, copying) {
  return [
    { id: 'products', label: words.products, text: (key) => key.products.map(({ name }) => name).join(', ') },
    { id: 'key', label: words.headings.key, text: ({ key }) => key, draw: ({ key }) => copyable(key, null, copying) },
    { id: 'kind', label: words.headings.kind, text: ({ kind }) => words.publishedKinds[kind] },
    { id: 'status', label: words.headings.status, text: ({ status }) => words.publishedStatuses[status] },
  ];
}

function keyFilters({ words, value }) {
  const choices = (labels) => Object.entries(labels).map(([id, label]) => ({ id, label }));
  return [
    { id: 'pool', label: words.headings.pool, choices: value('pool').choices, of: (key) => key.products.map(({ pool }) => pool) },
    familyFilter(words, (key) => key.products.map(({ family }) => family)),
    { id: 'kind', label: words.headings.kind, choices: choices(words.publishedKinds), of: ({ kind }) => [kind] },
    {
      id: 'architecture', label: words.headings.architectures, choices: value('architectures').choices,
      of: (key) => key.products.flatMap(({ architectures }) => architectures),
    },
  ];
}

function choicesOf({ questions }, question, fact) {
  return questions.find(({ id }) => id === question).facts.find(({ id }) => id === fact).choices;
}

function programmes(language) {
  return choicesOf(language, 'programme-rights', 'programme')
    .map(({ id, label }) => ({ id, label, ...ask('programme-rights', { programme: id }, { lang: language.lang }).values }));
}

function programmeColumns({ words, value }) {
  const of = (name) => ({ id: name, label: value(name).label, text: (row) => labelOf(value(name).choices, row[name] ?? '') });
  return [
    { id: 'name', label: words.headings.programme, text: ({ label }) => label, draw: ({ id, label }) => leading('programme-rights', { programme: id }, label) },
    ...['status', 'reimaging', 'downgrade', 'evaluation', 'training'].map(of),
  ];
}

function errorCodes({ value }) {
  return value('meaning').choices;
}

function codeColumns({ words }) {
  return [
    { id: 'code', label: words.headings.code, text: ({ id }) => id, draw: ({ id }) => leading('error-code', { code: id }, id) },
    { id: 'meaning', label: words.headings.meaning, text: ({ label }) => label },
  ];
}

function terms(language) {
  return choicesOf(language, 'term', 'term').map(({ id, label }) => ({ id, label, meaning: language.label('definition', id) }));
}

function termColumns({ words }) {
  return [
    { id: 'term', label: words.headings.term, text: ({ label }) => label, draw: ({ id, label }) => leading('term', { term: id }, label) },
    { id: 'meaning', label: words.headings.meaning, text: ({ meaning }) => meaning },
  ];
}

function supportColumns({ words }) {
  return [
    { id: 'products', label: words.products, text: (row) => row.names.join(', ') },
    { id: 'support', label: words.headings.supportEnds, text: ({ supportEnds }) => supportEnds },
    { id: 'esu', label: words.headings.esuEnds, text: ({ esuEnds }) => esuEnds ?? '' },
    { id: 'picture', label: '', text: () => '', draw: supportPicture },
  ];
}

function sourceColumns(language) {
  const { words } = language;
  return [
    { id: 'title', label: words.headings.title, text: ({ title }) => title, draw: (source) => linked(source, source.title, language) },
    { id: 'publisher', label: words.headings.publisher, text: ({ publisher }) => publisher },
    { id: 'date', label: words.headings.date, text: ({ documentDate }) => documentDate ?? '' },
    { id: 'read', label: words.headings.readOn, text: ({ readOn }) => readOn },
    { id: 'grade', label: words.headings.grade, text: ({ grade }) => grade },
  ];
}

function sourceFilters({ words }) {
  const choices = Object.entries(words.grades).map(([id, meaning]) => ({ id, label: `${id}${words.colon} ${meaning}` }));
  return [{ id: 'grade', label: words.headings.grade, choices, of: ({ grade }) => [grade] }];
}

function leading(question, facts, text) {
  return element('a', { href: linkTo(question, facts) }, text);
}
