// Many rows at once: read beside the page, shown where they are seen, filtered, opened, and taken away.

import assert from 'node:assert/strict';
import { publishedKeys, readFile } from 'volkey';
import { secretKey } from '../package/secret_key.mjs';
import { journeys } from './journeys.mjs';

const journey = journeys();
const PRO = 'W269N-WFGWX-YVC9B-4J6C9-T83GX';
const MISTYPED = 'A269N-AFGWX-YAC9B-4A6C9-XAGXX';
const keys = publishedKeys().map(({ key }) => key);

/** Published keys, damaged ones, last five characters, product IDs, error codes and noise, in turn. */
function mixed(count) {
  return Array.from({ length: count }, (_, at) => {
    const key = keys[at % keys.length];
    const kinds = [key, `${key.slice(0, 12)}${key[12] === 'B' ? 'C' : 'B'}${key.slice(13)}`, key.slice(24), '00000-00000-00000-AAOEM', `0xC004${(at % 4096).toString(16).padStart(4, '0')}`, `PC ${at} of room ${at % 7}`];
    return kinds[at % kinds.length];
  });
}

const HEADING = 'License ID\tOrganization name\tProduct\tKey\tType\tActivations\tActivations used\tDate';
const EXPORT = [
  HEADING,
  `1001\tContoso\tWindows 11\t${MISTYPED}\tMAK\t500\t20\t2026-05-04`,
  `1002\tFabrikam\tWindows 11\t${MISTYPED}\tMAK\t500\t20\t`,
  `1001\tContoso\tWindows Server\t${MISTYPED.slice(0, -1)}Y\tKMS\t\t\t`,
  ...Array.from({ length: 12 }, (_, at) => `1001\tContoso\tWindows 10\t${keys[at]}\tRetail\t\t\t`),
].join('\n');

async function drop(page, text, name = 'keys.txt') {
  await (await page.byRole('textbox', 'What you have')).drop({ name, text });
}

/** The lines of the rows that are drawn and can be seen, and what the table says of its length. */
function table(page) {
  return page.evaluate(() => {
    const grid = document.querySelector('[role=grid]');
    const { top, bottom } = grid.getBoundingClientRect();
    const rows = [...grid.querySelectorAll('.lines-in-sight > [role=row]')];
    const inSight = rows.filter((row) => row.getBoundingClientRect().bottom > top + 40 && row.getBoundingClientRect().top < bottom);
    return {
      rows: Number(grid.getAttribute('aria-rowcount')) - 1,
      drawn: rows.length,
      texts: inSight.map((row) => row.innerText),
      focused: document.activeElement.getAttribute('aria-rowindex') && Number(document.activeElement.getAttribute('aria-rowindex')) - 2,
      isFocusSeen: inSight.includes(document.activeElement),
    };
  });
}

const shows = (page, count, all) => page.waitForText(`Shown: ${count} of ${all}`);

journey('a table of many rows is walked by keyboard, and few of its rows are there', async (page) => {
  await drop(page, Array.from({ length: 30_000 }, (_, at) => `machine ${at + 1}.`).join('\n'));
  await page.waitForText('Read as lines of text; rows: 30,000');
  await page.waitFor(() => document.querySelector('[role=grid]')?.innerText.includes('machine 3.'));
  await page.evaluate(() => document.querySelector('[role=grid] [tabindex="0"]').focus());
  for (const [key, at] of [['ArrowDown', 1], ['ArrowDown', 2], ['ArrowUp', 1], ['End', 29_999], ['ArrowUp', 29_998], ['Home', 0]]) {
    await page.press(key);
    await page.waitFor((text) => document.activeElement.innerText.includes(text), `machine ${at + 1}.`);
    const { focused, isFocusSeen, drawn, rows } = await table(page);
    assert.deepEqual({ focused, isFocusSeen, rows, few: drawn < 60 }, { focused: at, isFocusSeen: true, rows: 30_000, few: true }, key);
  }
  await page.press('PageDown');
  const { focused } = await table(page);
  assert.ok(focused > 1 && focused < 20, String(focused));
  // Moved away by the wheel, the row keeps the focus, and the keyboard brings it back.
  await page.evaluate(() => { document.querySelector('[role=grid]').scrollTop = 500_000; });
  await page.waitFor(() => !document.querySelector('[role=grid]').innerText.includes('…'));
  assert.deepEqual([(await table(page)).focused, (await table(page)).isFocusSeen], [focused, false]);
  await page.press('ArrowDown');
  await page.waitFor((text) => document.activeElement.innerText.includes(text), `machine ${focused + 2}.`);
  assert.equal((await table(page)).isFocusSeen, true);
});

