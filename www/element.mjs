// Makes elements, and the one thing on the page that opens and closes.

/** Attributes are set as they are written; `null` and `false` leave one out, and a function listens. */
export function element(name, attributes, ...children) {
  return dressed(document.createElement(name), attributes, children);
}

/** The same for a part of a picture. */
export function svg(name, attributes, ...children) {
  return dressed(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function dressed(made, attributes = {}, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value !== null && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat(2).filter((child) => child !== null && child !== ''));
  return made;
}

let folds = 0;

/**
 * A button that shows and hides what follows it, closed at first. A child that is a function is called when it opens,
 * and what it gives is on the page only until it closes.
 */
export function fold(title, ...children) {
  folds += 1;
  const panel = element('div', { class: 'panel', id: `fold-${folds}`, hidden: true }, ...children.filter((child) => typeof child !== 'function'));
  const passing = children.filter((child) => typeof child === 'function');
  let drawn = [];
  const button = element('button', {
    class: 'fold', type: 'button', 'aria-expanded': 'false', 'aria-controls': panel.id, click: () => (panel.hidden ? open() : close()),
  }, title);
  const container = element('div', { class: 'folding' }, button, panel);
  return { container, button, open, isOpen: () => !panel.hidden };

  function open() {
    drawn = passing.map((draw) => draw()).filter(Boolean);
    panel.append(...drawn);
    panel.hidden = false;
    button.setAttribute('aria-expanded', 'true');
  }

  function close() {
    for (const one of drawn) one.remove();
    panel.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  }
}
