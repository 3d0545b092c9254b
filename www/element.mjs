// Makes elements. Attributes are set as they are written; `null` and `false` leave one out, and a function listens.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value !== null && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat(2).filter((child) => child !== null && child !== ''));
  return made;
}

let folds = 0;

/** A button that shows and hides what follows it; `heading` is the level of the heading around the button, if any. */
export function fold(title, { heading = null, open = false } = {}, ...children) {
  folds += 1;
  const panel = element('div', { class: 'panel', id: `fold-${folds}` }, ...children);
  const button = element('button', { class: 'fold', type: 'button', 'aria-controls': panel.id, click: () => set(panel.hidden) }, title);
  const set = (shown) => {
    panel.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  };
  set(open);
  const head = heading ? element(`h${heading}`, {}, button) : button;
  return { container: element('div', { class: 'folding' }, head, panel), button, panel, set };
}
