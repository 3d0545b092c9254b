import assert from 'node:assert/strict';
import { WORDS } from '../../www/words.mjs';
import { askInPage, readAnswer } from './asking.mjs';
import { journeys } from './journeys.mjs';

const journey = journeys();
const words = WORDS.en;
const suggested = () => [...document.querySelectorAll('[role=listbox]:not([hidden]) [role=option]')].map((option) => option.textContent);

journey('everything is reached by the Tab key, in the order of the page', async (page) => {
  await page.byRole('link', 'May I use an earlier version?');
  const reached = [];
  for (let presses = 0; presses < 8; presses += 1) {
    await page.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement.id || document.activeElement.textContent));
  }
  assert.deepEqual(reached, ['volkey', 'language', 'text', 'file', 'clear', words.dictated.title, 'Which key does this product take?', 'Where do my keys come from?']);
});

journey('a question is opened by keyboard, and its title takes the focus', async (page) => {
  const question = await page.byRole('link', 'Which key does this product take?');
  await question.focus();
  await page.press('Enter');
  // The link that opens it has the same text.
  await page.waitFor(() => document.activeElement.matches('h2') && document.activeElement.textContent === 'Which key does this product take?');
  assert.equal(await page.evaluate(() => document.title), 'Which key does this product take? – volkey');
  assert.equal((await page.allByRole('combobox', 'Product')).length, 1);
  assert.equal((await page.allByRole('textbox', 'What you have')).length, 0);
  await page.press('Tab');
  assert.ok(await (await page.byRole('combobox', 'Product')).isFocused());
  await (await page.byRole('link', words.back)).click();
  await page.byRole('textbox', 'What you have');
  assert.equal(await page.evaluate(() => document.title), words.title);
});

journey('Enter asks, and the answer takes the focus', async (page) => {
  await (await page.byRole('link', 'May I use an earlier version?')).click();
  await (await page.byRole('combobox', 'How the licence was acquired')).select('With the computer (OEM, system builder)');
  await (await page.byRole('combobox', 'Product you have')).type('Windows 11 Home');
  await (await page.byRole('combobox', 'Product you want to use')).type('Windows 10 Pro');
  await page.press('Enter');
  await page.waitForText('Windows 11 Home is a home edition, and home editions carry no downgrade right.');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'headline');
});

journey('products are suggested, and chosen by keyboard', async (page) => {
  await (await page.byRole('link', 'Which key does this product take?')).click();
  const product = await page.byRole('combobox', 'Product');
  await product.type('win 11 pro');
  const names = await page.waitFor(suggested);
  assert.equal(names[0], 'Windows 11 Pro');
  assert.ok(names.includes('Windows 11 Pro for Workstations'));

  await page.press('ArrowDown');
  await page.press('ArrowDown');
  const active = await page.evaluate(() => document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent);
  assert.equal(active, names[1]);
  await page.press('Enter');
  assert.equal(await product.value(), names[1]);
  assert.equal(await product.attribute('aria-expanded'), 'false');
});

journey('Enter takes the only suggestion', async (page) => {
  await (await page.byRole('link', 'Which key does this product take?')).click();
  const product = await page.byRole('combobox', 'Product');
  await product.type('server 2022 sta');
  await page.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
  await page.press('Enter');
  assert.equal(await product.value(), 'Windows Server 2022 Standard');
  await page.press('Enter');
  await page.byRole('region', 'Answer');
});

journey('everything that is needed is marked at once', async (page) => {
  await (await page.byRole('link', 'May I use an earlier version?')).click();
  await (await page.byRole('button', words.ask)).click();
  const marked = await page.waitFor(() => {
    const wrong = [...document.querySelectorAll('[aria-invalid=true]')];
    return wrong.length > 0 && wrong.map((one) => document.activeElement === one);
  });
  assert.deepEqual(marked, [true, false, false]);
});

journey('Escape closes the suggestions and keeps what was typed', async (page) => {
  await (await page.byRole('link', 'Which key does this product take?')).click();
  const product = await page.byRole('combobox', 'Product');
  await product.type('server 2022');
  await page.waitFor(() => document.querySelector('[role=option]') !== null);
  await page.press('Escape');
  assert.equal(await product.attribute('aria-expanded'), 'false');
  assert.equal(await product.value(), 'server 2022');
});

journey('Tab leads from the suggestions to the next field', async (page) => {
  await (await page.byRole('link', 'Can this system be a KMS host?')).click();
  const [host, client] = await page.allByRole('combobox');
  await host.type('Windows');
  await page.waitFor(() => document.querySelector('[role=listbox]:not([hidden])') !== null);
  await page.press('Tab');
  assert.ok(await client.isFocused());
});

journey('a number may be written in groups', async (page) => {
  await askInPage(page, { question: 'kms-count', facts: { clients: '1 200', servers: '1\u202f000', office: '0' } });
  assert.equal((await readAnswer(page)).outcome, 'yes');
  assert.match(await page.evaluate(() => location.hash), /clients=1200&servers=1000/);
});

