import type { Reply } from '../../model/reading.ts';
import { isCapitalised } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import { type Clause, clauseOf } from '../admissions/clauses.ts';
import { nameOf } from '../admissions/names.ts';
import { isOwnStatement } from '../admissions/voice.ts';
import type { Document } from '../document.ts';
import { isInFurniture } from '../furniture/at.ts';
import {
  ANSWERED_WORDS,
  ASKING_WORDS,
  DECLINE_WORDS,
  NO_ANSWER_WORDS,
  SILENCE_WORDS,
  UNREACHABLE_WORDS,
} from '../lexicon/replies.ts';
import { spanOf } from '../range.ts';
import { answeredAt, followUpAt } from './answered.ts';
import type { Answer } from './answers.ts';
import { askedAt, unreachableAt } from './asking.ts';
import { declinedAt, silentAt, unansweredAt } from './silence.ts';

/** What came of asking somebody for comment: UTF-16 code units, without the full stop. */
export interface ReplyDraft extends Span, Pick<Reply, 'outcome'> {
  /** Who was asked, as in the text; null where a pronoun or nobody is named. */
  readonly asked: string | null;
}

/** The ways of telling it, by the words that they know; the first that makes sense of a word decides. */
const READINGS: readonly (readonly [ReadonlySet<string>, (document: Document, at: number) => Answer | null])[] = [
  [DECLINE_WORDS, declinedAt],
  [SILENCE_WORDS, silentAt],
  [NO_ANSWER_WORDS, unansweredAt],
  [UNREACHABLE_WORDS, unreachableAt],
  [ANSWERED_WORDS, answeredAt],
  [ASKING_WORDS, askedAt],
];
const KNOWN: ReadonlySet<string> = new Set(READINGS.flatMap(([words]) => [...words]));

/**
 * The right of reply as the article tells it in its own voice: "Northern Wire has contacted the ministry for comment", "the
 * company declined to comment". In order of position, not overlapping. A refusal of something else ("declined to
 * fight") is none, and neither is what another outlet says of its own asking.
 */
export function findReplies(document: Document): readonly ReplyDraft[] {
  const found: ReplyDraft[] = [];
  let asked = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < document.tokens.count; at += 1) {
    if (!KNOWN.has(document.tokens.lower[at] ?? '') || document.quotes.state[at] !== 0) continue;
    const answer = answerAt(document, at) ?? followUpAt(document, at, asked);
    if (answer === null || isInFurniture(document, at)) continue;
    const draft = draftOf(document, answer);
    if (draft?.outcome === 'pending') asked = document.tokens.sentence[at] ?? 0;
    if (draft !== null) push(found, draft);
  }
  return found;
}

/** Adds a draft behind the last; "… and is waiting for its answer" goes on with what was asked just before. */
function push(found: ReplyDraft[], draft: ReplyDraft): void {
  const last = found.at(-1);
  if (last !== undefined && draft.start < last.end) return;
  const goesOn =
    last?.outcome === 'pending' &&
    draft.outcome === 'pending' &&
    draft.asked === null &&
    draft.start - last.end < JOINED;
  if (goesOn && last !== undefined) found[found.length - 1] = { ...last, end: draft.end };
  else found.push(draft);
}

/** " and " */
const JOINED = 6;

function answerAt(document: Document, at: number): Answer | null {
  const word = document.tokens.lower[at] ?? '';
  for (const [words, read] of READINGS) {
    const answer = words.has(word) ? read(document, at) : null;
    if (answer !== null) return answer;
  }
  return null;
}

function draftOf(document: Document, answer: Answer): ReplyDraft | null {
  const { from, at, outcome } = answer;
  const clause = clauseOf(document, {
    from,
    at,
    finding: 'not-verified',
    voice: 'active',
    weak: false,
    needsNobody: false,
  });
  if (answer.to !== null)
    return { ...spanOf(document.tokens, { from, to: answer.to }), outcome, asked: askedOf(document, answer, clause) };
  if (!isOwnStatement(document, clause)) return null;
  return { ...spanOf(document.tokens, clause.range), outcome, asked: askedOf(document, answer, clause) };
}

function askedOf(document: Document, answer: Answer, clause: Clause): string | null {
  if (answer.asked !== 'subject') return nameOf(document, answer.asked);
  const own = nameOf(document, clause.subject);
  if (own !== null || !clause.relative) return own;
  return nameOf(document, clause.antecedent) ?? nameBefore(document, clause.range.from);
}

/** "Ivo Lind, who | declined to comment": the capitalised words before the comma. */
function nameBefore(document: Document, at: number): string | null {
  const { lower, word } = document.tokens;
  if (lower[at - 1] !== ',') return null;
  let from = at - 1;
  while (from > 0 && at - from < 8 && isCapitalised(word[from - 1] ?? '')) from -= 1;
  return nameOf(document, { from, to: at - 1 });
}
