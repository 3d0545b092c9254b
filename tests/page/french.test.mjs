// What a person does on the page who speaks French: each thing that it is for, once.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { about, ask, publishedKeys, questions, understand } from 'volkey';
import { WORDS } from '../../www/words.mjs';
import { askInPage, readAnswer } from './asking.mjs';
import { journeys, pageFile } from './journeys.mjs';

const journey = journeys({ language: 'fr' });
const words = WORDS.fr;
const lang = { lang: 'fr' };
const titleOf = (question) => questions(lang).find(({ id }) => id === question).title;
const spaced = (text) => text.replaceAll(/\s+/g, ' ');
const says = (page, text) => page.waitFor((wanted) => document.body.innerText.replaceAll(/\s+/g, ' ').includes(wanted), spaced(text));

journey('in French: a key mistyped, a question in a sentence, an error code', async (page) => {
  const box = await page.byRole('textbox', words.label);
  await box.paste('W269N-WFGWX-YVC9B-4JAC9-T83GX');
  await says(page, 'le caractère 21 est A au lieu de 6');
  const sentence = 'Puis-je rétrograder Windows 11 Pro OEM vers Windows 10 Pro ?';
  const { question, facts } = understand(sentence, lang);
  await box.paste(sentence);
  await says(page, ask(question, facts, lang).headline);
  await box.paste('0xC004F074');
  const [meaning] = await page.allByRole('link', titleOf('error-code'));
  await meaning.click();
  const { headline } = await readAnswer(page, 'fr');
  assert.ok(headline.includes(spaced(ask('error-code', { code: '0xC004F074' }, lang).headline)), headline);
});

journey('in French: an answer that depends is settled, and the way back', async (page) => {
  const facts = { guest: 'Windows Server 2022', hypervisor: 'azure-local' };
  const { missing } = ask('vm-activation', facts, lang);
  await askInPage(page, { question: 'vm-activation', facts }, 'fr');
  const { outcome, settling } = await readAnswer(page, 'fr');
  assert.equal(outcome, 'depends');
  assert.deepEqual(settling.map(({ label }) => spaced(label)), missing.map(({ label }) => spaced(label)));
  const [{ label }] = missing;
  await (await page.byRole('group', label)).evaluate((choices) => choices.querySelector('button').click());
  await page.waitFor((fact) => document.querySelector('h3.headline') !== null && document.querySelector(`.settling [aria-label="${fact}"]`) === null, label);
  await page.evaluate(() => history.back());
  await page.waitFor((fact) => document.querySelector(`.settling [aria-label="${fact}"]`) !== null, label);
});

journey('in French: a table searched and sorted, a mark of the matrix', async (page) => {
  await (await page.byRole('link', words.tables['published-keys'])).click();
  await (await page.byRole('searchbox', words.find)).type('ltsc 2021');
  const all = publishedKeys(lang);
  const found = all.filter(({ products }) => products.some(({ name }) => name.includes('LTSC 2021')));
  await page.waitFor((fewer) => document.querySelectorAll('.look-up tbody tr').length < fewer, all.length);
  const shown = await page.evaluate(() => document.querySelector('.look-up tbody').textContent);
  for (const { key } of found) assert.ok(shown.includes(key), key);
  await (await page.byRole('button', words.headings.key)).click();
  await page.waitFor(() => document.querySelector('[aria-sort=ascending]') !== null);
  await (await page.byRole('link', words.back)).click();
  await (await page.byRole('link', words.tables['kms-hosts'])).click();
  await page.waitFor(() => document.querySelectorAll('.matrix a').length > 50);
  const [mark] = await page.allByRole('link', words.outcomes.yes);
  await mark.click();
  assert.equal((await readAnswer(page, 'fr')).outcome, 'yes');
});

journey('in French: the matrix of virtual machines, the time line of support', async (page) => {
  await (await page.byRole('link', words.tables['avma-guests'])).click();
  await page.waitFor(() => document.querySelectorAll('.matrix a').length > 20);
  const [mark] = await page.allByRole('link', words.outcomes.no);
  await mark.click();
  assert.equal((await readAnswer(page, 'fr')).outcome, 'no');
  await (await page.byRole('link', words.back)).click();
  await (await page.byRole('link', words.tables.support)).click();
  await says(page, words.tableHints.support);
  assert.ok(await page.evaluate(() => [...document.querySelectorAll('tbody tr')].every((row) => row.querySelector('.time .support') !== null)));
});

journey('in French: an answer drawn, kept in each form and sent as a link', async (page, { browser, address }) => {
  const facts = { clients: 24, servers: 0, office: 0 };
  await askInPage(page, { question: 'kms-count', facts }, 'fr');
  const read = await readAnswer(page, 'fr');
  await says(page, 'Windows et Windows Server : comptés : 24');
  await says(page, 'à partir de 5 : serveurs · à partir de 25 : postes');
  const answer = ask('kms-count', facts, lang);
  const keptAs = async (form) => {
    await (await page.byRole('button', words.copyAs[form])).click();
    return page.evaluate(() => document.querySelector('.record').textContent);
  };
  const kept = await keptAs('text');
  for (const { text } of answer.reasons) assert.ok(kept.includes(text), text);
  await page.waitFor(() => document.getElementById('announcement').textContent !== '');
  const marked = await keptAs('markdown');
  for (const line of [`# ${titleOf('kms-count')}`, `## ${words.why}`, `## ${words.sources}`]) assert.ok(marked.split('\n').includes(line), line);
  assert.deepEqual(JSON.parse(await keptAs('json')), { ...answer, version: about().version });
  const other = await browser.open(address + await page.evaluate(() => location.hash));
  assert.deepEqual(await readAnswer(other, 'fr'), read);
  await other.close();
});

journey('in French: what slmgr printed, a list filtered, everything cleared', async (page) => {
  const box = await page.byRole('textbox', words.label);
  await box.paste(['Nom : Windows(R), ServerStandard edition', 'Description : Windows(R) Operating System, VOLUME_KMSCLIENT channel', 'Clé de produit partielle : J464C', 'Raison de la notification : 0xC004F056.'].join('\n'));
  await says(page, 'Windows Server 2019 Standard');
  await box.paste(Array.from({ length: 60 }, (_, at) => (at % 2 ? 'T83GX' : `poste ${at}`)).join('\n'));
  await says(page, 'Affichées : 60 sur 60');
  await (await page.byRole('searchbox', words.search)).type('T83GX');
  await says(page, 'Affichées : 30 sur 60');
  await (await page.byRole('button', words.clear)).click();
  assert.equal(await page.evaluate(() => document.getElementById('identified').textContent), '');
});

journey('in French: a file dropped, the page checked and saved', async (page, { browser }) => {
  await (await page.byRole('textbox', words.label)).drop({ name: 'cles.txt', text: 'T83GX\r\n0xC004F074\r\n' });
  await says(page, 'Lu comme lignes de texte ; lignes : 2');
  await (await page.byRole('button', words.checking.title)).click();
  for (const sentence of [words.checking.core, ...words.checking.ways]) await says(page, sentence);
  await (await page.byRole('link', words.save)).click();
  assert.ok((await browser.downloaded('volkey.html')).equals(readFileSync(pageFile)));
});
