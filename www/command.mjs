// Something to copy: a command or a key, with a button beside it.

import { element } from './element.mjs';

export function copyable(text, caption, { words, say }) {
  const code = element('code', {}, text);
  const button = element('button', { class: 'copy', type: 'button', 'aria-label': `${words.copy} ${text}`, click: copy }, words.copy);
  async function copy() {
    const copied = await toClipboard(text, code);
    button.textContent = copied ? words.copied : words.selected;
    say(button.textContent);
    setTimeout(() => { button.textContent = words.copy; }, 2000);
  }
  return element('div', { class: `command ${caption ? 'captioned' : ''}` },
    caption ? element('span', { class: 'caption' }, caption) : null,
    element('pre', { tabindex: '0', 'aria-label': caption ?? words.copyText }, code),
    button);
}

/** Where the clipboard is out of reach, the text is at least selected where it is shown. */
export async function toClipboard(text, shown) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection().selectAllChildren(shown);
    return document.execCommand('copy');
  }
}
