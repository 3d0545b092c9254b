// The pkeyconfig files of --pkeyconfig, and what they say of a key.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPkeyconfig } from '../node.mjs';
import { warn } from './paper.mjs';
import { Usage } from './usage.mjs';

/** The files at these paths. What could not be read of them is told beside the output. */
export function readPkeyconfigs(paths = [], lang, say) {
  return paths.map((path) => {
    const file = readOne(path, lang, say);
    for (const { message } of file.problems({ lang })) warn(`${path}${say.colon} ${message}`);
    return file;
  });
}

function readOne(path, lang, say) {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Usage(say.cannotRead(path, error.code ?? error.name));
  }
  try {
    return readPkeyconfig(bytes, { name: basename(path), lang });
  } catch (error) {
    if (error.field === undefined) throw error;
    throw new Usage(`${path}${say.colon} ${error.message}`);
  }
}

/** What the files say: a line for each configuration that fits. */
export function tellYourFile({ yourFile }, paper, say) {
  if (!yourFile) return;
  for (const found of yourFile.matches) paper.text(say.fileMatch(found), `${found.file}${say.colon} `);
  const more = yourFile.count - yourFile.matches.length;
  if (more > 0) paper.text(say.moreMatches(more));
}
