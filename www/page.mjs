import { identify, opened } from './core.mjs';
import { original } from './original.mjs';

const text = document.getElementById('text');
const result = document.getElementById('result');
const save = document.getElementById('save');

// A copy of the rendered document starts empty.
text.value = '';
result.textContent = '';

text.addEventListener('input', show);
save.addEventListener('click', () => {
  save.href = URL.createObjectURL(original());
});

async function show() {
  await opened;
  result.textContent = text.value ? identify(text.value, { lang: document.documentElement.lang }).headline : '';
}
