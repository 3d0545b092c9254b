import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { copyOfRendered } from './copies.mjs';
import { journeys, pageFile } from './journeys.mjs';

const journey = journeys();

journey('the save link gives the original bytes after the page was used', async (page, { browser }) => {
  await use(page);
  await page.evaluate(() => document.body.append('something else'));
  await (await page.byRole('link', 'Save this page')).click();
  assert.ok((await browser.downloaded('volkey.html')).equals(readFileSync(pageFile)));
});

journey('a copy of the rendered document starts empty and still saves the original', async (page, { browser }) => {
  await use(page);
  const copy = await copyOfRendered(page);
  try {
    const opened = await browser.open(copy.address);
    assert.equal(await (await opened.byRole('textbox', 'What you have')).value(), '');
    await opened.waitFor(() => !document.body.innerText.includes('Not one of the identifiers that volkey knows.'));
    await (await opened.byRole('link', 'Save this page')).click();
    assert.ok((await browser.downloaded('volkey.html')).equals(readFileSync(pageFile)));
    await opened.close();
  } finally {
    copy.remove();
  }
});

async function use(page) {
  await (await page.byRole('textbox', 'What you have')).type('hello');
  await page.waitForText('Not one of the identifiers that volkey knows.');
}
