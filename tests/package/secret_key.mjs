// A key that nobody publishes, made while a test runs and written nowhere.

import assert from 'node:assert/strict';
import { isProductKey } from 'volkey';

const DIGITS = 'BCDFGHJKMPQRTVWXY2346789';

/** A key of a group that nobody publishes: one of its checksums fits, which the core tells. */
export function secretKey(serial) {
  for (let checksum = 0n; checksum < 1024n; checksum += 1n) {
    let value = 7001n | (BigInt(serial) << 20n) | (0x1234567n << 50n) | (checksum << 103n);
    const letters = Array.from({ length: 24 }, () => {
      const letter = DIGITS[Number(value % 24n)];
      value /= 24n;
      return letter;
    }).reverse();
    letters.splice(Number(value), 0, 'N');
    const key = letters.join('').match(/.{5}/g).join('-');
    if (isProductKey(key)) return key;
  }
  return assert.fail('no checksum fits');
}
