import type { Document } from '../document.ts';
import { IRREGULAR_PLURALS, NOUNS } from '../lexicon/descriptors.ts';
import type { Name } from './names.ts';
import { isOutletWord } from './outlet-words.ts';

/** Of these every state has one, and its common noun is its name: "Congress", "the Senate", "the Constitution". */
const SINGULAR_BODIES: ReadonlySet<string> = new Set(['parliament', 'law', 'telegram']);

/**
 * The names without the common nouns that only have a capital: "the Committee", "a Republican", "PEOPLE" say what somebody is.
 * A word that closes a longer name of the article stays one: "King" of "Ana King", "the Post" of "The Harrow Post".
 */
export function withoutDescriptors(document: Document, names: readonly Name[]): readonly Name[] {
  const { lower } = document.tokens;
  const last = new Set<string>();
  for (const name of names) {
    const closes = name.class === 'person' || name.class === 'outlet';
    if (closes && name.to - name.titled > 1) last.add(lower[name.to - 1] ?? '');
  }
  return names.filter((name) => {
    const only = name.to - name.titled === 1 && name.known === null;
    return !only || last.has(lower[name.from] ?? '') || !isDescriptor(document, name.from);
  });
}

function isDescriptor({ tokens }: Document, at: number): boolean {
  const lower = tokens.lower[at] ?? '';
  // "editors of The Advocate": an article with a capital inside a sentence belongs to a name.
  if (tokens.word[at - 1] === 'The' && tokens.sentence[at - 2] === tokens.sentence[at]) return false;
  const noun = NOUNS.get(lower);
  if (noun === undefined) return IRREGULAR_PLURALS.has(lower);
  return !SINGULAR_BODIES.has(noun.family) && !isOutletWord(lower);
}
