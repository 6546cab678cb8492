import type { Document } from '../document.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import type { Range } from '../range.ts';
import { bare, isBodyWord, isGivenName, isHonorific, isNameSuffix, isTitle, lowerWords } from './words.ts';

/**
 * The title at the head of a run of capitals, up to the name that it titles: "Russian President" of "Russian President Ivan
 * Sokol". Null where the run has none, or where the words behind the title name a body ("General Motors").
 */
export function splitTitle(document: Document, run: Range): Range | null {
  const { lower } = document.tokens;
  for (let at = run.to - 2; at >= run.from; at -= 1) {
    if (!isTitle(lower[at] ?? '')) continue;
    if (isNameSuffix(lower[at + 1] ?? '')) continue;
    const to = behindOffice(document, at + 1, run.to);
    const body = lowerWords(document, { from: to, to: run.to }).some((word) => isBodyWord(word));
    if (body && !isHonorific(lower[at] ?? '')) return null;
    return { from: run.from, to };
  }
  return null;
}

/** "Secretary of State Ana Sol": the office belongs to the title. */
function behindOffice(document: Document, at: number, to: number): number {
  const { lower, word } = document.tokens;
  if (lower[at] !== 'of' || at + 2 >= to) return at;
  if (lower[at + 1] === 'the') return Math.min(at + 3, to - 1);
  for (let start = at + 2; start < to - 1; start += 1) if (isGivenName(word[start] ?? '')) return start;
  return at + 2;
}

/** Families of the person nouns among the words of a title. */
export function rolesOf(title: readonly string[]): readonly string[] {
  return title.flatMap((word) => {
    const noun = NOUNS.get(TITLE_NOUNS.get(bare(word)) ?? bare(word));
    return noun && noun.class === 'person' ? [noun.family] : [];
  });
}

const TITLE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['lt', 'officer'],
  ['lieutenant', 'officer'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'officer'],
  ['major', 'officer'],
  ['capt', 'captain'],
  ['sgt', 'officer'],
  ['sergeant', 'officer'],
  ['adm', 'admiral'],
  ['cmdr', 'commander'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['attorney', 'lawyer'],
  ['agent', 'officer'],
]);
