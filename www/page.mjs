// Brings the parts of the page together: the language, the box that identifies, the questions, the link that saves.
// The worker that reads runs the same script, so that the page remains one file; it has no document.

import { about, open } from './core.mjs';
import { announcer } from './announcer.mjs';
import { cannotOpen } from './cannot_open.mjs';
import { identifyBox } from './identify_box.mjs';
import { filled, languageOf, preferred } from './language.mjs';
import { original } from './original.mjs';
import { questionForm } from './question_form.mjs';
import { answerPage } from './reading.mjs';
import { WORDS } from './words.mjs';

if (globalThis.document) showPage();
else answerPage(globalThis);

function showPage() {
  const byId = (id) => document.getElementById(id);
  const opened = open();
  const announce = announcer(byId('announcement'));
  const box = identifyBox({ text: byId('text'), file: byId('file'), files: byId('files'), result: byId('identified') }, announce, opened);
  const save = byId('save');
  const language = byId('language');
  let forms = [];

  byId('questions').replaceChildren();
  byId('announcement').textContent = '';
  say(preferred());
  language.addEventListener('click', () => speak(document.documentElement.lang === 'fr' ? 'en' : 'fr'));
  save.addEventListener('click', () => { save.href = URL.createObjectURL(original()); });
  opened.then(() => speak(document.documentElement.lang), () => { byId('intro').textContent = cannotOpen[document.documentElement.lang]; });

  // The page's own words, which need no core.
  function say(lang) {
    const words = WORDS[lang];
    document.documentElement.lang = lang;
    document.title = words.title;
    language.textContent = words.other;
    language.lang = lang === 'fr' ? 'en' : 'fr';
    for (const place of document.querySelectorAll('[data-words]')) place.textContent = words[place.dataset.words];
  }

  function speak(lang) {
    say(lang);
    const spoken = languageOf(lang);
    const states = forms.map((form) => form.state());
    forms = spoken.questions.map((question) => questionForm(question, spoken, announce));
    byId('questions').replaceChildren(...forms.map(({ container }) => container));
    states.forEach((state, index) => forms[index].restore(state));
    box.speak(spoken, forms.map(({ id, title, askAbout, askWith }) => ({ id, title, about: askAbout, with: askWith })));
    const { version, dataVersion, counts } = about();
    byId('about').textContent = filled(spoken.words.about, { version, dataVersion, ...counts });
  }
}
