// The script of the page. The worker that reads runs the same one, so that the page remains one file; it has no document.

import { showPage } from './page.mjs';
import { answerPage } from './reading.mjs';

if (globalThis.document) showPage();
else answerPage(globalThis);
