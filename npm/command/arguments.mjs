// The arguments as they were given: texts, the options of the command, and the facts of a question.

import { parseArgs } from 'node:util';
import { Usage, nearest } from './usage.mjs';
import { words } from './words.mjs';

const FLAGS = ['json', 'list', 'show-keys', 'hide-names', 'sarif', 'no-ignore', 'help', 'version'];
const OPTIONS = ['lang', 'as', 'as-of', 'expect', 'baseline', 'write-baseline', 'max-size', 'pkeyconfig'];
// These may be given several times.
const LISTS = ['pkeyconfig'];
const LANGUAGES = Object.keys(words);
const OUTCOMES = ['yes', 'no', 'depends', 'unknown'];
const SHEETS = ['csv', 'tsv', 'markdown'];
// Which command takes which; lang, help and version go with all of them.
const TAKES = {
  identify: ['json', 'pkeyconfig'],
  read: ['json', 'as', 'show-keys', 'hide-names', 'pkeyconfig'],
  find: ['json', 'sarif', 'baseline', 'write-baseline', 'max-size', 'no-ignore'],
  check: ['json'],
  ask: ['json', 'list', 'as-of', 'expect'],
  products: ['json'],
  sources: ['json'],
};

/** Reads the arguments; `lang` is the language unless they name one. */
export function readArguments(args, lang) {
  const given = { texts: [], flags: {}, options: {}, facts: new Map() };
  const named = []; // names with a value: options, and the facts of a question
  const { tokens } = parseArgs({ args, strict: false, tokens: true, options: { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } } });
  let taken = -1;
  for (const token of tokens) {
    if (token.index === taken || token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      given.texts.push(token.value);
    } else if (FLAGS.includes(token.name)) {
      given.flags[token.name] = true;
    } else if (!token.rawName.startsWith('--')) {
      // A text that starts with a dash, such as an error code below zero.
      given.texts.push(args[token.index]);
      taken = token.index;
    } else {
      const next = args[token.index + 1];
      const isValue = !token.inlineValue && next !== undefined && !next.startsWith('--');
      if (isValue) taken = token.index + 1;
      named.push([token.name, isValue ? next : token.value]);
    }
  }
  place(named, given, lang);
  return given;
}

function place(named, given, lang) {
  const chosen = named.find(([name]) => name === 'lang')?.[1]?.toLowerCase();
  given.lang = LANGUAGES.includes(chosen) ? chosen : lang;
  const say = words[given.lang];
  const [command] = given.texts;
  const own = Object.hasOwn(TAKES, String(command)) ? TAKES[command] : [...FLAGS, ...OPTIONS];
  const takes = [...new Set([...own, 'lang', 'help', 'version'])];
  const refuse = (name) => {
    throw new Usage(say.unknownOption(name, command, nearest(name, takes), takes));
  };

  for (const flag of Object.keys(given.flags)) if (!takes.includes(flag)) refuse(flag);
  const seen = new Set();
  for (const [name, value] of named) {
    const isOption = OPTIONS.includes(name);
    if (isOption ? !takes.includes(name) : command !== 'ask') refuse(name);
    if (value === undefined) throw new Usage(say.noValue(name));
    if (seen.has(name) && !LISTS.includes(name)) throw new Usage(say.twice(name));
    seen.add(name);
    if (LISTS.includes(name)) given.options[name] = [...(given.options[name] ?? []), value];
    else if (isOption) given.options[name] = name === 'lang' ? value.toLowerCase() : value;
    else given.facts.set(name, value);
  }
  allow('lang', LANGUAGES, given, say);
  allow('expect', OUTCOMES, given, say);
  allow('as', SHEETS, given, say);
}

function allow(name, values, given, say) {
  const value = given.options[name];
  if (value !== undefined && !values.includes(value)) throw new Usage(say.notAllowed(name, value, values));
}
