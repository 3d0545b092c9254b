// The types say what the package does: real results fit them, and the examples in them are true.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as volkey from 'volkey';
import { goldenAnswers } from './golden.mjs';

const root = new URL('../../', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));

test('results fit their types, field for field', () => {
  const results = [
    ...goldenAnswers().map(([, , { en }]) => [en, `Answer<'${en.question}'>`]),
    ...['T83GX', '0xC004F074', 'x'].map((text) => [volkey.identify(text), 'Identification']),
    [volkey.findKeys('W269N-WFGWX-YVC9B-4J6C9-T83GX'), 'FoundKey[]'],
    [volkey.questions(), 'QuestionDescription[]'],
    [volkey.products(), 'Product[]'],
    [volkey.publishedKeys().slice(0, 5), 'PublishedKey[]'],
    [volkey.sources(), 'Source[]'],
    [volkey.about(), 'About'],
  ];
  const checks = results.map(([result, type]) => `${JSON.stringify(result)} satisfies volkey.${type},`);
  mkdirSync(path('dist'), { recursive: true });
  writeFileSync(path('dist/results.ts'), `import type * as volkey from 'volkey';\nexport default [\n${checks.join('\n')}\n];\n`);

  const args = [path('node_modules/typescript/bin/tsc'), '--project', path('tests/package/tsconfig.json')];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});

test('the examples give the results beside them', () => {
  const types = readFileSync(path('src/types.d.ts'), 'utf8');
  const names = Object.keys(volkey);
  const blocks = [...types.matchAll(/```js\n([^]*?)```/g)].map(([, block]) => block.replace(/^ \* ?/gm, ''));
  assert.equal(blocks.length, names.length, 'an example for each function');
  for (const block of blocks) {
    const lines = block.trim().split('\n');
    const setup = lines.filter((line) => !line.includes(' // ')).join('\n');
    const examples = lines.filter((line) => line.includes(' // ')).map((line) => line.split(/ +\/\/ /));
    assert.notEqual(examples.length, 0, block);
    for (const [expression, result] of examples) {
      const evaluate = new Function(...names, `${setup}\nreturn [${expression}, ${result}];`);
      const [actual, expected] = evaluate(...Object.values(volkey));
      assert.deepEqual(actual, expected, expression);
    }
  }
});
