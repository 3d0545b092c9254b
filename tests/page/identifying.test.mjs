import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ask, understand } from 'volkey';
import { WORDS } from '../../www/words.mjs';
import { secretKey } from '../package/secret_key.mjs';
import { askInPage, readAnswer } from './asking.mjs';
import { journeys } from './journeys.mjs';

const journey = journeys();
const words = WORDS.en;
const KEY = 'W269N-WFGWX-YVC9B-4J6C9-T83GX';

async function identify(page, text) {
  await (await page.byRole('textbox', 'What you have')).type(text);
}

journey('what is typed is identified', async (page) => {
  await identify(page, 'T83GX');
  await page.waitForText('The last five characters of the key that Microsoft publishes for Windows 11 Pro and Windows 10 Pro.');
});

journey('what is pasted is identified', async (page) => {
  await (await page.byRole('textbox', 'What you have')).paste('12345-12345-12345-12345-12345');
  await page.waitForText('A placeholder: it stands where a product key belongs.');
});

journey('a published key is shown with what it is for and where it is published', async (page) => {
  await identify(page, KEY);
  await page.waitForText('Product key, well-formed');
  for (const shown of ['Windows 11 Pro', 'Systems (client Windows)', 'x64 (64-bit)', 'KMS client setup key (GVLK), current', words.certainties.published, '3311', 'grade A']) {
    await page.waitForText(shown);
  }
  const source = await page.byRole('link', 'KMS client activation and product keys for Windows Server and Windows');
  assert.equal(await source.attribute('rel'), 'noopener noreferrer');
});

journey('a wrong character is marked and named with its place', async (page) => {
  await identify(page, 'W269N-WFGWX-YVC9B-4JAC9-T83GX');
  await page.waitForText("Character 21: 'A' never occurs in a product key");
  await page.waitForText('character 21 is A and should be 6');
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('mark')].map((mark) => mark.textContent)), ['A']);
});

journey('a key in a sentence is identified, and several are listed', async (page) => {
  const box = await page.byRole('textbox', 'What you have');
  await box.paste('Is W269N-WFGWX-YVC9B-4J6C9-T83GX the right one?');
  await page.waitForText('The client setup key that Microsoft publishes for Windows 11 Pro and Windows 10 Pro.');
  await box.paste('W269N-WFGWX-YVC9B-4J6C9-T83GX or NPPR9-FWDCX-D2C8J-H872K-2YT43?');
  await page.waitForText('Read as lines of text; rows: 2');
});

journey('of a key that is not published, no more than its ending is written into the page', async (page) => {
  const key = secretKey(7);
  const groups = key.split('-');
  const written = [
    { typed: 'A269N-AFGWX-YAC9B-4A6C9-T83GX', shown: 'T83GX', secret: ['AFGWX'] },
    { typed: 'Product key: A269N-AFGWX-YAC9B-4A6C9-T83GX\nPartial Product Key: T83GX', shown: 'rows: 2', secret: ['AFGWX'] },
    { typed: `my key ${key}`, shown: groups[4], secret: groups.slice(0, 4) },
    ...[11, 17, 23].map((length) => ({ typed: `my key ${key.slice(0, length)}`, shown: words.notUnderstood, secret: groups })),
    // Its first group is letters only, which a question may hold.
    { typed: `Is ${groups[0]} a KMS key for Windows 10 Pro?`, shown: words.understood, secret: [groups[0]] },
  ];
  const box = await page.byRole('textbox', words.label);
  for (const { typed, shown, secret } of written) {
    await box.paste('');
    await page.waitFor(() => document.getElementById('identified').textContent === '');
    await box.paste(typed);
    await page.waitForText(shown);
    assert.deepEqual(await page.evaluate((parts) => parts.filter((part) => document.documentElement.outerHTML.includes(part)), secret), [], shown);
  }
});

const LAPSED = [
  'Name: Windows(R), ServerStandard edition',
  'Description: Windows(R) Operating System, VOLUME_KMSCLIENT channel',
  'Partial Product Key: J464C',
  'License Status: Additional grace period (KMS license expired or hardware out of tolerance)',
  'Time remaining: 14400 minute(s) (10 day(s))',
  'Notification Reason: 0xC004F056.',
].join('\n');

journey('what slmgr printed names the edition, tells how long it was not renewed, and leads to its questions', async (page) => {
  await (await page.byRole('textbox', 'What you have')).paste(LAPSED);
  await page.waitForText('Read as output of slmgr; rows: 1');
  await page.waitForText('Windows(R), ServerStandard edition');
  await page.waitForText('The last five characters of the key that Microsoft publishes for Windows Server 2019 Standard.');
  for (const [label, value] of [['Days since the last renewal, worked out from what is left', '200'], ['Error code', '0xC004F056'], ['Days left', '10']]) {
    assert.equal(await page.evaluate((wanted) => [...document.querySelectorAll('#identified dt')].find((one) => one.textContent === wanted)?.nextSibling.textContent, label), value);
  }
  const SERVER = 'Windows Server 2019 Standard';
  const leads = {
    'not-activated': { title: 'What happens without activation?', given: { product: SERVER, method: 'kms', days: '200' } },
    'kms-host': { title: 'Can this system be a KMS host?', given: { client: SERVER } },
    'error-code': { title: 'What does this error code mean?', given: { code: '0xC004F056', product: SERVER, method: 'kms' } },
  };
  for (const [question, { title, given }] of Object.entries(leads)) {
    await page.byRole('textbox', words.label);
    // Every question is also in the list below.
    const [lead] = await page.allByRole('link', title);
    await lead.click();
    await page.waitFor((wanted) => document.activeElement.closest('.question')?.querySelector('h2').textContent === wanted, title);
    for (const [fact, value] of Object.entries(given)) {
      assert.equal(await page.evaluate((id) => document.getElementById(id).value, `${question}-${fact}`), value, `${question}, ${fact}`);
    }
    // Those that need nothing else are answered.
    assert.equal((await page.allByRole('region', 'Answer')).length, question === 'kms-host' ? 0 : 1);
    await (await page.byRole('link', words.back)).click();
  }
});

