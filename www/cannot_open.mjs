// What the page says where it cannot open, in every language: apart from its other words, which may not have been unpacked.

export const CANNOT_OPEN = {
  en: 'This browser cannot open this page: use a current Firefox, Chrome, Edge or Safari, or the volkey command.',
  fr: 'Ce navigateur ne peut pas ouvrir cette page : prenez un Firefox, Chrome, Edge ou Safari à jour, ou la commande volkey.',
};

export function sayCannotOpen() {
  const sentences = Object.entries(CANNOT_OPEN).map(([lang, sentence]) => {
    const paragraph = document.createElement('p');
    Object.assign(paragraph, { lang, textContent: sentence });
    return paragraph;
  });
  document.getElementById('intro').replaceChildren(...sentences);
  document.getElementById('language').hidden = true;
  document.getElementById('home').hidden = false;
}
