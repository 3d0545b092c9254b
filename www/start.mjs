// The only script that the page carries as it is: unpacks the others and runs them. The policy of the page
// knows their hash.

import { cannotOpen } from './cannot_open.mjs';
import { unpacked } from './unpacked.mjs';

try {
  const script = document.createElement('script');
  script.textContent = await unpacked('script').text();
  document.head.append(script);
  // A copy of the document must not run it twice.
  script.remove();
} catch {
  document.getElementById('intro').textContent = Object.values(cannotOpen).join(' ');
}
