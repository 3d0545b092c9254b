// The other half of www/base91.mjs: bytes as text.

import { DIGITS } from '../www/base91.mjs';

export function base91(bytes) {
  let [text, bits, count] = ['', 0, 0];
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfffff;
    count += 8;
    if (count >= 13) {
      count -= 13;
      text += pair((bits >> count) & 0x1fff);
    }
  }
  const rest = bits & ((1 << count) - 1);
  if (count > 6) return text + pair(rest << (13 - count));
  return count ? text + DIGITS[rest << (6 - count)] : text;
}

const pair = (value) => DIGITS[Math.floor(value / 91)] + DIGITS[value % 91];
