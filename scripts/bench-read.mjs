// How fast lists are read beside what one would write in JavaScript: a regular expression, BigInt and a table for the
// CRC-32, a Map for what is known. It says less of each line than volkey does.

import { Reading, publishedKeys } from '../npm/node.mjs';
import { best } from './best.mjs';

const LINES = 100_000;
const ROUNDS = 9;
const ALPHABET = 'BCDFGHJKMPQRTVWXY2346789';
const KEY = /^[BCDFGHJKMPQRTVWXY2346789N]{5}(?:-[BCDFGHJKMPQRTVWXY2346789N]{5}){4}$/;
const ENDING = /^[BCDFGHJKMPQRTVWXY2346789N]{5}$/;
const PRODUCT_ID = /^\d{5}-(?:\d{5}-\d{5}-AA(?:\d{3}|OEM)|(?:\d{3}|OEM)-\d{7}-\d{5})$/;

const keys = publishedKeys().map(({ key }) => key);
const newer = keys.filter((key) => key.includes('N'));
const digits = new Map([...ALPHABET].map((letter, value) => [letter, BigInt(value)]));
const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) rest = rest < 0 ? (rest << 1) ^ 0x04c11db7 : rest << 1;
  return rest;
});
const published = new Set(keys);
const endings = new Set(keys.map((key) => key.slice(24)));
const groups = new Set(newer.map((key) => fieldsOf(key).group));

export function benchRead() {
  const next = numbers();
  const any = (list) => list[next(list.length)];
  const number = (length) => Array.from({ length }, () => next(10)).join('');
  const lines = {
    key: () => any(newer),
    damaged: () => {
      const key = any(newer);
      const at = next(key.length);
      return key.slice(0, at) + any(`${ALPHABET}N0O`) + key.slice(at + 1);
    },
    ending: () => any(newer).slice(24),
    productId: () => `${number(5)}-${number(5)}-${number(5)}-AA${number(3)}`,
    noise: () => Array.from({ length: 3 + next(6) }, () => any(['the', 'server', 'in', 'room', 'two', 'was', 'given', 'back'])).join(' '),
  };
  const mixed = () => any(Object.values(lines))();
  for (const [name, line] of Object.entries({ 'keys alone': lines.key, 'published, damaged, last five, product IDs, noise': mixed })) {
    const text = `${Array.from({ length: LINES }, line).join('\n')}\n`;
    const bytes = new TextEncoder().encode(text);
    const [own, other] = best([() => read(bytes), () => readInJavaScript(text)], ROUNDS);
    const each = (time) => `${((time * 1e6) / LINES).toFixed(0)} ns`;
    console.log(`reading a list, ${name}: ${each(own)} a line; JavaScript: ${each(other)}; ${(other / own).toFixed(1)} times its speed`);
  }
}

function read(bytes) {
  const reading = new Reading('list.txt');
  for (let at = 0; at < bytes.length; at += 1 << 20) {
    reading.push(bytes.subarray(at, at + (1 << 20)));
    reading.forgetRows();
  }
  reading.finish();
  const counts = reading.counts();
  reading.free();
  return counts;
}

function readInJavaScript(text) {
  const counts = new Map();
  for (const line of text.split('\n')) {
    const kind = kindOf(line.trim());
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function kindOf(line) {
  if (KEY.test(line)) {
    const fields = fieldsOf(line);
    if (published.has(line)) return 'published';
    if (fields === null) return 'older';
    if (fields.checksum !== fields.expected) return 'malformed';
    return groups.has(fields.group) ? 'of a known group' : 'well-formed';
  }
  if (ENDING.test(line)) return endings.has(line) ? 'published ending' : 'ending';
  return PRODUCT_ID.test(line) ? 'product-id' : 'unknown';
}

function fieldsOf(key) {
  const letters = key.replaceAll('-', '');
  const marker = letters.indexOf('N');
  if (marker < 0) return null;
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

// The same lines in every run.
function numbers() {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
