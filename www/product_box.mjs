// A box for a product: suggests names while somebody types, as a combobox does.

import { products } from './core.mjs';
import { element } from './element.mjs';

const MOST = 40;

/** `choices` can be entered besides products: each by its id. */
export function productBox(id, attributes, choices, { lang, words }) {
  let active = -1;
  const list = element('ul', { id: `${id}-list`, role: 'listbox', tabindex: '-1', 'aria-label': words.suggestions, hidden: true });
  const input = element('input', {
    ...attributes,
    id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', autocapitalize: 'words',
    'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id,
    input: suggest, keydown: press, blur: close,
  });

  function suggest() {
    const typed = input.value.trim();
    const names = typed ? suggestions(typed, choices, lang) : [];
    const isWhole = names.some(({ value }) => value.toLowerCase() === typed.toLowerCase());
    if (names.length === 0 || isWhole) return close();
    list.replaceChildren(...names.map(({ value, label }, index) => element('li', {
      id: `${list.id}-${index}`, role: 'option', 'aria-selected': 'false',
      // The box keeps the focus, or the list would close before the click.
      mousedown: (event) => event.preventDefault(),
      'data-value': value,
      click: () => choose(value),
    }, label)));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    activate(-1);
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  }

  function activate(index) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[active];
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function choose(name) {
    input.value = name;
    close();
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function press(event) {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && (active >= 0 || !list.hidden && list.children.length === 1)) {
      event.preventDefault();
      choose(list.children[Math.max(active, 0)].dataset.value);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) suggest();
      const count = list.hidden ? 0 : list.children.length;
      if (count) activate(event.key === 'ArrowDown' ? (active + 1) % count : (Math.max(active, 0) + count - 1) % count);
    }
  }

  return { container: element('div', { class: 'product-box' }, input, list), control: input };
}

// Names with words that begin as typed; where there are none, those that only hold the text ("11" in 2011). First the
// versions that are supported longest, each followed by its own offshoots ("windows-11-ltsc-2024" of "windows-11").
function suggestions(typed, choices, lang) {
  const words = typed.toLowerCase().split(/[\s-]+/);
  const begins = (name) => words.every((word) => name.toLowerCase().split(/[\s-]+/).some((one) => one.startsWith(word)));
  const others = choices.map(({ id, label }) => ({ value: id, label: `${id}: ${label}` })).filter(({ label }) => begins(label));
  const names = productNames(typed, begins, lang).slice(0, Math.max(0, MOST - others.length));
  return [...names.map((name) => ({ value: name, label: name })), ...others];
}

function productNames(typed, begins, lang) {
  const held = products(typed, { lang });
  const begun = held.filter(({ name }) => begins(name));
  const found = begun.length > 0 ? begun : held;
  const generations = [...new Set(found.map(({ generation }) => generation))];
  const version = ({ generation }) => generations.find((one) => `${generation}-`.startsWith(`${one}-`));
  const supported = new Map();
  for (const product of found) {
    const longest = [supported.get(version(product)), product.supportEnds].filter(Boolean).sort().at(-1) ?? '';
    supported.set(version(product), longest);
  }
  const before = (one, other) => supported.get(version(other)).localeCompare(supported.get(version(one)));
  return found.sort(before).map(({ name }) => name);
}
