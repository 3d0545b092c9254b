// The other half of www/base85.mjs: bytes as text.

import { DIGITS } from '../www/base85.mjs';

export function base85(bytes) {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - bytes.length % 4) % 4)]);
  let text = '';
  for (let at = 0; at < padded.length; at += 4) {
    let number = padded.readUInt32BE(at);
    let group = '';
    for (let place = 0; place < 5; place += 1) {
      group = DIGITS[number % 85] + group;
      number = Math.floor(number / 85);
    }
    text += group;
  }
  return text.slice(0, text.length - (padded.length - bytes.length));
}
