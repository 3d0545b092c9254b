// What the page says where it cannot open: apart from its other words, which may not have been unpacked.

const WORDS = {
  en: 'This browser cannot open the page’s WebAssembly: use a current Firefox, Chrome, Edge or Safari, or the volkey command.',
  fr: 'Ce navigateur ne peut pas ouvrir le WebAssembly de la page : prenez un Firefox, Chrome, Edge ou Safari à jour, ou la commande volkey.',
};

export function sayCannotOpen() {
  document.getElementById('intro').textContent = WORDS[document.documentElement.lang];
  document.getElementById('home').hidden = false;
}
