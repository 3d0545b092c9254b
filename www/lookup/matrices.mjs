// Which host takes which guest or client, as a table of outcomes that each lead to their answer.

import { ask } from '../core.mjs';
import { element } from '../element.mjs';
import { linkTo } from '../views.mjs';
import { outcomeMark } from '../values.mjs';

const SERVERS = ['2012-r2', '2016', '2019', '2022', '2025'].map((version) => `windows-server-${version}-datacenter`);

/** Each version by one edition, which is named. */
export const hostMatrix = {
  matrix: true,
  rows: ['windows-7-professional', 'windows-8.1-pro', 'windows-10-pro', 'windows-server-2008-r2-datacenter', 'windows-server-2012-datacenter', ...SERVERS],
  columns: [
    'windows-7-professional', 'windows-8.1-pro', 'windows-10-pro', 'windows-11-pro', 'windows-server-2008-r2-standard', 'windows-server-2012-r2-standard',
    'windows-server-2016-standard', 'windows-server-2019-standard', 'windows-server-2022-standard', 'windows-server-2025-standard',
    'office-2016-professional-plus', 'office-2019-professional-plus', 'office-ltsc-2021-professional-plus', 'office-ltsc-2024-professional-plus',
  ],
  question: 'kms-host',
  facts: (host, client) => ({ host, client }),
};

export const guestMatrix = {
  matrix: true,
  rows: SERVERS,
  columns: SERVERS,
  question: 'vm-activation',
  facts: (host, guest) => ({ guest, host, hypervisor: 'hyper-v', method: 'avma' }),
};

/** The table of a matrix: hosts down, what they activate across. */
export function matrixTable({ rows, columns, question, facts }, language) {
  const { words, productName } = language;
  const outcomes = (host) => columns.map((client) => ask(question, facts(host, client), { lang: language.lang }).outcome);
  return element('table', { class: 'matrix' },
    element('thead', {}, element('tr', {}, element('td', {}), ...columns.map((id) => element('th', { scope: 'col' }, element('span', {}, productName(id)))))),
    element('tbody', {}, ...rows.map((host) => element('tr', {},
      element('th', { scope: 'row' }, productName(host)),
      ...outcomes(host).map((outcome, index) => element('td', { class: outcome },
        element('a', { href: linkTo(question, facts(host, columns[index])) },
          outcomeMark(outcome, { headline: words.outcomes[outcome], words }), element('span', { class: 'unseen' }, words.outcomes[outcome]))))))));
}
