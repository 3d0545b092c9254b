// The tables to look things up in: whole, found, narrowed, sorted, linked.

import assert from 'node:assert/strict';
import { ask, products, publishedKeys, questions, sources } from 'volkey';
import { WORDS } from '../../www/words.mjs';
import { assertAccessible, assertNarrow } from './accessible.mjs';
import { readAnswer } from './asking.mjs';
import { journeys } from './journeys.mjs';

const journey = journeys();
const words = WORDS.en;
const choices = (question, fact) => questions().find(({ id }) => id === question).facts.find(({ id }) => id === fact).choices;
const SIZES = {
  products: products().length,
  'published-keys': publishedKeys().length,
  programmes: choices('programme-rights', 'programme').length,
  terms: choices('term', 'term').length,
  'error-codes': questions().find(({ id }) => id === 'error-code').values.find(({ id }) => id === 'meaning').choices.length,
  sources: sources().length,
};
const open = async (page, table) => (await page.byRole('link', words.tables[table])).click();
const rows = (page) => page.evaluate(() => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent));

for (const [table, size] of Object.entries(SIZES)) {
  journey(`every row of ${table} is shown`, async (page) => {
    await open(page, table);
    await page.waitForText(`${size} of ${size}`);
    assert.equal((await rows(page)).length, size);
    assert.equal(await page.evaluate(() => document.title), `${words.tables[table]} – volkey`);
  });
}

journey('a table is found in by words, narrowed by choices, and sorted by a column', async (page) => {
  await open(page, 'published-keys');
  await (await page.byRole('searchbox', words.find)).paste('server 2022 DATACENTER');
  const wanted = publishedKeys().filter(({ products: of }) => of.some(({ name }) => /Server 2022 Datacenter/.test(name)));
  await page.waitForText(`${wanted.length} of ${SIZES['published-keys']}`);
  await (await page.byRole('combobox', words.headings.kind)).select(words.publishedKinds.avma);
  const avma = wanted.filter(({ kind }) => kind === 'avma');
  assert.deepEqual((await rows(page)).length, avma.length);
  await page.waitForText(avma[0].key);

  await (await page.byRole('searchbox', words.find)).paste('');
  await (await page.byRole('button', words.headings.key)).click();
  const sorted = publishedKeys().filter(({ kind }) => kind === 'avma').map(({ key }) => key).sort();
  const keys = () => page.evaluate(() => [...document.querySelectorAll('tbody code')].map((one) => one.textContent));
  assert.deepEqual(await keys(), sorted);
  await (await page.byRole('button', words.headings.key)).click();
  assert.deepEqual(await keys(), sorted.toReversed());
  assert.equal(await page.evaluate(() => document.querySelector('th[aria-sort]').getAttribute('aria-sort')), 'descending');
  assert.equal(await page.evaluate(() => location.hash), '#published-keys?sort=-key&kind=avma');
});

journey('a table is linked as it is narrowed, without what was searched for', async (page, { browser, address }) => {
  const other = await browser.open(`${address}#products?pool=servers&architecture=ia64`);
  const wanted = products().filter(({ pool, architectures }) => pool === 'servers' && architectures.includes('ia64'));
  await other.waitForText(`${wanted.length} of ${SIZES.products}`);
  await (await other.byRole('searchbox', words.find)).type('T83GX');
  await other.waitForText(`0 of ${SIZES.products}`);
  assert.equal(await other.evaluate(() => location.hash), '#products?pool=servers&architecture=ia64');
  await other.close();
  await page.byRole('textbox', words.label);
});

journey('the matrix of KMS hosts shows what each answer says, and leads to it', async (page) => {
  await open(page, 'kms-hosts');
  const cells = await page.waitFor(() => {
    const found = [...document.querySelectorAll('.matrix td a')];
    return found.length > 0 && found.map((cell) => [cell.getAttribute('href'), cell.parentNode.className, cell.querySelector('.unseen').textContent]);
  });
  assert.ok(cells.length > 100);
  for (const [link, outcome, said] of cells) {
    const facts = Object.fromEntries(new URLSearchParams(link.split('?')[1]));
    assert.equal(outcome, ask('kms-host', facts).outcome, link);
    assert.equal(said, words.outcomes[outcome]);
  }
  const [, outcome, said] = cells[0];
  const [mark] = await page.allByRole('link', said);
  await mark.click();
  assert.equal((await readAnswer(page)).outcome, outcome);
});

journey('keys are narrowed by family', async (page) => {
  await open(page, 'published-keys');
  await (await page.byRole('combobox', words.headings.family)).select('Visio');
  const keys = publishedKeys().filter(({ products }) => products.some(({ family }) => family === 'visio')).map(({ key }) => key);
  const shown = await page.evaluate(() => [...document.querySelectorAll('.look-up tbody code')].map((code) => code.textContent));
  assert.deepEqual(shown.toSorted(), keys.toSorted());
  await (await page.byRole('combobox', words.headings.family)).select('Windows Server');
  await page.waitFor((first) => !document.querySelector('.look-up tbody').textContent.includes(first), keys[0]);
});

journey('a row leads to its answer', async (page) => {
  await open(page, 'error-codes');
  await (await page.byRole('link', '0xC004F074')).click();
  await readAnswer(page);
  assert.equal(await (await page.byRole('textbox', 'Error code')).value(), '0xC004F074');
});

for (const language of ['en', 'fr']) {
  for (const colorScheme of ['light', 'dark']) {
    const accessible = journeys({ language, colorScheme, places: ['from disk'] });
    accessible(`no table breaks a rule of accessibility or scrolls sideways (${language}, ${colorScheme})`, async (page) => {
      for (const name of Object.values(WORDS[language].tables)) {
        await (await page.byRole('link', name)).click();
        await page.waitFor(() => document.querySelector('tbody tr') !== null);
        // One row is as accessible as the others, which take axe a minute.
        await page.evaluate(() => [...document.querySelectorAll('tbody tr')].slice(3).forEach((row) => row.remove()));
        await page.setViewport(1200, 800);
        await assertAccessible(page, name);
        await page.setViewport(320, 800);
        await assertNarrow(page, name);
        await (await page.byRole('link', WORDS[language].back)).click();
      }
    });
  }
}
