import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { KNOWN_STEMS } from '../src/core/link/words/known-stems.ts';
import { stem } from '../src/core/link/words/stems.ts';

/** What the build puts into the command's few files. */

const BUNDLE = fileURLToPath(new URL('../dist/bundle', import.meta.url));

function knownStems(): string[] {
  const files = readdirSync(BUNDLE).filter((name) => name.endsWith('.cjs'));
  const found = files.flatMap(
    (name) => readFileSync(join(BUNDLE, name), 'utf8').match(/KNOWN_STEMS = "([^"]*)"/) ?? [],
  );
  return (found[1] ?? '').split(' ');
}

test('the stems that the build worked out are those that the rules give', () => {
  // Else the table would be held against itself.
  expect(KNOWN_STEMS).toBe('');
  const parts = knownStems();
  expect(parts.length).toBeGreaterThan(4000);
  const wrong = parts.filter((_, at) => at % 2 === 0 && stem(parts[at] ?? '') !== parts[at + 1]);
  expect(wrong).toEqual([]);
});
