// The questions as links, by what they are about.

import { element } from './element.mjs';
import { linkTo } from './views.mjs';

const GROUPS = {
  keys: ['key-for-product', 'key-source', 'key-sharing'],
  rights: ['downgrade', 'vm-rights', 'reimage', 'edition-change', 'programme-rights', 'extended-updates'],
  activation: ['activation-method', 'vm-activation', 'kms-host', 'kms-count', 'kms-key-limit', 'mak-count'],
};

export function questionList({ questions, words }) {
  const grouped = Object.values(GROUPS).flat();
  const others = questions.filter(({ id }) => !grouped.includes(id)).map(({ id }) => id);
  return Object.entries({ ...GROUPS, trouble: others }).map(([group, ids]) => element('div', { class: 'group' },
    element('h3', {}, words.groups[group]),
    element('ul', {}, ...ids.map((id) => element('li', {},
      element('a', { href: linkTo(id) }, questions.find((question) => question.id === id).title))))));
}
