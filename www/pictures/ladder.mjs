// The versions below a licence, newest first: which of their editions it reaches.

import { ask, products } from '../core.mjs';
import { element } from '../element.mjs';
import { outcomeMark } from '../values.mjs';
import { linkTo } from '../views.mjs';

export function ladder({ facts, asOf }, language) {
  const all = products('', { lang: language.lang });
  const from = all.find(({ id }) => id === facts.from);
  if (!from) return null;
  const { 'offered-key-type': _, 'offered-key-product': __, component: ___, ...asked } = facts;
  const steps = new Map();
  for (const to of all.filter(({ family, generation }) => family === from.family && generation !== from.generation)) {
    const outcome = outcomeOf({ ...asked, to: to.id }, asOf);
    if (!steps.has(to.generation)) steps.set(to.generation, { names: [], reached: [] });
    const step = steps.get(to.generation);
    step.names.push(to.name);
    if (outcome === 'yes' || outcome === 'depends') step.reached.push({ ...to, outcome });
  }
  const drawn = [...steps.values()].reverse();
  // Newer versions are no steps down.
  const top = drawn.findIndex(({ reached }) => reached.length > 0);
  if (top < 0) return null;
  return element('ol', { class: 'ladder' }, ...drawn.slice(top).map(({ names, reached }) => element('li', { class: reached.length ? 'reached' : '' },
    element('span', { class: 'label' }, commonName(names)), ' ',
    reached.length ? element('ul', {}, ...reached.map(({ id, name, outcome }) => element('li', {},
      outcomeMark(outcome, { headline: language.words.outcomes[outcome], words: language.words }),
      ' ', element('a', { href: linkTo('downgrade', { ...asked, to: id }) }, name)))) : element('span', { class: 'about' }, language.words.notReached))));
}

function outcomeOf(facts, asOf) {
  try {
    return ask('downgrade', facts, { asOf }).outcome;
  } catch {
    return null;
  }
}

// "Windows 8.1" of "Windows 8.1 Pro" and "Windows 8.1 Enterprise".
function commonName(names) {
  const words = names.map((name) => name.split(' '));
  const differs = words[0].findIndex((word, index) => words.some((others) => others[index] !== word));
  return differs < 0 ? names[0] : words[0].slice(0, differs).join(' ');
}
