import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base85 } from '../../scripts/base85.mjs';
import { DIGITS, bytesOf } from '../../www/base85.mjs';

test('bytes of any length come back as they were', () => {
  for (let length = 0; length < 70; length += 1) {
    for (const fill of [0, 255, 7]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (fill === 7 ? (at * 151 + length) % 256 : fill));
      assert.deepEqual(Uint8Array.from(bytesOf(base85(bytes))), bytes);
    }
  }
});

test('eighty-five characters, none of which ends a block of HTML', () => {
  assert.equal(new Set(DIGITS).size, 85);
  assert.doesNotMatch(DIGITS, /[<>&"'\\`{}\s]/);
});
