// npm start: from a fresh clone to a page to look at.

import { build } from './build.mjs';
import { serveAndSay } from './serve.mjs';
import { setup } from './setup.mjs';

await setup();
await build();
await serveAndSay();
