import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from 'volkey';
import { volkey } from './command.mjs';
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

  test(`${reason}, by the command`, () => {
    const given = Object.entries(facts).map(([fact, value]) => `--${fact}=${value}`);
    const { code, out, err } = volkey(['ask', question, ...given, '--as-of', asOf, '--json']);
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(JSON.parse(out), golden.en);
  });
}