journey('filters combine, say how many rows fit, and are cleared at once', async (page) => {
  const lines = mixed(600);
  await drop(page, lines.join('\n'));
  await shows(page, 600, 600);
  const { rows } = readFile('', new TextEncoder().encode(lines.join('\n')));
  const partial = rows.filter(({ identification }) => identification.kind === 'partial-key');
  const systems = partial.filter(({ identification }) => identification.products.some(({ pool }) => pool === 'systems'));
  const count = (kind, found) => `${kind} (${found.length})`;
  await (await page.byRole('combobox', 'Kind')).select(count('Part of a product key', partial));
  await shows(page, partial.length, 600);
  await (await page.byRole('button', 'How many of each')).click();
  const bar = await page.evaluate(() => {
    const found = [...document.querySelectorAll('.bar')].find((one) => one.textContent.startsWith('Systems'));
    found.click();
    return found.getAttribute('aria-pressed');
  });
  assert.equal(bar, 'true');
  await shows(page, systems.length, 600);
  assert.ok(systems.length > 0 && systems.length < partial.length);
  const first = systems[0];
  await page.waitFor((text) => document.querySelector('[role=grid]').innerText.includes(text), first.identification.text);
  const search = await page.byRole('searchbox', 'Search');
  await search.type(first.identification.text.toLowerCase());
  const same = systems.filter(({ identification }) => identification.text === first.identification.text);
  await shows(page, same.length, 600);
  await (await page.byRole('button', 'Clear all')).click();
  await shows(page, 600, 600);
  assert.equal(await search.value(), '');
  assert.deepEqual(await page.allByRole('button', 'Clear all'), []);
});

journey('a row opens to what it is and to its questions, and closes where it was', async (page) => {
  await drop(page, mixed(60).join('\n'));
  await shows(page, 60, 60);
  await page.waitFor(() => document.querySelector('[role=grid]').innerText.includes('0xC004'));
  await page.evaluate(() => document.querySelector('[role=grid] [tabindex="0"]').focus());
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.press(key);
  const opened = await page.byRole('region', 'Line 5');
  assert.match(await opened.text(), /0xC0040004/);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Line 5');
  await (await page.byRole('button', 'Back to the rows')).click();
  assert.equal((await table(page)).focused, 4);
  await page.press('Enter');
  await page.byRole('region', 'Line 5');
  await page.evaluate(() => [...document.querySelectorAll('.opened .leads a')].find((one) => one.textContent === 'What does this error code mean?').click());
  await page.byRole('region', 'Answer');
  assert.equal(await (await page.byRole('textbox', 'Error code')).value(), '0xC0040004');
});

journey('keys of an export are flagged as secrets, masked until asked, with the day of their counts and their agreements', async (page) => {
  await drop(page, EXPORT, 'keys.csv');
  await page.waitForText('Read as keys exported from the Microsoft 365 admin center; rows: 15');
  await page.waitForText('Keys not to be passed on: 3');
  await page.evaluate(() => [...document.querySelectorAll('[type=checkbox]')].find((one) => one.labels[0].textContent === 'Only secrets (3)').click());
  await shows(page, 3, 15);
  await page.waitFor(() => document.querySelectorAll('.lines-in-sight .mark.secret').length === 3);
  const { texts } = await table(page);
  assert.match(texts[0], /Secret/);
  assert.match(texts[0], /Duplicate/);
  assert.match(texts[0], /activations used: 20 of 500, on 2026-05-04/);
  assert.match(texts[1], /activations used: 20 of 500, day not given/);
  assert.match(texts[2], /volume, KMS host key|Windows Server/);
  await (await page.byRole('button', 'Line 2, open')).click();
  const opened = await page.byRole('region', 'Line 2, Key');
  const text = await opened.text();
  assert.match(text, /The same key stands there 2 times: lines 2, 3\./);
  assert.match(text, /several agreements or organisations: 1001, 1002, Contoso, Fabrikam\./);
  assert.match(text, /May one set of keys/);
  const holds = () => page.evaluate((key) => document.documentElement.outerHTML.includes(key), MISTYPED.slice(6, 23));
  assert.equal(await holds(), false);
  await (await page.byRole('button', 'Show the key as it is written')).click();
  await page.waitForText(MISTYPED);
  await (await page.byRole('button', 'Back to the rows')).click();
});

