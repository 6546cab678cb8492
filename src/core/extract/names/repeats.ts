import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';
import { foldWords } from './fold.ts';
import type { Name } from './names.ts';

/** No full name has more words. */
const LONGEST = 6;

/**
 * The names of the body that its headlines repeat, in full or by their last word: where every word has a capital, only the
 * body can say which of them are a name ("Sol Says Brandt Lied").
 */
export function repeatedNames(
  document: Document,
  headlines: ReadonlySet<number>,
  names: readonly Name[],
): readonly Name[] {
  if (headlines.size === 0) return [];
  const forms = formsOf(document, names);
  const { tokens } = document;
  const taken = new Uint8Array(tokens.count);
  for (const name of names) taken.fill(1, name.titled, name.to);
  const found: Name[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (!headlines.has(tokens.sentence[at] ?? -1) || taken[at] === 1 || !isCapitalised(tokens.word[at] ?? '')) continue;
    for (let to = Math.min(tokens.count, at + LONGEST); to > at; to -= 1) {
      const name = tokens.sentence[to - 1] === tokens.sentence[at] ? forms.get(key(document, at, to)) : undefined;
      if (!name) continue;
      found.push({ ...name, from: at, to, titled: at, headline: true, roles: [] });
      at = to - 1;
      break;
    }
  }
  return found;
}

/**
 * The last names that open a sentence where the tagger saw no name: "Solz took the chair." An auxiliary or another verb must
 * follow, or a mark of possession, and the article must give the name in full.
 */
export function openingNames(document: Document, names: readonly Name[]): readonly Name[] {
  const { tokens, parts } = document;
  const forms = new Map<string, Name>();
  for (const name of names) {
    if (name.class === 'person' && !name.headline && name.to - name.from > 1)
      forms.set(tokens.lower[name.to - 1] ?? '', name);
  }
  const taken = new Uint8Array(tokens.count);
  for (const name of names) taken.fill(1, name.titled, name.to);
  const found: Name[] = [];
  for (let at = 0; at < tokens.count - 1; at += 1) {
    if (taken[at] === 1 || tokens.sentence[at] === tokens.sentence[at - 1] || !isCapitalised(tokens.word[at] ?? ''))
      continue;
    const name = forms.get(tokens.lower[at] ?? '');
    const next = parts[at + 1] ?? PART.X;
    if (!name || tokens.sentence[at + 1] !== tokens.sentence[at] || !(isFiniteVerb(next) || next === PART.POS))
      continue;
    found.push({ ...name, from: at, to: at + 1, titled: at, roles: [] });
  }
  return found;
}

function key({ tokens }: Document, from: number, to: number): string {
  return foldWords(tokens.word.slice(from, to)).join(' ');
}

function formsOf(document: Document, names: readonly Name[]): ReadonlyMap<string, Name> {
  const forms = new Map<string, Name>();
  for (const name of names) {
    if (name.class === 'place') continue;
    const full = key(document, name.from, name.to);
    const last = key(document, name.to - 1, name.to);
    if (full !== '' && !forms.has(full)) forms.set(full, name);
    if (name.class === 'person' && last !== '' && !forms.has(last)) forms.set(last, name);
  }
  return forms;
}
