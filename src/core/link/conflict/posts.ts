import { isSpeakerNoun } from '../../extract/lexicon/speaker-nouns.ts';
import { onceFor } from '../../model/once.ts';
import { isFirstVerb } from '../words/verbs.ts';
import type { Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import { subjectOf } from './roles.ts';
import type { Words } from './terms.ts';

/** "The mayor was arrested on Monday" and "the deputy mayor was arrested on Tuesday", "the governor flew to Tarn" and "the premier to Orsk". */
export function holdTwoPosts({ a, b }: Pair): boolean {
  return isSecondOf(a.words, b.words) || isSecondOf(b.words, a.words) || areTwoOffices(officeOf(a), officeOf(b));
}

function areTwoOffices(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false;
  // Of "the minister" nobody knows which.
  return one !== 'minister' && other !== 'minister';
}

/** The one office that a telling speaks of, as its subject and where nobody is named with it; null otherwise. */
const officeOf = onceFor(({ words, names }: Profile): string | null => {
  const { lower } = words;
  const [at = -1, ...others] = lower.flatMap((word, index) => (OFFICES.has(word) ? index : []));
  const verb = lower.findIndex((word, index) => index > 0 && isFirstVerb(word));
  if (at < 0 || others.length > 0 || at > verb) return null;
  if ([...subjectOf(words).keys()].some((term) => names.has(term))) return null;
  return lower[at] === 'minister' ? ministerAt(lower, at) : (lower[at] ?? null);
});

function ministerAt(lower: readonly string[], at: number): string {
  const before = lower[at - 1] ?? '';
  return before === 'prime' ? 'premier' : PORTFOLIOS.has(before) ? `${before} minister` : 'minister';
}

const OFFICES: ReadonlySet<string> = new Set(
  'mayor governor president premier minister chancellor king queen ambassador bishop prosecutor judge'.split(' '),
);

/** Whether one speaks of deputies alone where the other speaks of those whom they stand in for. */
function isSecondOf(one: Words, other: Words): boolean {
  return one.stems.some((post, at) => {
    if (!isSecond(one, at) || holdersOf(one, post).some((own) => !isSecond(one, own))) return false;
    const theirs = holdersOf(other, post);
    const name = nameBehind(one, at) ?? '';
    const isCalledSo = theirs.some((its) => isSecond(other, its) || nameBehind(other, its) === name);
    return theirs.length > 0 && !isCalledSo;
  });
}

function holdersOf({ stems }: Words, post: string): number[] {
  return stems.flatMap((stem, at) => (stem === post ? at : []));
}

/** Papers differ in what they call one man: "deputy mayor Kroft", "mayor Kroft". */
function nameBehind({ name, stems }: Words, at: number): string | null {
  let last = at;
  while (name[last + 1] === true) last += 1;
  return last === at ? null : (stems[last] ?? null);
}

/** "Deputy mayor"; of "deputy prime minister" the minister. */
function isSecond({ lower }: Words, at: number): boolean {
  const before = lower[at - 1] ?? '';
  const post = lower[at] ?? '';
  const isBehind = SECONDS.has(before)
    ? !PORTFOLIOS.has(post)
    : PORTFOLIOS.has(before) && SECONDS.has(lower[at - 2] ?? '');
  return isBehind && isSpeakerNoun(post);
}

const SECONDS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant']);
const PORTFOLIOS: ReadonlySet<string> = new Set(
  'prime chief foreign defence defense interior finance health justice head'.split(' '),
);
