// Bytes as text: five characters for four bytes, where base64 takes four for three.

// Without what ends or changes a block of HTML, a string or a template.
export const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((one) => !'<>&"\'\\`{}'.includes(one)).join('');

/** The bytes of a text; the last group may be a short one. */
export function bytesOf(text) {
  const values = new Uint8Array(127);
  [...DIGITS].forEach((digit, value) => { values[digit.charCodeAt(0)] = value; });
  const whole = Math.floor(text.length / 5);
  const short = text.length % 5;
  const view = new DataView(new ArrayBuffer(4 * (whole + 1)));
  for (let group = 0; group <= whole; group += 1) {
    let number = 0;
    for (let at = 5 * group; at < 5 * group + 5; at += 1) number = number * 85 + (at < text.length ? values[text.charCodeAt(at)] : 84);
    view.setUint32(4 * group, number);
  }
  return new Uint8Array(view.buffer, 0, 4 * whole + Math.max(short - 1, 0));
}
