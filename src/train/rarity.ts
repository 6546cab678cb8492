import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../core/link/words/stems.ts';
import { listed } from '../core/model/grouped.ts';
import { foldWords } from '../core/text/fold-text.ts';

/** Sixteenths of a bit: how finely a rarity is kept. */
const STEPS = 16;
/** A stem of fewer texts is not listed: what is not listed is as rare as can be. */
const LEAST_TEXTS = 3;

/** In how many of the texts each stem occurs. */
export function countStems(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const found of new Set(foldWords(text).map(stem))) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

/**
 * How rare each stem is, in sixteenths of a bit: log2 of the texts there are for each text that has it. A table as
 * lines of `rarity stem stem …`, commonest first, stems in code-unit order; stems with digits or of few texts are left out.
 */
export function rarityTable(counts: ReadonlyMap<string, number>, texts: number): string {
  const byRarity = new Map<number, string[]>();
  for (const [found, count] of counts) {
    if (count < LEAST_TEXTS || !/^[a-z]+$/.test(found)) continue;
    const rarity = Math.round(STEPS * Math.log2(texts / count));
    listed(byRarity, rarity).push(found);
  }
  const lines = [...byRarity].sort(([a], [b]) => a - b).map(([rarity, found]) => `${rarity} ${found.sort().join(' ')}`);
  return lines.join('\n');
}

/** The module that holds the table: `src/core/link/lexicon/rarity.ts`. */
export function rarityModule(table: string, texts: number): string {
  return `/**
 * How rare a stem is in news: \`rarity stem stem …\`, in sixteenths of a bit, log2 of the texts for each text that has it.
 * Counted by src/train/rarity.ts over the ${texts} texts of a corpus; a stem that is not listed was met in one or two of them, or none.
 */
export const RARITY_ROWS = \`
${table}
\`;

/** The rarity of a stem met in one text alone. */
export const RAREST = ${Math.round(STEPS * Math.log2(texts))};
`;
}

/** The texts of a corpus: `text/*.txt` below a folder, in the order of their names. */
export function textsOf(corpus: string): string[] {
  const folder = join(corpus, 'text');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}
