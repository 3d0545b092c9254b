// Asks a question in the page's form, by role and name, and reads the answer as it is shown.

import { questions } from 'volkey';
import { WORDS } from '../../www/words.mjs';

/**
 * Opens the question, enters the facts and presses the button; gives the question as the core describes it.
 * A form names a choice by its id: `named` has the ids where the facts call one otherwise.
 */
export async function askInPage(page, { question, facts, asOf }, lang = 'en', named = facts) {
  const words = WORDS[lang];
  const described = questions({ lang }).find(({ id }) => id === question);
  const [back] = await page.allByRole('link', words.back);
  await back?.click();
  await (await page.byRole('link', described.title)).click();
  await (await page.byRole('button', words.moreDetails)).click();
  for (const [id, value] of Object.entries(facts)) {
    const fact = described.facts.find((one) => one.id === id);
    await enter(page, fact, String(fact.type === 'choice' ? named[id] : value), words);
  }
  if (asOf) await page.evaluate(enterDay, words.day, asOf);
  await (await page.byRole('button', words.ask)).click();
  return described;
}

async function enter(page, { label, type, choices }, value, words) {
  const role = type === 'number' || type === 'text' ? 'textbox' : 'combobox';
  const field = await page.byRole(role, label);
  if (type === 'yes-no') return field.select(words[value === 'true' ? 'yes' : value === 'false' ? 'no' : value]);
  if (type === 'choice') return field.select(choices.find(({ id }) => id === value).label);
  await field.paste(value);
  // Closes the suggestions, which lie over what is below.
  await page.press('Escape');
}

// The engines do not agree on a role for a field of a day.
function enterDay(label, day) {
  const field = [...document.querySelectorAll('label')].find((one) => one.textContent === label && one.offsetParent).control;
  field.value = day;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What the shown answer says, part by part; what is folded away counts too. */
export async function readAnswer(page, lang = 'en') {
  const answer = await page.byRole('region', WORDS[lang].answer);
  return answer.evaluate((region) => {
    const text = (node) => node.textContent.replaceAll(/\s+/g, ' ').trim();
    const texts = (node, selector) => [...node.querySelectorAll(selector)].map(text);
    return {
      outcome: ['yes', 'no', 'depends', 'unknown'].filter((one) => region.classList.contains(one)).join(),
      headline: text(region.querySelector('h3')),
      reasons: [...region.querySelectorAll('.reason-kind')].flatMap((kind) => [...kind.querySelectorAll('li:not(.cited li)')].map((item) => ({
        kind: text(kind.querySelector('h5')),
        texts: texts(item, 'p:not(.edition)'),
        cited: texts(item, '.cited li'),
      }))),
      settling: [...region.querySelectorAll('.settling > div')].map((one) => ({ label: text(one.firstChild), choices: texts(one, 'button > span:not(.unseen, .outcome)') })),
      steps: texts(region, '.steps > li > p'),
      commands: texts(region, '.steps code'),
      keys: [...region.querySelectorAll('.keys > dt')].flatMap((type) => texts(type.nextElementSibling, 'li').map((key) => `${text(type)}: ${key}`)),
      values: texts(region, '.values > div'),
      assumed: texts(region, '.assumed li'),
      conflicts: [...region.querySelectorAll('.conflicts > li')].map((item) => [text(item.firstChild), ...texts(item, '.cited li')]),
      sources: texts(region, '.sources > li'),
      standing: text(region.querySelector('.standing')),
    };
  });
}
