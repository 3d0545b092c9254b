// Writes the words that stand above it while the rest of the page still loads, so that nothing moves once that is there.
// The build takes FIRST_WORDS from words.mjs.

// The first of the visitor's languages that the page speaks.
const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
const lang = wanted.find((one) => one in FIRST_WORDS) ?? 'en';
document.documentElement.lang = lang;
for (const place of document.querySelectorAll('[data-words]')) place.textContent = FIRST_WORDS[lang][place.dataset.words];
document.getElementById('language').hidden = false;
// A link to another view opens there.
document.getElementById('home').hidden = location.hash.length > 1;
