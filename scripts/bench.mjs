// Prints how long one call takes and how many times the shortest call through the same border that is, how fast lists
// are read beside JavaScript, how fast `volkey find` is beside ripgrep, how much memory `volkey read` takes, how the page
// stands many lines, and how soon it identifies the first key.
// Nothing is asserted: a timing tells of the machine as much as of the code.

import { ask, findKeys, identify, isProductKey, products, publishedKeys } from '../npm/node.mjs';
import { benchFind } from './bench-find.mjs';
import { benchMemory } from './bench-memory.mjs';
import { benchPage } from './bench-page.mjs';
import { benchRead } from './bench-read.mjs';
import { benchStart } from './bench-start.mjs';
import { best } from './best.mjs';

const ROUNDS = 30;
const CALLS = 200;

const keys = publishedKeys().map(({ key }) => key);
const prose = 'Nothing of this is a key, and it goes on for a while. '.repeat(200);

const calls = {
  'isProductKey, no key': () => isProductKey('x'),
  'identify, a published key': () => identify(keys[0]),
  'identify, a key with a wrong letter': () => identify(keys[0].replace(/.$/, 'A')),
  'identify, five characters': () => identify('T83GX'),
  'identify, an error code': () => identify('0xC004F074'),
  'ask key-for-product': () => ask('key-for-product', { product: 'windows-11-pro' }),
  'ask downgrade': () => ask('downgrade', { from: 'Windows 7 Professional', to: 'Windows Vista Business', channel: 'oem' }),
  'ask vm-activation': () => ask('vm-activation', { guest: 'Server 2022 Standard', host: 'Server 2019 Datacenter', method: 'avma' }),
  'findKeys in 11 kB of prose': () => findKeys(prose),
  'products, all': () => products(),
};

const shortest = Object.values(calls)[0];
for (const [name, call] of Object.entries(calls)) {
  const [time, base] = best([call, shortest].map(repeated), ROUNDS).map((total) => (total * 1000) / CALLS);
  console.log(`${name.padEnd(38)} ${time.toFixed(1).padStart(9)} µs ${(time / base).toFixed(0).padStart(7)} ×`);
}

benchRead();
benchFind();
benchMemory();
await benchPage();
await benchStart();

function repeated(call) {
  return () => {
    for (let count = 0; count < CALLS; count += 1) call();
  };
}
