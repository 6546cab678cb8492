import type { Document } from '../document.ts';
import { NAME_PARTICLES } from '../lexicon/titles.ts';
import { foldWords } from '../names/fold.ts';
import { isNameSuffix } from '../names/words.ts';
import type { Range } from '../range.ts';

/** Folded words of a person's name without Jr. and the like. */
export function personWords(document: Document, name: Range): readonly string[] {
  const words = document.tokens.word.slice(name.from, name.to);
  const folded = words.filter((word) => !isNameSuffix(word.toLowerCase())).map((word) => foldWords([word]).join('-'));
  return folded.filter((word) => word !== '');
}

/** "Ivo Brandt Jr." is another than Ivo Brandt. */
export function isJunior({ tokens }: Document, name: Range): boolean {
  return /^jr\.?$/.test(tokens.lower[name.to - 1] ?? '');
}

/** Whether two full names with one last name may be one person: "Donald J. Trump" and "Donald Trump", "D. Trump". */
export function sameGiven(one: readonly string[], other: readonly string[]): boolean {
  const [first = '', second = ''] = [one[0], other[0]];
  if (first === second) return true;
  if (first.length === 1 || second.length === 1) return first[0] === second[0];
  // "Mohammed bin Salman" and "bin Salman".
  if (NAME_PARTICLES.has(first) || NAME_PARTICLES.has(second)) return true;
  return one.slice(0, -1).includes(second) || other.slice(0, -1).includes(first) || isShort(first, second);
}

/** "Tim" and "Timothy": one begins the other. */
function isShort(first: string, second: string): boolean {
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.length >= 3 && long.startsWith(short) && long.length > short.length + 1;
}
