import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base91 } from '../../scripts/base91.mjs';
import { DIGITS, bytesOf } from '../../www/base91.mjs';

test('bytes of any length come back as they were', () => {
  for (let length = 0; length < 70; length += 1) {
    for (const fill of [0, 255, 7]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (fill === 7 ? (at * 151 + length) % 256 : fill));
      assert.deepEqual(Uint8Array.from(bytesOf(base91(bytes))), bytes);
    }
  }
});

test('ninety-one characters, none of which ends a block of HTML or a string', () => {
  assert.equal(new Set(DIGITS).size, 91);
  assert.doesNotMatch(DIGITS, /[<'\\\s]/);
});
