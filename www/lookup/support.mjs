// The ends of support as rows, and as bars on a line of time.

import { svg } from '../element.mjs';

const FIRST = 2010;
const LAST = 2035;

/** Products with the same ends of the same generation stand in one row. */
export function supportRows(products) {
  const rows = new Map();
  for (const product of products.filter(({ supportEnds }) => supportEnds)) {
    const { generation, supportEnds, esuEnds } = product;
    const key = [generation, supportEnds, esuEnds].join();
    if (!rows.has(key)) rows.set(key, { ...product, names: [] });
    rows.get(key).names.push(product.name);
  }
  return [...rows.values()].sort((one, other) => other.supportEnds.localeCompare(one.supportEnds));
}

/** Says nothing that the columns beside it do not say. */
export function supportPicture({ supportEnds, esuEnds }) {
  const support = at(supportEnds);
  const today = at(new Date().toISOString());
  return svg('svg', { class: 'time', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'support', x: 0, y: 2, width: support, height: 4 }),
    esuEnds ? svg('rect', { class: 'esu', x: support, y: 2, width: Math.max(0, at(esuEnds) - support), height: 4 }) : '',
    svg('rect', { class: 'today', x: today, y: 0, width: 0.5, height: 8 }));
}

// A day as a place between 0 and 100.
function at(day) {
  const [year, month] = day.split('-').map(Number);
  return Math.min(100, Math.max(0, ((year + (month - 1) / 12 - FIRST) / (LAST - FIRST)) * 100));
}
