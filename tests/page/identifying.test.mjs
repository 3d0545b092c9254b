import assert from 'node:assert/strict';
import { journeys } from './journeys.mjs';

const journey = journeys();
const french = journeys({ language: 'fr' });

journey('what is typed is identified', async (page) => {
  await (await page.byRole('textbox', 'What you have')).type('T83GX');
  await page.waitForText('The last five characters of the key that Microsoft publishes for Windows 11 Pro and Windows 10 Pro.');
});

journey('what is pasted is identified', async (page) => {
  await (await page.byRole('textbox', 'What you have')).paste('12345-12345-12345-12345-12345');
  await page.waitForText('A placeholder: it stands where a product key belongs.');
});

journey('a question is answered with its sources', async (page) => {
  await (await page.byRole('textbox', 'Licence you have')).type('Windows 11 Home');
  await (await page.byRole('textbox', 'Version you want to use')).type('Windows 10 Pro');
  await (await page.byRole('combobox', 'How the licence was acquired')).select('With the computer (OEM, system builder)');
  await (await page.byRole('textbox', 'Version you want to use')).focus();
  await page.press('Enter');
  await page.waitForText('Windows 11 Home is a home edition, and home editions carry no downgrade right.');
  await page.waitForText('Sources');
});

french('the page follows the browser into French, and the switch leads back', async (page) => {
  assert.match(await page.evaluate(() => navigator.language), /^fr/);
  await (await page.byRole('textbox', 'Ce que vous avez')).type('T83GX');
  await page.waitForText('Les cinq derniers caractères de la clé');
  await (await page.byRole('button', 'English')).click();
  await page.waitForText('The last five characters of the key');
});
