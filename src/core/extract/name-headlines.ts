import type { Document } from './document.ts';
import { isCapitalised } from './name-words.ts';

/** Words that stay small in a headline of capitals. */
const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|from|with|by|and|or|but|as|is|vs|via|into|over|after|before|than|up|off)$/;

/** Numbers of the paragraphs whose every word has a capital: headlines and labels, where a capital says nothing. */
export function titleCaseParagraphs(document: Document): ReadonlySet<number> {
  const { tokens } = document;
  const found = new Set<number>();
  let from = 0;
  while (from < tokens.count) {
    let to = from;
    let words = 0;
    let capitals = 0;
    while (to < tokens.count && tokens.paragraph[to] === tokens.paragraph[from]) {
      const word = tokens.word[to] ?? '';
      if (/^\p{L}/u.test(word) && !SMALL.test(tokens.lower[to] ?? '')) {
        words += 1;
        if (isCapitalised(word)) capitals += 1;
      }
      to += 1;
    }
    const sentence = /^[.!?]$/.test(tokens.word[to - 1] ?? '');
    if (!sentence && words > 3 && capitals >= 0.75 * words) found.add(tokens.paragraph[from] ?? 0);
    from = to;
  }
  return found;
}
