#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

module.enableCompileCache?.();
// Node 20 optimises a function before it has seen enough of it, and soon has to take that back: reading ten articles then
// takes nearly twice the processor time. Later versions go another way, and do not know the flag.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=600000');
try {
  await import('../dist/bundle/claims.js');
} catch (error) {
  // Node would exit with 1, which means "the answer is no".
  process.stderr.write(`claims could not start: ${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 70;
}
