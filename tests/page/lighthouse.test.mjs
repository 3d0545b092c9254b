import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from '../../scripts/lighthouse.mjs';
import { engine } from './engines.mjs';

// Not of performance, which is a time.
if (engine === 'chromium') {
  test('Lighthouse finds nothing amiss in accessibility, practices and what search engines read', async () => {
    for (const { title, score, lost } of await judged(['accessibility', 'best-practices', 'seo'])) assert.equal(score, 100, `${title}: ${lost}`);
  });
}
