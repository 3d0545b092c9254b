// Brings the parts of the page together: the language, the views, the box that identifies, the link that saves.

import { about, open } from './core.mjs';
import { announcer } from './announcer.mjs';
import { sayCannotOpen } from './cannot_open.mjs';
import { checking } from './checking.mjs';
import { element } from './element.mjs';
import { identifyBox } from './identify_box.mjs';
import { filled, languageOf } from './language.mjs';
import { LOOK_UPS, lookUpList, lookUpView } from './lookup/lookup_view.mjs';
import { original } from './original.mjs';
import { questionForm } from './question_form.mjs';
import { questionList } from './question_list.mjs';
import { viewOf } from './views.mjs';
import { WORDS } from './words.mjs';

export function showPage() {
  const byId = (id) => document.getElementById(id);
  const opened = open();
  const announce = announcer(byId('announcement'));
  const box = identifyBox({ text: byId('text'), file: byId('file'), files: byId('files'), dictated: byId('dictation'), clear: byId('clear'), result: byId('identified') }, announce, opened, forget);
  const save = byId('save');
  const language = byId('language');
  let spoken;
  // The forms that were opened, by their questions, and what was searched for in the tables.
  const forms = new Map();
  const searches = new Map();

  // The style of the whole page outranks it.
  byId('style').before(element('style', {}, DRAWN_STYLE));
  // A copy of the rendered document starts empty.
  for (const drawn of ['questions', 'look-ups', 'shown', 'dictation', 'checking', 'announcement']) byId(drawn).replaceChildren();
  for (const later of [byId('lists'), document.querySelector('footer')]) later.hidden = true;
  say(document.documentElement.lang);
  language.addEventListener('click', () => change(document.documentElement.lang === 'fr' ? 'en' : 'fr'));
  save.addEventListener('click', () => {
    save.href = URL.createObjectURL(original());
    setTimeout(URL.revokeObjectURL, 60_000, save.href);
  });
  opened.then(start, sayCannotOpen);

  async function start() {
    box.begin(languageOf(document.documentElement.lang));
    if (byId('text').value) await new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
    speak(document.documentElement.lang);
    const reached = show();
    // An answer that a link leads to lies below its form.
    if (reached.matches('.headline')) reached.focus();
    addEventListener('hashchange', () => {
      scrollTo(0, 0);
      show().focus();
    });
  }

  // What is not open yet has only the page's own words.
  function change(lang) {
    if (spoken) speak(lang);
    else say(lang);
  }

  // The page's own words, which need no core.
  function say(lang) {
    const words = WORDS[lang];
    document.documentElement.lang = lang;
    document.title = words.title;
    language.lang = lang === 'fr' ? 'en' : 'fr';
    for (const place of document.querySelectorAll('[data-words]')) place.textContent = words[place.dataset.words];
  }

  function speak(lang) {
    say(lang);
    spoken = languageOf(lang);
    box.speak(spoken);
    byId('questions').replaceChildren(...questionList(spoken));
    byId('look-ups').replaceChildren(lookUpList(spoken));
    const { version, dataVersion, counts } = about();
    byId('about').textContent = filled(spoken.words.about, { version, dataVersion, checksum: CORE_CHECKSUM.slice(0, 16), ...counts });
    byId('checking').replaceChildren(checking(spoken, announce.say));
    const states = [...forms].map(([id, form]) => [id, form.state()]);
    forms.clear();
    for (const [id, state] of states) formOf(id).restore(state);
    place(named().shown);
    byId('lists').hidden = false;
    document.querySelector('footer').hidden = false;
  }

  /** What the address names: the form of a question, or a table; neither at the start. */
  function named() {
    const { view, facts } = viewOf(location.hash);
    return { facts, shown: LOOK_UPS.includes(view) ? lookUpView(view, facts, spoken, announce, searches) : formOf(view) };
  }

  function forget() {
    forms.clear();
    searches.clear();
  }

  function formOf(id) {
    const question = spoken.questions.find((one) => one.id === id);
    if (question && !forms.has(id)) forms.set(id, questionForm(question, spoken, announce));
    return forms.get(id);
  }

  /** Shows what the address names; gives the element to go to. */
  function show() {
    const { shown, facts } = named();
    place(shown);
    return shown ? shown.open(facts) : byId('home');
  }

  function place(shown) {
    byId('home').hidden = Boolean(shown);
    byId('view').hidden = !shown;
    byId('shown').replaceChildren(shown?.container ?? '');
    document.title = shown ? `${shown.title} – volkey` : spoken.words.title;
  }
}
