// Wrong usage, in one sentence that says what to write instead.

import { maskKeys } from '../node.mjs';

export class Usage extends Error {
  /** The sentence may repeat what was typed; a key in it is a secret. */
  constructor(sentence) {
    super(maskKeys(sentence));
  }
}

/** The name among `known` that a slip of at most two letters turns `name` into; undefined when there is none. */
export function nearest(name, known) {
  const near = known.map((other) => [slips(name.toLowerCase(), other), other]).filter(([count]) => count <= 2);
  return near.sort(([a], [b]) => a - b)[0]?.[1];
}

// The number of letters to insert, drop or replace.
function slips(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [above, letter] of [...from].entries()) {
    let left = above + 1;
    const next = [left];
    for (let at = 0; at < to.length; at += 1) {
      left = Math.min(left + 1, row[at + 1] + 1, row[at] + (letter === to[at] ? 0 : 1));
      next.push(left);
    }
    row = next;
  }
  return row[to.length];
}
