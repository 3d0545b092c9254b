import { identify } from './core.mjs';
import { original } from './original.mjs';

const text = document.getElementById('text');
const result = document.getElementById('result');
const save = document.getElementById('save');

// A copy of the rendered document starts empty.
text.value = '';
result.textContent = '';

text.addEventListener('input', () => {
  result.textContent = text.value ? identify(text.value, { lang: document.documentElement.lang }).headline : '';
});
save.addEventListener('click', () => {
  save.href = URL.createObjectURL(original());
});
