import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from 'volkey';
import { goldenAnswers, goldenFiles } from './golden.mjs';

test('every request has its answer and every answer its request', () => {
  assert.deepEqual(goldenFiles().sort(), goldenAnswers().map(([reason]) => reason).sort());
});

for (const [reason, { question, facts, asOf }, golden] of goldenAnswers()) {
  test(reason, () => {
    assert.deepEqual(ask(question, facts, { asOf }), golden.en);
    const { outcome, headline } = ask(question, facts, { asOf, lang: 'fr' });
    assert.deepEqual({ outcome, headline }, golden.fr);
  });
}
