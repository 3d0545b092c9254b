#!/usr/bin/env node
// The `volkey` command.

import { identify } from './node.mjs';

console.log(identify(process.argv.slice(2).join(' ')).headline);
