import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { gistOf } from '../src/core/link/conflict/events.ts';
import { happeningsAt } from '../src/core/link/conflict/happenings.ts';
import { isWordOf } from '../src/core/link/conflict/measured.ts';
import { slotPhrasesFrom } from '../src/core/link/conflict/slot-table.ts';
import { wordsOf } from '../src/core/link/conflict/terms.ts';
import { keptText, tablesMade } from '../src/core/link/words/kept-tables.ts';
import { KEPT_TEXTS } from '../src/core/link/words/kept-texts.ts';
import { KNOWN_STEMS } from '../src/core/link/words/known-stems.ts';
import { paraphrasesOf, phraseAt } from '../src/core/link/words/paraphrases.ts';
import { exclude } from '../src/core/link/words/senses.ts';
import { stem } from '../src/core/link/words/stems.ts';
import { isCountry, oppositesOf } from '../src/core/link/words/weights.ts';
import { registriesOf } from '../src/core/query/place-tellings.ts';
import { packaged } from '../src/store/packaged.ts';
import { told } from './core/link/told.ts';

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

/** By name, as they stand in the bundle. */
function keptTexts(): Map<string, string> {
  const files = readdirSync(BUNDLE).filter((name) => name.endsWith('.cjs'));
  const found = files.flatMap(
    (name) => readFileSync(join(BUNDLE, name), 'utf8').match(/KEPT_TEXTS = (\{\n(?:\t.*\n)+\})/)?.[1] ?? [],
  );
  return new Map(Object.entries(runInNewContext(`(${found.join()})`)));
}

/** What asks for each of the tables. */
function askForTables(): void {
  gistOf([told({ says: 'four people were killed', by: 'Orna Halvas' })]);
  slotPhrasesFrom('gun');
  happeningsAt(wordsOf({ content: ['the roof collapsed'] }), 2);
  exclude([0], [1]);
  oppositesOf('lost');
  isCountry('lost');
  isWordOf('loss', 'lost');
  phraseAt(['lost'], 0);
  paraphrasesOf('lost');
  registriesOf({ speakers: [], outlets: [] }, packaged);
}

test('the tables that the build worked out are those that the rules give', () => {
  expect(KEPT_TEXTS).toEqual({});
  askForTables();
  const kept = keptTexts();
  expect([...kept.keys()].sort()).toEqual([...tablesMade.keys()].sort());
  expect(kept.size).toBeGreaterThan(5);
  for (const [name, made] of tablesMade) expect(kept.get(name), name).toBe(keptText(made));
});
