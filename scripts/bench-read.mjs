// How fast lists are read beside what one would write in JavaScript, which tells the same of every line.

import assert from 'node:assert/strict';
import { Reading, publishedKeys } from '../npm/node.mjs';
import { ALPHABET, readInJavaScript } from './bench-read-reference.mjs';
import { best } from './best.mjs';

const LINES = 100_000;
const ROUNDS = 9;
// So many rows are compared: telling them in full takes longer than all of the bench.
const COMPARED = 10_000;
const PIECE = 1 << 20;

export function benchRead() {
  for (const [name, line] of Object.entries(lists())) {
    const text = `${Array.from({ length: LINES }, line).join('\n')}\n`;
    const bytes = new TextEncoder().encode(text);
    assertSame(bytes, text);
    const [own, other] = best([() => read(bytes), () => readInJavaScript(text, () => {})], ROUNDS);
    const each = (time) => `${((time * 1e6) / LINES).toFixed(0)} ns`;
    console.log(`reading a list, ${name}: ${each(own)} a line; JavaScript: ${each(other)}; ${(other / own).toFixed(1)} times its speed`);
  }
}

function lists() {
  const newer = publishedKeys().map(({ key }) => key).filter((key) => key.includes('N'));
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
    errorCode: () => `0xC004${number(4)}`,
    noise: () => Array.from({ length: 3 + next(6) }, () => any(['the', 'server', 'in', 'room', 'two', 'was', 'given', 'back'])).join(' '),
  };
  return {
    'keys alone': lines.key,
    'keys, damaged keys, last five, product IDs, error codes, noise': () => any(Object.values(lines))(),
  };
}

function read(bytes) {
  const reading = new Reading('list.txt');
  for (let at = 0; at < bytes.length; at += PIECE) {
    reading.push(bytes.subarray(at, at + PIECE));
    reading.forgetRows();
  }
  reading.finish();
  const counts = reading.counts();
  reading.free();
  return counts;
}

// Both have to tell the same, or their times say nothing.
function assertSame(bytes, text) {
  const reading = new Reading('list.txt');
  reading.push(bytes);
  reading.finish();
  const rows = [];
  const counts = readInJavaScript(text, (row) => rows.push(row));
  const own = reading.counts();
  for (const [name, counted] of Object.entries(counts)) {
    const named = Object.entries(own[name]).sort(byName);
    assert.deepEqual([...counted].sort(byName), named);
  }
  const told = reading.rows(0, COMPARED).map(({ line, identification }) => {
    const { kind, status, groupId, checksum, channel, products } = identification;
    return { line, kind, status, group: groupId, checksum, channel, products: products.map(({ id }) => id) };
  });
  reading.free();
  assert.deepEqual(rows.slice(0, COMPARED), told);
}

function byName([one], [other]) {
  return one < other ? -1 : 1;
}

// The same lines in every run.
function numbers() {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
