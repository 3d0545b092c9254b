// What a KMS host counts, against the numbers from which it activates.

import { element, svg } from '../element.mjs';
import { filled } from '../language.mjs';

export function counter({ values }, { words }) {
  const { countedWindows, countedOffice, thresholdClients, thresholdServers, thresholdOffice } = values;
  const pools = [
    [words.counter.windows, countedWindows, [[thresholdServers, words.counter.servers], [thresholdClients, words.counter.clients]]],
    [words.counter.office, countedOffice, [[thresholdOffice, words.counter.office]]],
  ].filter(([, counted, marks]) => counted !== null && marks.every(([mark]) => mark !== null));
  if (pools.length === 0) return null;
  return element('ul', { class: 'counter' }, ...pools.map(([name, counted, marks]) => element('li', {},
    element('p', {}, `${name}${words.colon} ${filled(words.counter.counted, { count: counted })}`),
    bar(counted, marks.map(([mark]) => mark)),
    element('p', { class: 'about' }, marks.map(([mark, what]) => filled(words.counter.from, { count: mark, what })).join(' · ')))));
}

function bar(counted, marks) {
  const end = Math.max(...marks) * 1.2;
  const at = (count) => (Math.min(count, end) / end) * 100;
  return svg('svg', { viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'ground', x: 0, y: 1, width: 100, height: 4 }),
    svg('rect', { class: counted >= Math.max(...marks) ? 'enough' : 'counted', x: 0, y: 1, width: at(counted), height: 4 }),
    ...marks.map((mark) => svg('rect', { class: 'mark', x: at(mark), y: 0, width: 0.5, height: 6 })));
}
