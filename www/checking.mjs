// What lets a visitor check the page: the checksum of the core in it, how to compare the file with a release, and how to
// see that nothing is sent.

import { copyable } from './command.mjs';
import { element, fold } from './element.mjs';

const COMMANDS = { powershell: 'Get-FileHash volkey.html', shell: 'sha256sum volkey.html' };

/** The build puts CORE_CHECKSUM in: a page from a plain http address may compute none. */
export function checking({ words }, say) {
  const { title, core, file, commands, sent, ways } = words.checking;
  const copying = { words, say };
  return fold(title,
    element('p', {}, core),
    copyable(CORE_CHECKSUM, null, copying),
    element('p', {}, file),
    ...Object.entries(COMMANDS).map(([shell, command]) => copyable(command, commands[shell], copying)),
    element('p', {}, sent),
    element('ul', {}, ...ways.map((way) => element('li', {}, way)))).container;
}
