// What every view is held to: the rules of accessibility that axe knows, and no sideways scrolling on a narrow screen.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function assertAccessible(page, when) {
  await page.evaluate(new Function(axe));
  const violations = await page.evaluate(async () => {
    const { violations: found } = await globalThis.axe.run(document, { preload: false, resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join('\n')}`);
  });
  assert.deepEqual(violations, [], when);
}

export async function assertNarrow(page, when) {
  const { wide, width } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, width: innerWidth }));
  assert.ok(wide <= width, `${when}: ${wide} px wide in a window of ${width} px`);
}
