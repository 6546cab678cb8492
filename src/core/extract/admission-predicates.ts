import type { AdmissionState } from '../model/reading.ts';
import type { Document } from './document.ts';
import { listed } from './lexicon/listed.ts';
import {
  BACKED,
  BACKING,
  BE,
  CAN,
  CHECK_ADVERBS,
  CHECK_NOUNS,
  CHECKS,
  DENIALS,
  DENIED,
  DO,
  HAVE,
  IMPOSSIBLE,
  NOT,
  POSSIBLE,
  REMAIN,
  TRYING,
  UNCHECKABLE,
  UNCHECKED,
  WEAK_CHECKS,
} from './lexicon/verification.ts';

/** What a verb of checking with its auxiliaries says. `checked`: something was verified; the subject or agent decides by whom. */
export type Finding = Extract<AdmissionState, 'not-verified' | 'not-verifiable' | 'disputed'> | 'checked' | 'backed';

/** A verb of checking, backing or denying with its auxiliaries, before it is known who did it to what. */
export interface Predicate {
  readonly finding: Finding;
  /**
   * Passive: what is checked stands before the verb. `noun`: "no independent confirmation of". `impersonal`: "it was not possible
   * to verify the claim", "the claim is hard to verify".
   */
  readonly voice: 'active' | 'passive' | 'noun' | 'impersonal';
  /** First token of the auxiliaries. */
  readonly from: number;
  /** The verb, the adjective or the noun. */
  readonly at: number;
  /** Whether the verb checks only qualities ("establish the authenticity"). */
  readonly weak: boolean;
  /** Whether only a subject that means nobody makes it negative: "none of the claims | could be verified". */
  readonly needsNobody: boolean;
}

/** No verb has more auxiliaries and adverbs before it than this. */
const CHAIN = 10;

const CHAIN_WORDS: ReadonlySet<string> = new Set([
  ...BE,
  ...HAVE,
  ...DO,
  ...CAN,
  ...NOT,
  ...REMAIN,
  ...IMPOSSIBLE,
  ...POSSIBLE,
  ...TRYING,
  ...CHECK_ADVERBS,
  'to',
  'may',
  'no',
  'way',
  'means',
  'of',
]);

const VERBS: ReadonlySet<string> = new Set([
  ...CHECKS.keys(),
  ...WEAK_CHECKS.keys(),
  ...UNCHECKED,
  ...UNCHECKABLE,
  ...CHECK_NOUNS,
  ...BACKED,
  ...BACKING,
  ...DENIALS,
  ...DENIED,
  'verifiable',
]);

/** The predicate at token `at`, or null. */
export function predicateAt(document: Document, at: number): Predicate | null {
  const word = document.tokens.lower[at] ?? '';
  if (!VERBS.has(word)) return null;
  const form = CHECKS.get(word) ?? WEAK_CHECKS.get(word);
  const from = chainStart(document, at);
  const chain = document.tokens.lower.slice(from, at);
  const found = { from, at, weak: WEAK_CHECKS.has(word), needsNobody: false };
  if (form === 'base' || form === 'gerund') return baseForm(chain, found);
  if (form === 'participle') return participle(document, chain, found);
  if (UNCHECKED.has(word) || UNCHECKABLE.has(word) || word === 'verifiable') return adjective(word, chain, found);
  if (CHECK_NOUNS.has(word)) return noun(document, found);
  return otherVerb(document, chain, found);
}

type Found = Pick<Predicate, 'from' | 'at' | 'weak' | 'needsNobody'>;

function chainStart(document: Document, at: number): number {
  const { lower, sentence } = document.tokens;
  let from = at;
  while (from > 0 && at - from < CHAIN && sentence[from - 1] === sentence[at] && isChainWord(lower[from - 1] ?? '')) {
    from -= 1;
  }
  while (from < at && (isAdverb(lower[from] ?? '') || lower[from] === 'of')) from += 1;
  return from;
}

function isChainWord(word: string): boolean {
  return CHAIN_WORDS.has(word) || isAdverb(word);
}

/** "vigorously", "so far"; "only" and "family" end like adverbs and do no harm. */
function isAdverb(word: string): boolean {
  return CHECK_ADVERBS.has(word) || /^\p{L}{3,}ly$/u.test(word);
}

function any(chain: readonly string[], words: ReadonlySet<string>): boolean {
  return chain.some((word) => words.has(word));
}

