import assert from 'node:assert/strict';
import { journeys } from './journeys.mjs';

const journey = journeys({ language: 'fr' });

journey('what is typed is identified', async (page) => {
  const box = await page.byRole('textbox', 'What you have');
  await box.type('hello');
  await page.waitForText('This is unknown.');
});

journey('what is pasted is identified', async (page) => {
  const box = await page.byRole('textbox', 'What you have');
  await box.paste('12345-12345-12345-12345-12345');
  await page.waitForText('This is product-key.');
});

journey('the browser asks for French', async (page) => {
  assert.match(await page.evaluate(() => navigator.language), /^fr/);
});
