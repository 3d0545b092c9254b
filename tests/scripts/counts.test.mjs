import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf } from '../../scripts/counts.mjs';

const tests = { tests: true };

test('the summaries of cargo test and of the wasm runner are added up', () => {
  const output = [
    'test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s',
    'test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 filtered out; finished in 0.01s',
  ].join('\n');
  assert.deepEqual(countsOf({ code: 101, output }, tests), { passed: 7, failed: 2, skipped: 1 });
});

test('the summary of node --test is read, in colour too', () => {
  const output = '\u001B[34mℹ pass 5\u001B[39m\nℹ fail 1\nℹ cancelled 1\nℹ skipped 2\nℹ todo 0\n';
  assert.deepEqual(countsOf({ code: 1, output }, tests), { passed: 5, failed: 2, skipped: 2 });
});

test('a runner that ends before any test fails', () => {
  assert.equal(countsOf({ code: 101, output: 'error: could not compile' }, tests).failed, 1);
});

test('a runner that ran nothing fails', () => {
  assert.equal(countsOf({ code: 0, output: 'test result: ok. 0 passed; 0 failed; 0 ignored' }, tests).failed, 1);
});

test('a check counts one', () => {
  assert.deepEqual(countsOf({ code: 0, output: '' }, {}), { passed: 1, failed: 0, skipped: 0 });
  assert.deepEqual(countsOf({ code: 1, output: '' }, {}), { passed: 0, failed: 1, skipped: 0 });
});
