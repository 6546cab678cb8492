import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import {
  BACKED,
  BACKING,
  BE,
  CAN,
  COMPARED,
  DENIALS,
  DENIED,
  HAVE,
  LOOKED,
  NOT,
  REMAIN,
  UNCHECKABLE,
} from '../lexicon/verification.ts';
import { any, type Found, nextIsBy, type Predicate } from './findings.ts';

/** "The reports remain unconfirmed." Before a noun ("unconfirmed reports") the word is a hedge. */
export function adjective(word: string, chain: readonly string[], found: Found): Predicate | null {
  const negative = any(chain, NOT);
  if (!any(chain, BE) && !any(chain, REMAIN)) return null;
  if (word === 'verifiable') return negative ? { ...found, finding: 'not-verifiable', voice: 'passive' } : null;
  if (negative) return null;
  return { ...found, finding: UNCHECKABLE.has(word) ? 'not-verifiable' : 'not-verified', voice: 'passive' };
}

const KINDS: ReadonlySet<string> = new Set(listed('independent, immediate, outside, official, separate, further, any'));

/** "There was no independent confirmation of the report", "Independent verification of the figure was not possible". */
export function noun(document: Document, found: Found): Predicate | null {
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
export function otherVerb(document: Document, chain: readonly string[], found: Found): Predicate | null {
  const word = document.tokens.lower[found.at] ?? '';
  const passive = any(chain, BE);
  if (LOOKED.has(word) && any(chain, HAVE) && any(chain, NOT)) return { ...found, finding: 'unseen', voice: 'active' };
  if (any(chain, NOT) || any(chain, CAN) || chain.includes('to')) return null;
  if (COMPARED.has(word) && !passive) return { ...found, finding: 'compared', voice: 'active' };
  if (BACKED.has(word) && nextIsBy(document, found.at)) return { ...found, finding: 'backed', voice: 'passive' };
  if (DENIED.has(word) && passive) return { ...found, finding: 'disputed', voice: 'passive' };
  if (passive) return null;
  if (BACKING.has(word)) return { ...found, finding: 'backed', voice: 'active' };
  if (JOINED_BARE.has(document.tokens.lower[found.from - 1] ?? '')) return null;
  return DENIALS.has(word) ? { ...found, finding: 'disputed', voice: 'active' } : null;
}
