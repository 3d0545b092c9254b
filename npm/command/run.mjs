// From the arguments to the exit code: 0 fine, 1 not fine, 2 wrong usage.

import { about } from '../node.mjs';
import { readArguments } from './arguments.mjs';
import { askQuestion } from './ask.mjs';
import { checkFiles } from './check.mjs';
import { findSecrets } from './find.mjs';
import { identifyTexts } from './identify.mjs';
import { languageOfComputer } from './language.mjs';
import { warn } from './paper.mjs';
import { readFiles } from './read.mjs';
import { listProducts, listSources } from './tables.mjs';
import { Usage } from './usage.mjs';
import { words } from './words.mjs';

const COMMANDS = {
  identify: identifyTexts,
  read: readFiles,
  check: checkFiles,
  find: findSecrets,
  ask: askQuestion,
  products: listProducts,
  sources: listSources,
};

export async function run(args) {
  let lang = languageOfComputer();
  try {
    const given = readArguments(args, lang);
    lang = given.lang;
    const say = words[lang];
    const { version, help } = given.flags;
    const [name] = given.texts;
    if (version) return print(say.version(about()));
    if (name === 'help') return print(say.help);
    if (name === undefined) {
      if (help) return print(say.help);
      throw new Usage(say.noCommand(Object.keys(COMMANDS)));
    }
    if (!Object.hasOwn(COMMANDS, name)) throw new Usage(say.unknownCommand(name, Object.keys(COMMANDS)));
    if (help && !(name === 'ask' && given.texts.length > 1)) return print(say.help);
    return await COMMANDS[name]({ ...given, texts: given.texts.slice(1) }, say);
  } catch (error) {
    // An error of the core has the field it is about; anything else is a defect and shows as one.
    if (!(error instanceof Usage) && error.field === undefined) throw error;
    warn(error.message);
    return 2;
  }
}

function print(text) {
  process.stdout.write(`${text}\n`);
  return 0;
}
