import { certaintyOf } from '../certainty.ts';
import { ACTS, FUNCTION_WORDS } from '../lexicon/news-acts.ts';
import { nearnessOf } from '../words/near-words.ts';
import { rarityOf } from '../words/weights.ts';
import { keyAt } from './counts.ts';
import { agree, haveTwoSpeakers, type Pair } from './pair.ts';
import { negatedAt } from './polarity.ts';
import type { Profile } from './profile.ts';
import { predicateAt } from './roles.ts';
import { isOrder } from './tenses.ts';
import { termAt, type Words } from './terms.ts';

/** In how many tellings of the two articles the word may stand. */
const MOST = {
  /** Where they share another word: "the service business was not for sale", "the service arm will be sold". */
  shared: 5,
  /** Where one of them says nothing else: "it was not planned". */
  alone: 4,
  /** Where there is said to be no such thing: "the chief got no bonus", "she paid herself a bonus". */
  thing: 2,
} as const;
/** More that each says beside the word speaks of something else. */
const MOST_BESIDES = 4;
/** Rarities in sixteenths of a bit: "work" and "want" are in everything; "plan" and "force" tell where hardly anything else is said. */
const TELLING = 39;
const PLAIN = 28;

/**
 * Whether one speaker says no to the one word on which the other's sentence turns: "Nobody forced her to go" and "They forced
 * her out". So little is enough where hardly anything else that the two articles tell has that word.
 */
export function negatesOneWord(pair: Pair): boolean {
  const [no, yes] = pair.a.polarity === 'no' ? [pair.a, pair.b] : [pair.b, pair.a];
  if (!haveTwoSpeakers(pair) || certaintyOf(yes.told).possible !== null || isOrder(yes)) return false;
  const core = coreOf(no);
  const met = core === null ? -1 : placeOf(yes.words, core);
  // A bomb is one way of attacking.
  if (core === '#struck' && !yes.words.stems.some((one) => no.words.stems.includes(one) && ACTS.get(one) === 'struck'))
    return false;
  if (core === null || met < 0 || yes.words.lower[met - 1] === 'without') return false;
  return isEnough(pair, { core, no, yes, inSubject: met < (predicateAt(yes.words) ?? 0) });
}

/** The word that one denies and the other says. */
interface Denied {
  readonly core: string;
  readonly no: Profile;
  readonly yes: Profile;
  /** Whether it is what the other speaks of, not what he says of it. */
  readonly inSubject: boolean;
}

function isEnough(pair: Pair, { core, no, yes, inSubject }: Denied): boolean {
  const count = countIn(pair, core);
  const rarity = core.startsWith('#') ? TELLING : rarityOf(core);
  const [ofNo, ofYes] = [besides(no, core), besides(yes, core)];
  const most = Math.max(ofNo.length, ofYes.length);
  if (most > MOST_BESIDES || rarity < (most > 1 ? TELLING : PLAIN)) return false;
  if (ofNo.some((one) => ofYes.some((other) => areNear(one, other)))) {
    return count <= MOST.shared && (pair.bond !== 'event' || (agree(pair, 0, 50) && pair.agreement.longer >= 25));
  }
  // "The power went out" says with them that there was no power.
  if (inSubject && lacks(no, core) && OUT.has(yes.words.lower[predicateAt(yes.words) ?? 0] ?? '')) return false;
  // "There are no dead", and "the radar had been dead".
  if (BODILY.has(core)) return false;
  if (ofNo.length === 0 || ofYes.length === 0) return count <= MOST.alone;
  return count <= MOST.thing && lacks(no, core) && !inSubject;
}

/** What does so is no longer there. */
const OUT: ReadonlySet<string> = new Set('went failed cut lost ran gone stopped ended missing broke'.split(' '));
const BODILY: ReadonlySet<string> = new Set(['#dead', '#injured']);

/** What a negative sentence or a denial says is not so, as `keyAt` names it: "arrested" of "they had arrested nobody". */
function coreOf({ words, told }: Profile): string | null {
  const [negated] = negatedAt(words);
  const predicate = predicateAt(words);
  const before = words.lower[(negated ?? 0) - 1] ?? '';
  if (MORE.has(words.lower[negated ?? 0] ?? '') || (negated === undefined && told.stance !== 'denies')) return null;
  const verb = predicate !== null && negated !== undefined && NOT.has(before) ? negated : predicate;
  const at = isThing(words, negated) ? headFrom(words, negated ?? 0) : (verb ?? negated ?? null);
  return at === null || words.name[at] === true ? null : keyAt(words, at);
}

/** "The strain found there does not match": what follows is denied, not what stands before. */
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never']);

/** "No beds"; of "no civilian was hurt" what befell none is denied, not the civilians. */
function isThing(words: Words, negated: number | undefined): boolean {
  if (negated === undefined || !THINGS_AFTER.has(words.lower[negated - 1] ?? '')) return false;
  const [predicate, head] = [predicateAt(words), headFrom(words, negated)];
  return predicate === null || predicate <= head || !BODILY.has(`#${words.act[predicate] ?? ''}`);
}

/** Behind these a thing is said not to be: "no beds", "not any beds", "run out of beds". */
const THINGS_AFTER: ReadonlySet<string> = new Set(['no', 'any', 'of']);

/** "No further beds" are no fewer than there were. */
const MORE: ReadonlySet<string> = new Set(['more', 'other', 'further', 'new', 'additional', 'longer']);

function lacks({ words }: Profile, core: string): boolean {
  return words.lower.some((word, at) => word === 'no' && keyAt(words, headFrom(words, at + 1)) === core);
}

/** "beds" of "no intensive care beds". */
function headFrom(words: Words, from: number): number {
  let at = from;
  while (at + 1 < words.count && isOfPhrase(words.lower[at + 1] ?? '')) at++;
  return at;
}

function isOfPhrase(word: string): boolean {
  return /^\p{L}/u.test(word) && !FUNCTION_WORDS.has(word) && !word.endsWith('ed');
}

function placeOf(words: Words, core: string): number {
  for (let at = 0; at < words.count; at++) {
    if (keyAt(words, at) === core && !(words.lower[at] ?? '').endsWith('ly')) return at;
  }
  return -1;
}

function countIn({ pageA, pageB }: Pair, core: string): number {
  const count = pageA.counts().get(core) ?? 0;
  return pageA === pageB ? count : count + (pageB.counts().get(core) ?? 0);
}

/** The other words of the clause that has the word, names apart, for a name may stand for "the works". */
function besides({ words, names }: Profile, core: string): string[] {
  const at = placeOf(words, core);
  let [from, to] = [Math.max(0, at), Math.max(0, at)];
  while (from > 0 && !PARTING.has(words.lower[from - 1] ?? '')) from--;
  while (to < words.count && !PARTING.has(words.lower[to] ?? '')) to++;
  const found = new Set<string>();
  for (let place = from; place < to; place++) {
    const [term] = termAt(words, place) ?? [];
    if (term !== undefined && term !== core && keyAt(words, place) !== core && !names.has(term)) found.add(term);
  }
  return [...found];
}

const PARTING: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', 'and', 'but', 'while', 'because', 'although']);

/** Hundredths. */
const NEAR = 60;

function areNear(a: string, b: string): boolean {
  return a === b || nearnessOf(a, b) >= NEAR;
}
