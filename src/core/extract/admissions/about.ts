import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { TOPIC_OF } from '../lexicon/topics.ts';
import type { Range } from '../range.ts';
import { PART } from '../tagger/parts.ts';

/** What a noun of saying or counting is about: "the figures on | grain", "reports of | a second blast", "the | grain | figures". */
export interface About {
  readonly words: Range;
  /** Whether the words may name who said it: "the claims of the ministry", "the ministry figures". */
  readonly mayName: boolean;
}

const BEHIND: ReadonlySet<string> = new Set(listed('of, on, about, over, regarding, concerning, for, that'));
/** "the report on Monday", "claims on social media": when and where it was said, not of what. */
const PLACES: ReadonlySet<string> = new Set(
  listed('social, state, television, tv, radio, air, the internet, messaging'),
);
/** Nouns before "figures" or "reports" that say nothing of what they are about. */
const GENERAL: ReadonlySet<string> = new Set(
  listed(`
    battlefield, front-line, frontline, war, media, news, press, eyewitness, witness, field, initial, morning, evening, internet,
    telegram, radio, television, intelligence, case, claim, claims, report, reports, figure, figures, data`),
);

/** Nothing where the noun at `head` stands alone ("the figures", "these claims"): then whatever was just told is meant. */
export function aboutOf(document: Document, range: Range, head: number): About | null {
  if (head < 0) return null;
  return behindNoun(document, range, head) ?? beforeNoun(document, range, head);
}

function behindNoun(document: Document, range: Range, head: number): About | null {
  const { lower, word } = document.tokens;
  const preposition = lower[head + 1] ?? '';
  if (!BEHIND.has(preposition) || head + 2 >= range.to) return null;
  const next = head + 2;
  if (preposition === 'on' && (isCapitalised(word[next] ?? '') || PLACES.has(lower[next] ?? ''))) return null;
  return { words: { from: next, to: range.to }, mayName: preposition === 'of' };
}

/** "the | casualty | figures": common nouns right before the noun. */
function beforeNoun(document: Document, range: Range, head: number): About | null {
  let from = head;
  while (from > range.from && isCommonNoun(document, from - 1)) from -= 1;
  return from === head ? null : { words: { from, to: head }, mayName: true };
}

function isCommonNoun(document: Document, at: number): boolean {
  const part = document.parts[at];
  const word = document.tokens.lower[at] ?? '';
  return TOPIC_OF.has(word) || ((part === PART.NN || part === PART.NNS) && !GENERAL.has(word));
}
