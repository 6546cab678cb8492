import { CONTRARIES } from '../lexicon/contraries.ts';
import { areOfTwoDays } from './day-hours.ts';
import { haveTwoScopes, haveTwoSpeakers, haveTwoTimes, type Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import { isBack } from './restored.ts';
import { haveTwoSubjects, predicateAt } from './roles.ts';
import type { State } from './states.ts';
import { isBoundInTime } from './tenses.ts';
import { agreementOf, termAt } from './terms.ts';

/** "The driver was sober" against "he had been drunk", "surrendered without resistance" against "resisted": in words, or null. */
export function contraryConflict(pair: Pair): string | null {
  const { a, b } = pair;
  if (!haveTwoSpeakers(pair) || a.polarity !== b.polarity || a.polarity === null) return null;
  if (haveTwoTimes(pair) || haveTwoScopes(pair) || haveTwoSubjects(a, b) || areOfTwoDays(a, b)) return null;
  // "Without electricity", and "had electricity again" later.
  if (isBack(a) || isBack(b)) return null;
  const [isBoundA, isBoundB] = [isBoundInTime(a), isBoundInTime(b)];
  const found =
    contraryWords(a, b) ?? (isBoundA ? null : lackedWord(a, b)) ?? (isBoundB ? null : turned(lackedWord(b, a)));
  if (found === null) return isBoundA || isBoundB ? null : contraryStates(pair);
  const besides = new Set([...termsOf(a, found.atA), ...termsOf(b, found.atB)]);
  const { shared, share, longer } = agreementOf(pair.termsA, pair.termsB, besides);
  if (shared < LEAST || share < 60 || longer < 34) return null;
  return `${wordAt(a, found.atA)} against ${wordAt(b, found.atB)}`;
}

const LEAST = 2;

/** "The radar had been out of service" against "the radar had been in working order". */
function contraryStates(pair: Pair): string | null {
  const { a, b, termsA, termsB } = pair;
  for (const one of a.states) {
    for (const other of b.states) {
      if (one.pair !== other.pair || one.side === other.side) continue;
      const besides = new Set([...termsBetween(a, one), ...termsBetween(b, other)]);
      const { shared, share, longer } = agreementOf(termsA, termsB, besides);
      if (shared >= LEAST && share >= 50 && longer >= 25) return `${stateIn(a, one)} against ${stateIn(b, other)}`;
    }
  }
  return null;
}

function termsBetween(profile: Profile, { from, to }: State): string[] {
  const terms: string[] = [];
  for (let at = from; at < to; at++) terms.push(...termsOf(profile, at));
  return terms;
}

function stateIn({ words }: Profile, { from, to }: State): string {
  return words.written.slice(from, to).join(' ');
}

/** Where the two words stand. */
interface Contrary {
  readonly atA: number;
  readonly atB: number;
}

function contraryWords({ words: a }: Profile, { words: b }: Profile): Contrary | null {
  for (let atA = 0; atA < a.count; atA++) {
    const contraries = CONTRARIES.get(a.stems[atA] ?? '');
    if (contraries === undefined) continue;
    const atB = b.stems.findIndex((one, at) => contraries.includes(one) && b.lower[at - 1] !== 'without');
    if (atB >= 0 && a.lower[atA - 1] !== 'without') return { atA, atB };
  }
  return null;
}

/** What the one did without and the other tells of. */
function lackedWord({ words: a }: Profile, { words: b }: Profile): Contrary | null {
  const without = a.lower.indexOf('without');
  if (without < 0 || b.lower.includes('without')) return null;
  for (let atA = without + 1; atA < Math.min(a.count, without + REACH) && !ENDS.has(a.lower[atA] ?? ''); atA++) {
    const term = termAt(a, atA)?.[0];
    // "Observers were refused" says nothing of "stations without observers": it must be told of, not stand first.
    const from = predicateAt(b) ?? 0;
    const atB = term === undefined ? -1 : b.stems.findIndex((_, at) => at >= from && termAt(b, at)?.[0] === term);
    if (atB >= 0) return { atA, atB };
  }
  return null;
}

const REACH = 4;
/** "Without electricity for two hours" lacks no hours. */
const ENDS: ReadonlySet<string> = new Set(', ; for since until from in at on after before and'.split(' '));

function turned(found: Contrary | null): Contrary | null {
  return found === null ? null : { atA: found.atB, atB: found.atA };
}

function termsOf({ words }: Profile, at: number): string[] {
  const term = termAt(words, at);
  return term === null ? [] : [term[0]];
}

function wordAt({ words }: Profile, at: number): string {
  const before = words.lower[at - 1] === 'without' ? 'without ' : '';
  return `${before}${words.written[at] ?? ''}`;
}
