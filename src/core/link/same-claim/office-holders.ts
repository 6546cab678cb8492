import { onceFor } from '../../model/once.ts';
import { foldWords } from '../../text/fold-text.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Told, ToldArticle } from '../told.ts';
import { isIn } from '../words/sorted.ts';
import { conceptOf } from '../words/weights.ts';

/** Concepts of a name, in code-unit order. */
export function keysOf(name: string): string[] {
  const words = foldWords(name).filter((word) => !FUNCTION_WORDS.has(word));
  return [...new Set(words.map((word) => conceptOf(word).key))].sort();
}

/** Somebody whom an article names, with the words by which it credits him, his name among them. */
interface Named {
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * Who is meant by an office alone, where the article names its holder: after "the command's spokesman, Captain Idris Waleh, said" the
 * "Maritime Command's spokesman" is he. Null where he is named, where nobody holds it, and where two may.
 */
export function holderOf({ speaker, article }: Told): Named | null {
  if (speaker === null || !PERSONS.has(speaker.kind) || !isLocal(speaker.id, article)) return null;
  const office = keysOf(speaker.name);
  if (office.length < LEAST_SHARED) return null;
  const holders = namedIn(article).filter((named) => holds(named, office));
  const [holder = null] = holders;
  return holders.length === 1 ? holder : null;
}

const PERSONS: ReadonlySet<string> = new Set(['individual', 'official', 'unnamed']);
const LEAST_SHARED = 2;

/** Whether a speaker is called by what he is, so that another article means somebody else by the same words. */
function isLocal(speaker: string, { id }: Pick<ToldArticle, 'id'>): boolean {
  return speaker.startsWith(`${id}:`);
}

/** Half of its words, two at least; "Josip Lenart's lawyer" is somebody else than Josip Lenart. */
function holds({ id, words }: Named, office: readonly string[]): boolean {
  const shared = office.filter((word) => isIn(words, word));
  const own = keysOf(id.replaceAll('-', ' '));
  return shared.length >= LEAST_SHARED && 2 * shared.length >= office.length && !own.some((word) => isIn(office, word));
}

/** Each telling of an article asks for them. */
const namedIn = onceFor((article: ToldArticle): readonly Named[] =>
  [...(article.credits ?? [])].flatMap(([id, words]) =>
    isLocal(id, article) ? [] : [{ id, words: keysOf(words.join(' ')) }],
  ),
);
