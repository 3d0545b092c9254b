// To take an answer away: as text, Markdown or JSON, or on paper. It holds no key but published ones.

import { toClipboard } from './command.mjs';
import { about } from './core.mjs';
import { element } from './element.mjs';
import { recordOf } from './record.mjs';

export function keeping(answer, question, language, say) {
  const { words } = language;
  const forms = {
    text: () => recordOf(answer, question, language),
    markdown: () => recordOf(answer, question, language, { markdown: true }),
    json: () => JSON.stringify({ ...answer, version: about().version }, null, 2),
  };
  const shown = element('pre', { class: 'record', tabindex: '0', 'aria-label': words.copyText, hidden: true });
  const copy = async (form) => {
    shown.textContent = forms[form]();
    const isCopied = await toClipboard(shown.textContent, shown);
    shown.hidden = isCopied;
    say(isCopied ? words.copied : words.selected);
  };
  return element('div', { class: 'keeping' },
    element('div', { class: 'choices' },
      ...Object.keys(forms).map((form) => element('button', { type: 'button', click: () => copy(form) }, words.copyAs[form])),
      element('button', { type: 'button', click: () => print() }, words.print)),
    shown);
}
