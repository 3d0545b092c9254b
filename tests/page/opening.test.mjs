import { copyWithPlanted } from './copies.mjs';
import { journeys } from './journeys.mjs';

const LACKING = { 'no way to unpack': 'delete globalThis.DecompressionStream', 'no WebAssembly': 'delete globalThis.WebAssembly' };

const journey = journeys({ places: ['from disk'] });

for (const [what, script] of Object.entries(LACKING)) {
  journey(`a browser with ${what} is told that it cannot open the page`, async (_, { browser }) => {
    const copy = copyWithPlanted(script);
    const page = await browser.open(copy.address);
    try {
      await page.waitForText('This browser cannot open the page');
    } finally {
      await page.close();
      copy.remove();
    }
  });
}