journey('a well-formed key that nobody publishes is a secret', async (page) => {
  await drop(page, [...keys.slice(0, 20), secretKey(5)].join('\n'));
  await page.waitForText('Keys not to be passed on: 1');
});

journey('the files hold the rows that the package reads, in their order', async (page, { browser }) => {
  const lines = [...mixed(300), MISTYPED];
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  await drop(page, lines.join('\r\n'));
  await shows(page, 301, 301);
  await (await page.byRole('button', 'JSON')).click();
  const inventory = readFile('', bytes);
  assert.deepEqual(JSON.parse((await browser.downloaded('volkey.json')).toString()), JSON.parse(JSON.stringify(inventory)));
  await (await page.byRole('searchbox', 'Search')).type('of room 3');
  await page.waitFor(() => !document.body.innerText.includes('Shown: 301'));
  await (await page.byRole('button', 'TSV')).click();
  const sheet = (await browser.downloaded('volkey.tsv')).toString().trimEnd().split('\r\n').slice(1);
  assert.deepEqual(sheet.map((line) => Number(line.split('\t')[0])), inventory.rows.filter(({ line }) => lines[line - 1].endsWith('of room 3')).map(({ line }) => line));
  await (await page.byRole('combobox', 'Rows:')).select('all');
  await (await page.byRole('button', 'Markdown')).click();
  const masked = (await browser.downloaded('volkey.md')).toString();
  assert.equal(masked.trimEnd().split('\n').length, 303);
  assert.ok(!masked.includes(MISTYPED));
  await (await page.byRole('checkbox', 'Keys as they are written, not masked')).click();
  await (await page.byRole('button', 'CSV')).click();
  assert.ok((await browser.downloaded('volkey.csv')).toString().includes(MISTYPED));
});

journey('names are hidden in a file when that is asked', async (page, { browser }) => {
  await drop(page, EXPORT, 'keys.csv');
  await shows(page, 15, 15);
  await (await page.byRole('checkbox', 'Hide the names of computers, users and organisations')).click();
  await (await page.byRole('button', 'JSON')).click();
  const text = (await browser.downloaded('volkey.json')).toString();
  assert.ok(!text.includes('Contoso') && !text.includes('Fabrikam'));
  assert.equal(JSON.parse(text).rows[0].facts.organisation, '***');
  assert.equal(JSON.parse(text).rows[0].facts.licenceId, '1001');
});

journey('what is read until a cancel stays readable, and the page answers meanwhile', async (page) => {
  const noise = mixed(100_000);
  // The page is used as soon as it says that it reads: before it is done.
  await page.evaluate(() => {
    const done = { pressed: 0 };
    globalThis.whileReading = done;
    new MutationObserver(() => {
      const cancel = document.querySelector('.reading button');
      if (!cancel || done.pressed > 0) return;
      done.pressed = 1;
      done.progress = document.querySelector('progress').value;
      done.label = document.querySelector('progress').labels[0].textContent;
      document.querySelector('#questions a').click();
      addEventListener('hashchange', () => setTimeout(() => {
        done.isReading = document.querySelector('.reading') !== null;
        done.isOpened = document.querySelector('.question h2') === document.activeElement;
        cancel.click();
        document.querySelector('.back a').click();
      }), { once: true });
    }).observe(document.getElementById('identified'), { childList: true });
  });
  await drop(page, noise.join('\n'));
  await page.waitForText('Cancelled: these are the rows that were read until then.');
  const { label, progress, isReading, isOpened } = await page.evaluate(() => globalThis.whileReading);
  assert.deepEqual({ label, isReading, isOpened, begun: progress < 1 }, { label: 'Reading…', isReading: true, isOpened: true, begun: true });
  await page.waitFor(() => document.querySelector('.lines-in-sight')?.innerText.includes(' of room '));
  const { rows } = await table(page);
  assert.ok(rows > 0 && rows < 100_000, String(rows));
});

