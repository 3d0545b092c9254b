import assert from 'node:assert/strict';
import { journeys } from './journeys.mjs';

const journey = journeys({ language: 'fr' });

journey('what is typed is identified', async (page) => {
  const box = await page.byRole('textbox', 'What you have');
  await box.type('T83GX');
  await page.waitForText('The last five characters of the key that Microsoft publishes for Windows 11 Pro and Windows 10 Pro.');
});

journey('what is pasted is identified', async (page) => {
  const box = await page.byRole('textbox', 'What you have');
  await box.paste('12345-12345-12345-12345-12345');
  await page.waitForText('A placeholder: it stands where a product key belongs.');
});

journey('the browser asks for French', async (page) => {
  assert.match(await page.evaluate(() => navigator.language), /^fr/);
});
