import { identify, opened } from './core.mjs';
import { drawForms, element, list } from './forms.mjs';
import { original } from './original.mjs';
import { WORDS } from './words.mjs';

const text = document.getElementById('text');
const result = document.getElementById('result');
const save = document.getElementById('save');
const language = document.getElementById('language');
const forms = document.getElementById('questions');

// A copy of the rendered document starts empty.
text.value = '';
result.textContent = '';
forms.textContent = '';

text.addEventListener('input', show);
language.addEventListener('click', () => speak(document.documentElement.lang === 'fr' ? 'en' : 'fr'));
save.addEventListener('click', () => {
  save.href = URL.createObjectURL(original());
});
opened.then(() => speak(navigator.language.startsWith('fr') ? 'fr' : 'en'));

function speak(lang) {
  const words = WORDS[lang];
  document.documentElement.lang = lang;
  language.textContent = words.other;
  language.lang = lang === 'fr' ? 'en' : 'fr';
  document.getElementById('intro').textContent = words.intro;
  document.getElementById('label').textContent = words.label;
  save.textContent = words.save;
  drawForms(forms, lang);
  show();
}

async function show() {
  await opened;
  const lang = document.documentElement.lang;
  if (!text.value) {
    result.textContent = '';
    return;
  }
  const found = identify(text.value, { lang });
  const items = (lines) => lines.map((line) => element('li', { textContent: line }));
  result.replaceChildren(
    element('p', {}, element('strong', { textContent: found.headline })),
    element('ul', {}, ...items(found.problems.map(({ message }) => message)), ...items(found.notes)),
    ...list(WORDS[lang].products, items(found.products.map(({ name }) => name))),
  );
}
