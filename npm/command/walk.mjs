// The files that a path stands for: the file itself, or those of a folder that Git would keep. What a .gitignore
// excludes, the folder .git and symbolic links are left out; hidden files are not.

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore from '../../dist/command/ignore.mjs';

// As Git is set up for the file systems of each.
const IGNORE_CASE = process.platform === 'win32' || process.platform === 'darwin';

/**
 * The files of a path that was given; `withIgnored` takes those that .gitignore excludes too. A folder that cannot be
 * read is told to `unreadable`; that the path itself cannot, is thrown.
 */
export function* filesOf(path, { withIgnored, unreadable }) {
  if (statSync(path).isDirectory()) yield* filesIn(resolve(path), withIgnored ? null : rulesAbove(resolve(path)), unreadable);
  else yield resolve(path);
}

function* filesIn(folder, rulesOfParents, unreadable) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    unreadable(folder, error);
    return;
  }
  const rules = rulesOfParents && [...rulesOf(folder), ...rulesOfParents];
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name === '.git' || (rules && isIgnored(path, entry.isDirectory(), rules))) continue;
    if (entry.isDirectory()) yield* filesIn(path, rules, unreadable);
    else if (entry.isFile()) yield path;
  }
}

/** The rules of the folders above, up to that of the repository; none where they exclude what was asked for by name. */
function rulesAbove(path) {
  const rules = [];
  for (let folder = path; ; folder = dirname(folder)) {
    if (folder !== path) rules.push(...rulesOf(folder));
    if (existsSync(join(folder, '.git'))) {
      rules.push(...rulesOf(folder, join('.git', 'info', 'exclude')));
      return folder !== path && isIgnored(path, true, rules) ? [] : rules;
    }
    if (dirname(folder) === folder) return [];
  }
}

function rulesOf(folder, file = '.gitignore') {
  try {
    return [{ folder, rules: ignore({ ignorecase: IGNORE_CASE }).add(readFileSync(join(folder, file), 'utf8')) }];
  } catch {
    return []; // There are none.
  }
}

/** The innermost rules that say something decide. */
function isIgnored(path, isFolder, rules) {
  for (const { folder, rules: own } of rules) {
    const { ignored, unignored } = own.test(relative(folder, path).replaceAll(sep, '/') + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}
