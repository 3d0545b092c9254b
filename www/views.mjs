// The views of the page and the links to them: what follows # names a view, and the facts that a question is asked with.

/** A link to a view; facts without a value are left out. What is typed to be identified is never part of one. */
export function linkTo(view, facts = {}) {
  const given = Object.entries(facts).filter(([, value]) => value !== undefined && value !== '');
  const parameters = String(new URLSearchParams(given));
  return `#${view}${parameters && `?${parameters}`}`;
}

/** The view that an address names; the first one has no name. */
export function viewOf(hash) {
  const [view, parameters = ''] = hash.replace(/^#/, '').split('?');
  return { view, facts: Object.fromEntries(new URLSearchParams(parameters)) };
}