journey('a question in words is answered, and opened in its form with the facts it names', async (page) => {
  const sentence = 'Can I downgrade Windows 11 Pro OEM to Windows 10 Pro?';
  const { question, facts } = understand(sentence);
  await (await page.byRole('textbox', 'What you have')).paste(sentence);
  await page.waitForText(ask(question, facts).headline);
  await (await page.byRole('link', words.whyAndWhat)).click();
  await page.byRole('region', 'Answer');
  assert.equal(await (await page.byRole('combobox', 'Product you want to use')).value(), 'Windows 10 Pro');
});

journey('a question in words that lacks something is opened in its form, to go on', async (page) => {
  await (await page.byRole('textbox', 'What you have')).paste('May I downgrade Windows 11 Pro?');
  await page.waitForText('May I use an earlier version?');
  await (await page.byRole('link', words.goOn)).click();
  assert.equal(await (await page.byRole('combobox', 'Product you have')).value(), 'Windows 11 Pro');
  assert.equal((await page.allByRole('region', 'Answer')).length, 0);
});

journey('an error code leads to what it means', async (page) => {
  await identify(page, '0xC004F074');
  const [meaning] = await page.allByRole('link', 'What does this error code mean?');
  await meaning.click();
  await page.byRole('region', 'Answer');
});

journey('a file is read where it is dropped, and its rows are given as a sheet', async (page, { browser }) => {
  const box = await page.byRole('textbox', 'What you have');
  await box.drop({ name: 'keys.txt', text: `${KEY}\r\n=1+1\r\n` });
  await page.waitForText('Read as lines of text; rows: 2');
  await (await page.byRole('button', 'CSV')).click();
  const sheet = (await browser.downloaded('volkey.csv')).toString();
  assert.match(sheet, /^\ufeffline,path,label,kind/);
  assert.match(sheet, /,'=1\+1,/);
});

journey('what is identified is said once, after the typing', async (page) => {
  await identify(page, KEY);
  await page.waitForText('Product key, well-formed');
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('[aria-live], [role=status], [role=alert], output')].map((one) => one.id)), ['announcement']);
  assert.equal(await page.evaluate(() => document.getElementById('announcement').textContent), '');
  await page.waitFor(() => document.getElementById('announcement').textContent.startsWith('The client setup key that Microsoft publishes'));
});

journey('a question about the identified product is filled in, and answered when nothing else is needed', async (page) => {
  await identify(page, KEY);
  await (await page.byRole('button', 'Ask about Windows 10 Pro')).click();
  // The first of them is about the first product, Windows 11 Pro.
  const [, about] = await page.allByRole('link', 'Which key does this product take?');
  await about.click();
  assert.equal(await (await page.byRole('combobox', 'Product')).value(), 'Windows 10 Pro');
  await page.byRole('region', 'Answer');
  await page.waitFor(() => document.activeElement.matches('h3.headline'));
});

journey('a question that needs more starts at what it needs', async (page) => {
  await identify(page, KEY);
  await (await page.byRole('button', 'Ask about Windows 11 Pro')).click();
  const [about] = await page.allByRole('link', 'May I use an earlier version?');
  await about.click();
  assert.equal(await (await page.byRole('combobox', 'Product you have')).value(), 'Windows 11 Pro');
  assert.ok(await (await page.byRole('combobox', 'Product you want to use')).isFocused());
});

journey('one control clears everything that was entered', async (page) => {
  const box = await page.byRole('textbox', words.label);
  await askInPage(page, { question: 'kms-count', facts: { clients: '24', servers: '0', office: '0' } });
  await readAnswer(page);
  await (await page.byRole('link', words.back)).click();
  await box.drop({ name: 'sample.xrm-ms', text: readFileSync(new URL('../data/sample.pkeyconfig.xrm-ms', import.meta.url), 'utf8') });
  await page.waitForText('sample.xrm-ms');
  await box.paste('T83GX');
  await page.waitForText('Synthetic Win 10 Pro');
  await (await page.byRole('button', words.clear)).click();
  assert.equal(await box.value(), '');
  assert.equal(await page.evaluate(() => document.getElementById('identified').textContent + document.getElementById('files').textContent), '');
  await box.paste('T83GX');
  await page.waitForText('Windows 11 Pro');
  assert.equal((await page.text()).includes('Synthetic'), false);
  await (await page.byRole('link', 'Are there enough computers for KMS?')).click();
  assert.equal(await (await page.byRole('textbox', 'Windows clients')).value(), '');
});
