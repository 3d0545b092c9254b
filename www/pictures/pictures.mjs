// Pictures of an answer, drawn from the same results.

import { counter } from './counter.mjs';
import { ladder } from './ladder.mjs';

const PICTURES = { 'kms-count': counter, downgrade: ladder };

/** The title and the picture of an answer; null where a question has none. */
export function pictureOf(answer, language) {
  const drawn = PICTURES[answer.question]?.(answer, language);
  return drawn ? { title: language.words.pictures[answer.question], drawn } : null;
}
