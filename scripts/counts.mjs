// Reads how many tests passed, failed and were skipped from what the test runners print at their end.

const CARGO = /^test result: \w+\. (?<passed>\d+) passed; (?<failed>\d+) failed; (?<skipped>\d+) ignored/gm;
const NODE = /^ℹ (?<what>pass|fail|cancelled|skipped|todo) (?<count>\d+)$/gm;
const NODE_WORDS = { pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped', todo: 'skipped' };

/** The counts of one step: its tests if it runs `tests`, else one check. */
export function countsOf({ code, output }, { tests = false }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (tests) addTests(counts, withoutColours(output));
  else if (code === 0) counts.passed = 1;

  // It ended before a test could fail, or there was none.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  if (tests && code === 0 && counts.passed === 0) return { ...counts, failed: 1, note: 'no test ran' };
  return counts;
}

function addTests(counts, output) {
  for (const { groups } of output.matchAll(CARGO)) {
    for (const what of Object.keys(counts)) counts[what] += Number(groups[what]);
  }
  for (const { groups } of output.matchAll(NODE)) counts[NODE_WORDS[groups.what]] += Number(groups.count);
}

function withoutColours(text) {
  return text.replaceAll(/\u001B\[\d*(;\d+)*m/g, '').replaceAll('\r', '');
}
