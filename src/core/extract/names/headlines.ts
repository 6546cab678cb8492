import { isCapitalised, opensWithLetter } from '../../text/letters.ts';
import type { Document } from '../document.ts';

/** Words that stay small in a headline of capitals. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the of in on at to for from with by and or but as is vs via into over after before than up off'.split(' '),
);

/** A line of so many words that all have a capital is a headline even where a full stop ends it. */
const WORDS = 4;

/** Numbers of the paragraphs or sentences whose every word has a capital: headlines and labels, where a capital says nothing. */
export function titleCaseSentences(document: Document): ReadonlySet<number> {
  const { tokens } = document;
  const found = new Set<number>();
  let from = 0;
  while (from < tokens.count) {
    let to = from;
    let words = 0;
    let capitals = 0;
    while (to < tokens.count && tokens.sentence[to] === tokens.sentence[from]) {
      const word = tokens.word[to] ?? '';
      if (isWord(word) && !SMALL.has(tokens.lower[to] ?? '')) {
        words += 1;
        if (isCapitalised(word)) capitals += 1;
      }
      to += 1;
    }
    const share = /^[.!?]$/.test(tokens.word[to - 1] ?? '') ? 0.9 : 0.75;
    if (words >= WORDS && capitals >= share * words) found.add(tokens.sentence[from] ?? 0);
    from = to;
  }
  return found;
}

function isWord(word: string): boolean {
  const first = word.charCodeAt(0) | 32;
  return first < 128 ? first >= 97 && first <= 122 : opensWithLetter(word);
}
