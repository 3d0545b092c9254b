// Puts the page's own original bytes together again, whatever was typed or changed since it was opened:
// the skeleton of the file, which it carries, filled with the text of its inline blocks.

/** The file this page came from, byte for byte. */
export function original() {
  const skeleton = new TextDecoder().decode(Uint8Array.from(atob(block('skeleton')), (character) => character.charCodeAt(0)));
  return new Blob([skeleton.replace(/\{\{(\w+)\}\}/g, (_, name) => block(name))], { type: 'text/html' });
}

function block(id) {
  return document.getElementById(id).textContent;
}
