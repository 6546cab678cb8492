import type { Document } from './document.ts';
import { foldWords } from './name-fold.ts';
import { type Known, knownName, longestName } from './name-index.ts';
import { isCapitalised, isTitle } from './name-words.ts';
import { isProper, PART } from './tagger/parts.ts';

/** The longest name of the packaged tables that begins at token `from`; null where none does. */
export function longestKnown(document: Document, from: number): { readonly known: Known; readonly to: number } | null {
  const { tokens } = document;
  const afterArticle = tokens.lower[from - 1] === 'the';
  let best: { known: Known; to: number } | null = null;
  const folded: string[] = [];
  for (let to = from + 1; to <= tokens.count && to - from <= longestName() + 4; to += 1) {
    const at = to - 1;
    if (tokens.sentence[at] !== tokens.sentence[from]) break;
    const word = tokens.word[at] ?? '';
    folded.push(...foldWords([word]));
    if (/^[.;:!?()]$/.test(word)) break;
    // "Ukraine's general staff" ends in small letters, "the Moscow times" does not mean the paper.
    const known = endsName(document, from, at) ? knownName(folded, afterArticle) : null;
    if (known && (isCapitalised(word) || to === from + 1 || isWholePhrase(document, known, to))) best = { known, to };
  }
  return best;
}

/** "Ukraine's general staff" is a name in small letters; in "Russian military bloggers" the bloggers are the head. */
function isWholePhrase(document: Document, known: Known, to: number): boolean {
  if (known.class !== 'body') return false;
  if (document.tokens.sentence[to] !== document.tokens.sentence[to - 1]) return true;
  const part = document.parts[to] ?? PART.X;
  return !(part === PART.NN || part === PART.NNS || (isProper(part) && isTitle(document.tokens.lower[to] ?? '')));
}

function endsName(document: Document, from: number, at: number): boolean {
  const word = document.tokens.word[at] ?? '';
  if (/^[\d]+$/.test(word)) return at > from;
  return /^\p{L}/u.test(word);
}