journey('a suggestion can be clicked', async (page) => {
  await (await page.byRole('link', 'Which key does this product take?')).click();
  const product = await page.byRole('combobox', 'Product');
  await product.type('server 2022 d');
  await (await page.byRole('option', 'Windows Server 2022 Datacenter')).click();
  assert.equal(await product.value(), 'Windows Server 2022 Datacenter');
});

journey('a KMS host key is suggested where a key is asked for, and entered by its id', async (page) => {
  await (await page.byRole('link', 'May I use an earlier version?')).click();
  await (await page.byRole('button', words.moreDetails)).click();
  const key = await page.byRole('combobox', 'What that key is for');
  await key.type('windows-7-c');
  await (await page.byRole('option', 'windows-7-client: Windows 7')).click();
  assert.equal(await key.value(), 'windows-7-client');
});

journey('what comes near a name is offered, and not said to fit', async (page) => {
  await (await page.byRole('link', 'Which key does this product take?')).click();
  await (await page.byRole('combobox', 'Product')).paste('Windows 7 Profesional');
  await page.press('Escape');
  await (await page.byRole('button', words.ask)).click();
  await page.waitForText('No product is called “Windows 7 Profesional”.');
  await (await page.byRole('button', 'Windows 7 Professional')).click();
  await page.waitForText('Windows 7 Professional takes');
});

journey('a required fact that is missing is asked for where it belongs', async (page) => {
  await (await page.byRole('link', 'May I use an earlier version?')).click();
  await (await page.byRole('combobox', 'Product you have')).paste('Windows 11 Pro');
  await page.press('Escape');
  await (await page.byRole('button', words.ask)).click();
  const needed = await page.byRole('combobox', 'Product you want to use');
  assert.ok(await needed.isFocused());
  assert.equal(await needed.attribute('aria-invalid'), 'true');
  await page.waitForText(words.fillIn);
});

journey('a name that fits several products shows them, and the one chosen is asked about', async (page) => {
  await askInPage(page, { question: 'key-for-product', facts: { product: 'Office 2016 pro' } });
  await page.waitForText('“Office 2016 pro” fits 2 products. Which one?');
  await (await page.byRole('button', 'Office Professional Plus 2016')).click();
  assert.equal((await readAnswer(page)).outcome, 'yes');
  assert.equal(await (await page.byRole('combobox', 'Product')).value(), 'Office Professional Plus 2016');
});

journey('an answer that depends shows where each choice leads, and a choice settles it', async (page) => {
  await askInPage(page, { question: 'downgrade', facts: { from: 'Windows 7', to: 'Windows Vista Business', channel: 'oem' } });
  assert.equal((await readAnswer(page)).outcome, 'depends');
  await (await page.byRole('button', 'Windows 7 Professional Yes')).click();
  assert.equal((await readAnswer(page)).outcome, 'yes');
  assert.equal(await (await page.byRole('combobox', 'Product you have')).value(), 'Windows 7 Professional');
});

journey('a fact without choices is led to', async (page) => {
  await askInPage(page, { question: 'vm-activation', facts: { guest: 'Windows Server 2022 Standard', hypervisor: 'azure-local', method: 'avma' } });
  await (await page.byRole('button', 'Fill in (System of the host)')).click();
  assert.ok(await (await page.byRole('combobox', 'System of the host')).isFocused());
});

journey('what is wrong with a value is said at its field', async (page) => {
  await askInPage(page, { question: 'vm-activation', facts: { guest: 'Windows 11 Pro', machines: 'many' } });
  await page.waitForText('"many" is not a value of machines');
  assert.equal(await (await page.byRole('textbox', 'Number of machines')).attribute('aria-invalid'), 'true');
});

journey('the page says when the answer no longer fits the form', async (page) => {
  await askInPage(page, { question: 'key-for-product', facts: { product: 'Windows 11 Pro' } });
  await readAnswer(page);
  await (await page.byRole('combobox', 'Product')).type('x');
  await page.waitForText(words.changed);
  await page.press('Backspace');
  await page.waitFor(() => [...document.querySelectorAll('.changed')].every(({ hidden }) => hidden));
});

journey('the day moves a right that has an end', async (page) => {
  const facts = { from: 'Windows 10 Pro', to: 'Windows 8.1 Pro', channel: 'oem' };
  await askInPage(page, { question: 'downgrade', facts, asOf: '2022-01-01' });
  const { outcome, standing } = await readAnswer(page);
  assert.equal(outcome, 'yes');
  assert.match(standing, /^As of 2022-01-01\./);
});

journey('a command is copied by its button', async (page) => {
  await askInPage(page, { question: 'key-for-product', facts: { product: 'Windows 11 Pro' } });
  const [copy] = await page.allByRole('button', 'Copy slmgr /ipk W269N-WFGWX-YVC9B-4J6C9-T83GX');
  await copy.click();
  await page.waitFor(() => ['Copied', 'Selected: press Ctrl+C'].includes(document.getElementById('announcement').textContent));
});
