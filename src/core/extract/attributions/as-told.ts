import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { subjectThenVerb } from '../facts/clauses.ts';
import { PERFECT, REPORTING, TRAILING } from '../lexicon/reporting.ts';
import { type Range, sentenceAround } from '../range.ts';
import { isFiniteVerb, isProper, PART } from '../tagger/parts.ts';
import { behindWhomItCites } from './citing.ts';
import { type Credit, withCredited } from './credited.ts';
import type { Told } from './ruled.ts';
import { isSpeakerPhrase } from './speaker-phrase.ts';

const LONGEST_SOURCE = 14;
const LISTENERS: ReadonlySet<string> = new Set(
  'reporters journalists us media agency newspaper press paper'.split(' '),
);
const TIMES: ReadonlySet<string> = new Set(
  'on in at during earlier previously yesterday today monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/**
 * Adds what a sentence tells behind "As <source> reported," and "As reported by <source>,": nothing of the sentence was read, and between the verb and the comma
 * stands only who was told and when. "As the mayor announced his resignation, crowds gathered" has an object there: no telling.
 */
export function addAsTold(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const credits: Credit[] = [];
  for (let at = 0; at + 4 < tokens.count; at += 1) {
    if (tokens.word[at] !== 'As' || tokens.sentence[at - 1] === tokens.sentence[at]) continue;
    const sentence = sentenceAround(tokens, at);
    const found = toldAt(document, sentence);
    if (found !== null) credits.push({ found, sentence });
  }
  return withCredited(document, attributions, credits);
}

function toldAt(document: Document, sentence: Range): Told | null {
  return reportedBy(document, sentence) ?? reportedAs(document, sentence);
}

/** "As reported | by Radio Larvik |, the dam held" */
function reportedBy(document: Document, sentence: Range): Told | null {
  const { tokens } = document;
  const verb = sentence.from + 1;
  if (!tells(tokens.lower[verb] ?? '') || tokens.lower[verb + 1] !== 'by') return null;
  const comma = tokens.word.indexOf(',', verb);
  const source = { from: verb + 2, to: comma };
  if (comma < 0 || comma >= sentence.to || !isSpeakerPhrase(document, source)) return null;
  return clauseBehind(document, comma, sentence, { source, cue: { from: sentence.from, to: verb + 2 } });
}

/** The clause behind a comma, and behind who is cited: "…, citing the mayor, | the dam held". */
function clauseBehind(
  document: Document,
  comma: number,
  sentence: Range,
  told: Pick<Told, 'source' | 'cue'>,
): Told | null {
  const from = behindWhomItCites(document.tokens, comma + 1, sentence.to);
  return subjectThenVerb(document, from, sentence.to) < 0 ? null : { ...told, content: { from, to: sentence.to } };
}

function reportedAs(document: Document, sentence: Range): Told | null {
  const { tokens } = document;
  const from = sentence.from + 1;
  let verb = from + 1;
  while (
    verb < Math.min(sentence.to, from + LONGEST_SOURCE) &&
    !(tells(tokens.lower[verb] ?? '') || commaBehindIt(document, verb) > 0)
  ) {
    if (tokens.word[verb] === ',') return null;
    verb += 1;
  }
  const auxiliary = PERFECT.has(tokens.lower[verb - 1] ?? '') ? verb - 1 : verb;
  const source = { from, to: auxiliary };
  const seen = commaBehindIt(document, verb);
  if (!(tells(tokens.lower[verb] ?? '') || seen > 0) || !isSpeakerPhrase(document, source)) return null;
  const comma = seen > 0 ? seen : commaBehind(document, verb + 1, sentence.to);
  return comma < 0 ? null : clauseBehind(document, comma, sentence, { source, cue: { from: auxiliary, to: verb + 1 } });
}

/** "As the director | tells it |, …", "as he sees it": -1 where "it" does not stand there. */
function commaBehindIt({ tokens }: Document, verb: number): number {
  const seen = /^(?:tells?|told|sees?|saw|puts?|has|had|recalls?|describes?)$/.test(tokens.lower[verb] ?? '');
  return seen && tokens.lower[verb + 1] === 'it' && tokens.word[verb + 2] === ',' ? verb + 2 : -1;
}

function tells(lower: string): boolean {
  return REPORTING.has(lower) || TRAILING.has(lower) || lower === 'informed' || lower === 'informs';
}

/**
 * The comma behind who was told and when; -1 where something else stands before it. Fewer words may stand there than in the credit at the
 * end of a sentence (`endOfTail`), for "as" is "while" too: "As the guide told the legend, …", "As she added to the pile, …".
 */
function commaBehind({ tokens, parts }: Document, from: number, to: number): number {
  let timed = false;
  for (let at = from; at < Math.min(to, from + LONGEST_SOURCE); at += 1) {
    const lower = tokens.lower[at] ?? '';
    const part = parts[at] ?? 0;
    if (tokens.word[at] === ',') return at;
    timed ||= TIMES.has(lower);
    const listener = isProper(part) || LISTENERS.has(lower) || part === PART.DT || part === PART.JJ || part === PART.NN;
    const known = timed
      ? !isFiniteVerb(part) && part !== PART.W
      : listener && (isProper(part) || isListened(tokens.lower, at));
    if (!known) return -1;
  }
  return -1;
}

/** "the news agency": the words up to a noun for those who are told. */
function isListened(lower: readonly string[], at: number): boolean {
  return lower.slice(at, at + 3).some((word) => LISTENERS.has(word));
}
