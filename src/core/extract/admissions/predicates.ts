import { endsLikeAdverb } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import {
  BACKED,
  BACKING,
  BE,
  CAN,
  CHECK_ADVERBS,
  CHECK_NOUNS,
  CHECKS,
  COMPARED,
  DENIALS,
  DENIED,
  DO,
  HAVE,
  IMPOSSIBLE,
  LOOKED,
  LOOSE_CHECKS,
  NOT,
  POSSIBLE,
  REMAIN,
  TRYING,
  UNCHECKABLE,
  UNCHECKED,
  WEAK_CHECKS,
} from '../lexicon/verification.ts';
import { any, type Finding, type Found, nextIsBy, type Predicate } from './findings.ts';
import { adjective, noun, otherVerb } from './states.ts';

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
  ...LOOSE_CHECKS.keys(),
  ...UNCHECKED,
  ...UNCHECKABLE,
  ...CHECK_NOUNS,
  ...BACKED,
  ...BACKING,
  ...DENIALS,
  ...DENIED,
  ...LOOKED,
  ...COMPARED,
  'verifiable',
]);

/** The predicate at token `at`, or null. */
export function predicateAt(document: Document, at: number): Predicate | null {
  const word = document.tokens.lower[at] ?? '';
  if (!VERBS.has(word)) return null;
  const form = CHECKS.get(word) ?? WEAK_CHECKS.get(word);
  const unfound = form === 'base' ? withoutEvidence(document, at) : -1;
  if (unfound >= 0)
    return { from: unfound, at, weak: false, needsNobody: false, finding: 'not-verified', voice: 'active' };
  const from = chainStart(document, at);
  const chain = document.tokens.lower.slice(from, at);
  const found = { from, at, weak: WEAK_CHECKS.has(word), needsNobody: false };
  if (LOOSE_CHECKS.has(word)) return looseCheck(document, chain, found) ?? otherVerb(document, chain, found);
  if (form === 'base' || form === 'gerund') return baseForm(chain, found);
  if (form === 'participle') return participle(document, chain, found);
  if (UNCHECKED.has(word) || UNCHECKABLE.has(word) || word === 'verifiable') return adjective(word, chain, found);
  if (CHECK_NOUNS.has(word)) return noun(document, found);
  return otherVerb(document, chain, found);
}

const PROOF: ReadonlySet<string> = new Set(['evidence', 'proof', 'confirmation', 'footage', 'imagery']);
const FINDING = /^(?:observed|seen|found)$/;
const OF_PROOF: ReadonlySet<string> = new Set([
  'any',
  'visual',
  'independent',
  'geolocated',
  'sufficient',
  'enough',
  'clear',
]);

/** "has not observed visual evidence to | verify the claim": where that begins, -1 where it is not said so. */
function withoutEvidence({ tokens: { lower, sentence } }: Document, at: number): number {
  if (lower[at - 1] !== 'to' || !PROOF.has(lower[at - 2] ?? '')) return -1;
  let verb = at - 3;
  while (verb > at - 6 && OF_PROOF.has(lower[verb] ?? '')) verb -= 1;
  let from = verb;
  while (
    from > verb - 4 &&
    (HAVE.has(lower[from - 1] ?? '') || NOT.has(lower[from - 1] ?? '') || lower[from - 1] === 'yet')
  )
    from -= 1;
  const negated = lower.slice(from, verb).some((word) => NOT.has(word));
  return FINDING.test(lower[verb] ?? '') && negated && sentence[from] === sentence[at] ? from : -1;
}

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
  return CHECK_ADVERBS.has(word) || endsLikeAdverb(word);
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

/** "could not check the figures", "cannot be checked": only what was not checked; "has checked the records against …" compares. */
function looseCheck(document: Document, chain: readonly string[], found: Found): Predicate | null {
  const form = LOOSE_CHECKS.get(document.tokens.lower[found.at] ?? '');
  const bare = form === 'base' || form === 'gerund';
  const read = bare ? baseForm(chain, found) : participle(document, chain, found);
  return read?.finding === 'not-verified' || read?.finding === 'not-verifiable' ? read : null;
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
