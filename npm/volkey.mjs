#!/usr/bin/env node
// The `volkey` command.

import { run } from './command/run.mjs';

// Whoever reads the output may stop reading before its end: `volkey products | head`.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2));
