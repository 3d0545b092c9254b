// The functions of the package. They work once the core is initialised, which each entry point does its own way.

import * as core from '../dist/core/volkey.js';

export {
  about, findKeys, identify, isProductKey, maskKeys, products, publishedKeys, questions, readFile, Reading,
  readPkeyconfig, rowFacts, SecretScan, sources, understand,
} from '../dist/core/volkey.js';

export function ask(question, facts, options) {
  return core.ask(question, facts, options, today());
}

// The core has no clock: the day that an answer is for comes from here, by the local calendar.
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
