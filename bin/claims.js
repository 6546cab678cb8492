#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
try {
  await import('../dist/cli/main.js');
} catch (error) {
  // Node would exit with 1, which means "the answer is no".
  process.stderr.write(`claims could not start: ${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 70;
}
