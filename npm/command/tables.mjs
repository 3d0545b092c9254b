// volkey products and volkey sources: the tables to browse.

import { products, sources } from '../node.mjs';
import { Paper, printJson } from './paper.mjs';
import { Usage } from './usage.mjs';

export function listProducts({ texts, flags, lang }, say) {
  const found = products(texts.join(' '), { lang });
  if (flags.json) {
    printJson(found);
  } else {
    const paper = new Paper();
    const widest = Math.max(0, ...found.map((product) => product.id.length));
    for (const product of found) paper.line(`${product.id.padEnd(widest)}  ${product.name}`);
    if (found.length === 0) paper.text(say.noProduct, '', 0);
  }
  return found.length > 0 ? 0 : 1;
}

export function listSources({ texts, flags, lang }, say) {
  if (texts.length > 0) throw new Usage(say.takesNoText('sources', texts[0]));
  if (flags.json) printJson(sources());
  else citeSources(new Paper(), sources(), lang, say);
  return 0;
}

/** Each source with its grade, its date and its address. */
export function citeSources(paper, list, lang, say) {
  for (const source of list) {
    paper.text(`${source.title}. ${source.publisher}. ${say.dates(source)}`, `${source.grade}  `);
    const address = (lang === 'fr' && source.urlFr) || source.url;
    if (address) paper.line(`     ${address}`);
  }
}
