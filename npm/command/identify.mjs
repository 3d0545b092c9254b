// volkey identify: what each text is; `-` reads them from standard input, one on each line.

import { identify } from '../node.mjs';
import { Paper, printJson } from './paper.mjs';
import { readPkeyconfigs, tellYourFile } from './pkeyconfig.mjs';
import { Usage } from './usage.mjs';

export async function identifyTexts({ texts, flags, options, lang }, say) {
  if (texts.length === 0) throw new Usage(say.noText);
  const pkeyconfig = readPkeyconfigs(options.pkeyconfig, lang, say);
  const isList = texts.length > 1 || texts[0] === '-';
  const given = texts.includes('-') ? texts.flatMap((text) => (text === '-' ? [] : [text])).concat(await linesOf(process.stdin)) : texts;
  const found = given.map((text) => identify(text, { lang, pkeyconfig }));
  if (flags.json) {
    printJson(isList ? found : found[0]);
  } else {
    const paper = new Paper();
    found.forEach((identification, at) => {
      if (at > 0) paper.line('');
      show(identification, paper, say);
    });
  }
  return found.every(({ status }) => status === 'well-formed') ? 0 : 1;
}

async function linesOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  // Windows PowerShell may write UTF-16.
  const text = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
}

function show(identification, paper, say) {
  paper.title(identification.headline);
  if (identification.kind !== 'unknown') paper.line(`  ${identification.text}`);
  for (const problem of identification.problems) paper.text(problem.message, '- ');
  for (const note of identification.notes) paper.text(note, '- ');
  const { products, groupId } = identification;
  if (products.length > 0) paper.text(products.map((product) => product.name).join(', '), `${say.products} `);
  if (groupId !== null) paper.text(String(groupId), `${say.group} `);
  tellYourFile(identification, paper, say);
}
