// A list read as one would write it in JavaScript: regular expressions, BigInt and a table for the CRC-32, maps for
// what is known. Of the lines of the bench it tells what volkey tells, without a sentence.

import { identify, publishedKeys } from '../npm/node.mjs';

export const ALPHABET = 'BCDFGHJKMPQRTVWXY2346789';

const KEY = /^[BCDFGHJKMPQRTVWXY2346789N]{5}(?:-[BCDFGHJKMPQRTVWXY2346789N]{5}){4}$/i;
// With letters that no key has, or one too many where a dash belongs.
const DAMAGED_KEY = /^[A-Z\d]{5}(?:[A-Z\d-][A-Z\d]{5}){4}$/i;
const KEY_IN_TEXT = /\b[BCDFGHJKMPQRTVWXY2346789N]{5}(?:-[BCDFGHJKMPQRTVWXY2346789N]{5}){4}\b/i;
const ENDING = /^[BCDFGHJKMPQRTVWXY2346789N]{5}$/i;
const PRODUCT_ID = /^(\d{5})-(\d)(\d{4})-(\d{5})-AA(?:\d{3}|OEM)$/;
const ERROR_CODE = /^0x[\dA-F]{8}$/i;

const NOTHING = { group: null, checksum: null, channel: null, products: [] };
const digits = new Map([...ALPHABET].map((letter, value) => [letter, BigInt(value)]));
const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) rest = rest < 0 ? (rest << 1) ^ 0x04c11db7 : rest << 1;
  return rest;
});

const known = publishedKeys().map(({ key }) => [key, ofIdentification(identify(key))]);
const published = new Map(known);
const endings = new Map(known.map(([key]) => [key.slice(24), ofIdentification(identify(key.slice(24)))]).reverse());
const installations = new Map();
const groups = new Map();
for (const [key, { group, channel, products }] of known.filter(([, { group }]) => group !== null)) {
  installations.set(`${group} ${fieldsOf(key).serial}`, { channel, products });
  groups.set(group, [...new Set([...(groups.get(group) ?? []), ...products])]);
}

function ofIdentification({ groupId, checksum, channel, products }) {
  return { group: groupId, checksum, channel, products: products.map(({ id }) => id) };
}

/** Tells each row of a list, and gives how many there are of each sort. */
export function readInJavaScript(text, tell) {
  const counts = { kind: new Map(), status: new Map(), channel: new Map(), product: new Map() };
  const count = (counted, name) => counted.set(name, (counted.get(name) ?? 0) + 1);
  let line = 0;
  for (const written of text.split('\n')) {
    line += 1;
    const trimmed = written.trim();
    if (trimmed === '') continue;
    const row = { line, ...read(trimmed) };
    tell(row);
    count(counts.kind, row.kind);
    if (row.status !== null) count(counts.status, row.status);
    if (row.channel !== null) count(counts.channel, row.channel);
    for (const product of row.products) count(counts.product, product);
  }
  return counts;
}

function read(text) {
  if (KEY.test(text)) return readKey(text.toUpperCase());
  if (ENDING.test(text)) return readEnding(text.toUpperCase());
  if (ERROR_CODE.test(text)) return { kind: 'error-code', status: 'well-formed', ...NOTHING };
  if (DAMAGED_KEY.test(text) && /\d/.test(text)) return { kind: 'product-key', status: 'malformed', ...NOTHING };
  const productId = PRODUCT_ID.exec(text);
  if (productId === null) {
    const inText = KEY_IN_TEXT.exec(text);
    return inText === null ? { kind: 'unknown', status: null, ...NOTHING } : readKey(inText[0].toUpperCase());
  }
  const group = Number(productId[1] + productId[2]);
  const key = installations.get(`${group} ${Number(productId[3] + productId[4])}`);
  const { channel, products } = key ?? { channel: null, products: groups.get(group) ?? [] };
  return { kind: 'product-id', status: 'well-formed', group, checksum: null, channel, products };
}

function readKey(key) {
  const found = { kind: 'product-key', status: 'well-formed' };
  const of = published.get(key);
  if (of !== undefined) return { ...found, ...of };
  const fields = fieldsOf(key);
  if (fields === undefined) return { ...found, ...NOTHING, status: 'malformed' };
  if (fields === null) return { ...found, ...NOTHING, checksum: 'none' };
  if (fields.checksum !== fields.expected) return { ...found, ...NOTHING, status: 'malformed', checksum: 'does-not-fit' };
  return { ...found, group: fields.group, checksum: 'fits', channel: null, products: groups.get(fields.group) ?? [] };
}

function readEnding(ending) {
  const found = { kind: 'partial-key', status: 'well-formed' };
  const of = endings.get(ending);
  if (of !== undefined) return { ...found, ...of };
  if (ending.includes('N')) return { ...found, ...NOTHING, status: ending.indexOf('N') === ending.lastIndexOf('N') ? 'well-formed' : 'malformed' };
  const group = Number([...ending].reduce((value, letter) => value * 24n + digits.get(letter), 0n) % 32768n);
  return { ...found, ...NOTHING, group, products: groups.get(group) ?? [] };
}

/** The fields of a key of the newer format; null for the older one, undefined where the marker stands wrong. */
function fieldsOf(key) {
  const letters = key.replaceAll('-', '');
  const marker = letters.indexOf('N');
  if (marker < 0) return null;
  if (marker === 24 || marker !== letters.lastIndexOf('N')) return undefined;
  let value = BigInt(marker);
  for (const letter of letters) if (letter !== 'N') value = value * 24n + digits.get(letter);
  return {
    group: Number(value & 0xfffffn),
    serial: Number((value >> 20n) & 0x3fffffffn),
    checksum: Number((value >> 103n) & 0x3ffn),
    expected: crc(value & ~(0x3ffn << 103n)) & 0x3ff,
  };
}

function crc(value) {
  let sum = -1;
  let rest = value;
  for (let byte = 0; byte < 16; byte += 1) {
    sum = (sum << 8) ^ remainders[((sum >>> 24) ^ Number(rest & 0xffn)) & 0xff];
    rest >>= 8n;
  }
  return ~sum;
}
