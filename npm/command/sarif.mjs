// Findings as SARIF 2.1.0, which code scanners read.

import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';

const RULES = ['product-key', 'older-product-key'];

/** What stands around the results. */
export function sarifFrame(about, say) {
  const rule = (id) => ({
    id,
    shortDescription: { text: say.rule[id] },
    help: { text: say.remedies.join(' ') },
    defaultConfiguration: { level: levelOf(id) },
  });
  const run = {
    tool: { driver: { name: 'volkey', version: about.version, rules: RULES.map(rule) } },
    columnKind: 'utf16CodeUnits',
    results: [],
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

export function sarifResult(path, { line, column, endColumn, identification }) {
  // The older format has no checksum that could tell a key from what looks like one.
  const ruleId = identification.format === 'older-format' ? 'older-product-key' : 'product-key';
  return {
    ruleId,
    ruleIndex: RULES.indexOf(ruleId),
    level: levelOf(ruleId),
    message: { text: `${identification.text}: ${identification.headline}` },
    locations: [{
      physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: { startLine: line, startColumn: column, endColumn } },
    }],
    partialFingerprints: { 'lastFive/v1': identification.lastFive },
  };
}

function levelOf(ruleId) {
  return ruleId === 'product-key' ? 'error' : 'warning';
}

// Another drive of Windows has no relative path.
function uriOf(path) {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
}