/** "could not verify", "has yet to verify", "was unable to verify", "no way of verifying". */
function baseForm(chain: readonly string[], found: Found): Predicate | null {
  const active = (finding: Finding): Predicate => ({ ...found, finding, voice: 'active' });
  const infinitive = chain.includes('to');
  const negative = any(chain, NOT);
  if (chain.includes('no') && (chain.includes('way') || chain.includes('means'))) return active('not-verifiable');
  if (infinitive && chain.includes('yet') && !any(chain, POSSIBLE)) return active('not-verified');
  if (any(chain, IMPOSSIBLE) || (negative && any(chain, POSSIBLE))) {
    const said = ['impossible', 'difficult', 'hard', 'possible'].some((word) => chain.includes(word));
    return said ? { ...active('not-verifiable'), voice: 'impersonal' } : active('not-verifiable');
  }
  if (infinitive && any(chain, POSSIBLE)) return { ...active('checked') };
  if (any(chain, TRYING) && (any(chain, BE) || any(chain, HAVE))) return active('not-verified');
  if (infinitive) return null;
  if (any(chain, CAN)) return { ...active('not-verifiable'), needsNobody: !negative };
  return negative && any(chain, DO) && !chain.includes('does') ? active('not-verified') : null;
}

/** "could not be verified", "has not verified", "has been verified by", "verified the video". */
function participle(document: Document, chain: readonly string[], found: Found): Predicate | null {
  const negative = any(chain, NOT);
  const passive = any(chain, BE) || any(chain, REMAIN);
  const voice = passive || nextIsBy(document, found.at) ? 'passive' : 'active';
  const make = (finding: Finding, needsNobody = false): Predicate => ({ ...found, finding, voice, needsNobody });
  if (!passive) {
    if (any(chain, HAVE) && negative) return make('not-verified');
    return chain.every((word) => HAVE.has(word) || isAdverb(word)) ? make('checked') : null;
  }
  if (any(chain, IMPOSSIBLE)) return make('not-verifiable');
  if (any(chain, CAN)) return make('not-verifiable', !negative);
  if (chain.includes('to')) return chain.includes('yet') || any(chain, REMAIN) ? make('not-verified') : null;
  if (negative) return make('not-verified');
  return chain.includes('may') ? null : make('checked');
}

/** "The reports remain unconfirmed." Before a noun ("unconfirmed reports") the word is a hedge. */
function adjective(word: string, chain: readonly string[], found: Found): Predicate | null {
  const negative = any(chain, NOT);
  if (!any(chain, BE) && !any(chain, REMAIN)) return null;
  if (word === 'verifiable') return negative ? { ...found, finding: 'not-verifiable', voice: 'passive' } : null;
  if (negative) return null;
  return { ...found, finding: UNCHECKABLE.has(word) ? 'not-verifiable' : 'not-verified', voice: 'passive' };
}

const KINDS: ReadonlySet<string> = new Set(listed('independent, immediate, outside, official, separate, further, any'));

/** "There was no independent confirmation of the report", "Independent verification of the figure was not possible". */
function noun(document: Document, found: Found): Predicate | null {
  const { lower, sentence } = document.tokens;
  let from = found.at;
  while (KINDS.has(lower[from - 1] ?? '')) from -= 1;
  const described = from < found.at;
  if (lower[from - 1] === 'no' && (described || lower[found.at + 1] === 'of')) {
    return { ...found, from: from - 1, finding: 'not-verified', voice: 'noun' };
  }
  for (let k = found.at + 1; k < found.at + 16 && sentence[k] === sentence[found.at]; k += 1) {
    if (BE.has(lower[k] ?? '') && described) {
      const rest = lower.slice(k + 1, k + 5);
      const failed =
        rest.includes('impossible') ||
        (any(rest, NOT) && rest.some((word) => word === 'possible' || word === 'available'));
      if (failed) return { ...found, from, finding: 'not-verifiable', voice: 'noun' };
    }
  }
  return null;
}

/** "confirm or | deny", "refused to | reject": the verb has no subject of its own. */
const JOINED_BARE: ReadonlySet<string> = new Set(['or', 'nor', 'to', 'not']);

/** "has been documented by", "images support the claim", "denies the claim", "is disputed by". */
function otherVerb(document: Document, chain: readonly string[], found: Found): Predicate | null {
  const word = document.tokens.lower[found.at] ?? '';
  const passive = any(chain, BE);
  if (any(chain, NOT) || any(chain, CAN) || chain.includes('to')) return null;
  if (BACKED.has(word) && nextIsBy(document, found.at)) return { ...found, finding: 'backed', voice: 'passive' };
  if (DENIED.has(word) && passive) return { ...found, finding: 'disputed', voice: 'passive' };
  if (passive) return null;
  if (BACKING.has(word)) return { ...found, finding: 'backed', voice: 'active' };
  if (JOINED_BARE.has(document.tokens.lower[found.from - 1] ?? '')) return null;
  return DENIALS.has(word) ? { ...found, finding: 'disputed', voice: 'active' } : null;
}

/** "by", perhaps after "out" ("borne out by") or "up" ("backed up by"). */
function nextIsBy(document: Document, at: number): boolean {
  const { lower } = document.tokens;
  const next = lower[at + 1] === 'out' || lower[at + 1] === 'up' || lower[at + 1] === 'independently' ? at + 2 : at + 1;
  return lower[next] === 'by';
}
