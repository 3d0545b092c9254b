// The rows as a file to take away.

import { element } from './element.mjs';
import { FORMATS } from './sheet.mjs';

/** `write(format, isOfAll, options)` gives a promise of the file. `canChoose` where not all rows need to be shown. */
export function takeAway({ words, say }, canChoose, write) {
  const which = element('select', { id: 'rows-of' }, ...['shown', 'all'].map((id) => element('option', { value: id }, words.rowsOf[id])));
  const keys = element('input', { type: 'checkbox', id: 'show-keys' });
  const names = element('input', { type: 'checkbox', id: 'hide-names' });
  return element('fieldset', { class: 'take-away' },
    element('legend', {}, words.takeAway),
    canChoose ? element('p', {}, element('label', { for: 'rows-of' }, words.rowsOf.label), ' ', which) : null,
    element('p', {}, keys, element('label', { for: 'show-keys' }, words.showKeys)),
    element('p', {}, names, element('label', { for: 'hide-names' }, words.hideNames)),
    element('div', { class: 'choices' }, ...Object.keys(FORMATS).map((format) => element('button', { type: 'button', click: () => save(format) }, words.sheets[format]))));

  async function save(format) {
    say(words.preparing);
    const file = await write(format, !canChoose || which.value === 'all', { showKeys: keys.checked, hideNames: names.checked });
    const link = element('a', { href: URL.createObjectURL(file), download: `volkey.${FORMATS[format].ending}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    say(words.prepared);
  }
}