journeys({ places: ['from disk'] })('a hundred thousand lines are read, and the file has the same rows', async (page, { browser }) => {
  const lines = mixed(100_000);
  await drop(page, lines.join('\n'));
  await page.waitForText('Read as lines of text; rows: 100,000');
  await shows(page, '100,000', '100,000');
  await (await page.byRole('button', 'TSV')).click();
  await page.waitFor(said, 'The file is ready.');
  const sheet = (await browser.downloaded('volkey.tsv')).toString().trimEnd().split('\r\n');
  assert.equal(sheet.length, 100_001);
  assert.equal(sheet.findIndex((line, at) => at > 0 && Number(line.split('\t')[0]) !== at), -1);
});

journey('a file is read in the language of the page, and its filter stays', async (page) => {
  await drop(page, mixed(60).join('\n'));
  await shows(page, 60, 60);
  await (await page.byRole('searchbox', 'Search')).type('of room 3');
  const found = mixed(60).filter((line) => line.includes('of room 3')).length;
  await page.waitForText(`Shown: ${found} of 60`);
  await (await page.byRole('button', 'Français')).click();
  await page.waitForText(`Affichées\u00a0: ${found} sur 60`);
  assert.equal(await (await page.byRole('searchbox', 'Rechercher')).value(), 'of room 3');
});

journey('what was read is cleared', async (page) => {
  await drop(page, mixed(60).join('\n'));
  await shows(page, 60, 60);
  await (await page.byRole('button', 'Clear everything')).click();
  await page.waitFor(() => document.getElementById('identified').childElementCount === 0);
  assert.ok(await (await page.byRole('textbox', 'What you have')).isFocused());
});

journey('a text is taken wherever it is pasted, and a long one as a file', async (page) => {
  const pasted = (text, into) => page.evaluate((words, where) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const target = document.querySelector(where);
    // Firefox takes the text by names of its own.
    const event = new ClipboardEvent('paste', { clipboardData, data: words, dataType: 'text/plain', bubbles: true, cancelable: true });
    return target.dispatchEvent(event);
  }, text, into);
  assert.equal(await pasted(PRO, 'h1'), false);
  await page.waitForText('Product key, well-formed');
  assert.equal(await (await page.byRole('textbox', 'What you have')).value(), PRO);
  assert.equal(await pasted(mixed(3000).join('\n'), '#text'), false);
  await page.waitForText('rows: 3,000');
  assert.equal(await (await page.byRole('textbox', 'What you have')).value(), '');
  // A field of a question keeps what is pasted into it.
  await (await page.byRole('link', 'What does this error code mean?')).click();
  await page.byRole('textbox', 'Error code');
  assert.equal(await pasted('0xC004F074', '#error-code-code'), true);
});

// Runs in the page: waits as long as it takes until that is said.
function said(wanted) {
  const place = document.getElementById('announcement');
  return new Promise((resolve) => {
    const look = () => place.textContent === wanted && resolve(true);
    new MutationObserver(look).observe(place, { childList: true });
    look();
  });
}

journey('of several files the page says which one it reads', async (page) => {
  const box = await page.byRole('textbox', 'What you have');
  await box.drop({ name: 'first.txt', text: 'T83GX\nPC 1\n' }, { name: 'second.txt', text: 'J464C\nPC 2\nPC 3\n' });
  await page.waitForText('rows: 3');
  await page.waitForText('Of these files, second.txt is read: drop the others one at a time.');
});
