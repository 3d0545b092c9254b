// Unpacks the script of the page and runs it. The policy of the page knows its hash.

import { sayCannotOpen } from './cannot_open.mjs';
import { unpacked } from './unpacked.mjs';

try {
  const script = document.createElement('script');
  script.textContent = await unpacked('script', 'text/javascript').text();
  document.head.append(script);
  // A copy of the document must not run it twice.
  script.remove();
} catch {
  sayCannotOpen();
}
