// The findings that are accepted: a file of paths and last five characters, which holds no key. Paths count from the
// folder of the file, so that it may be used from anywhere.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { Usage } from './usage.mjs';

const VERSION = 1;

export class Baseline {
  constructor(file) {
    this.folder = dirname(resolve(file));
    this.file = file;
    this.accepted = new Map();
  }

  static read(file, say) {
    const baseline = new Baseline(file);
    let text;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      throw new Usage(say.cannotRead(file, error.code));
    }
    const accepted = acceptedIn(text);
    if (accepted === undefined) throw new Usage(say.notABaseline(file));
    for (const entry of accepted) baseline.accepted.set(nameOf(entry), entry);
    return baseline;
  }

  has(path, lastFive) {
    return this.accepted.has(nameOf(this.entry(path, lastFive)));
  }

  add(path, lastFive) {
    const entry = this.entry(path, lastFive);
    this.accepted.set(nameOf(entry), entry);
  }

  write(say) {
    const accepted = [...this.accepted].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
    try {
      writeFileSync(this.file, `${JSON.stringify({ schemaVersion: VERSION, accepted }, null, 2)}\n`);
    } catch (error) {
      throw new Usage(say.cannotWrite(this.file, error.code));
    }
  }

  entry(path, lastFive) {
    return { path: path === '-' ? path : relative(this.folder, path).replaceAll(sep, '/'), lastFive };
  }
}

function nameOf({ path, lastFive }) {
  return `${path}:${lastFive}`;
}

/** The entries of a baseline, undefined where the text is none. */
function acceptedIn(text) {
  try {
    const { schemaVersion, accepted } = JSON.parse(text);
    const isEntry = ({ path, lastFive }) => typeof path === 'string' && typeof lastFive === 'string';
    return schemaVersion === VERSION && accepted.every(isEntry) ? accepted : undefined;
  } catch {
    return undefined;
  }
}
