// Puts the page's own original bytes together again, whatever was typed or changed since it was opened:
// the skeleton of the file, which the build puts into the script, filled with the blocks of the document.

/** The file this page came from, byte for byte. */
export function original() {
  return new Blob([SKELETON.replace(/\{\{(\w+)\}\}/g, (_, name) => block(name))], { type: 'text/html' });
}

function block(id) {
  const element = document.getElementById(id);
  return element.content ?? element.textContent;
}
