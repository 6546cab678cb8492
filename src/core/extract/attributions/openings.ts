import { isCapitalised } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb, subjectThenVerb } from '../facts/clauses.ts';
import { afterDateline } from '../facts/wire-opening.ts';
import { listed } from '../lexicon/listed.ts';
import { THAT_VERBS } from '../lexicon/that-verbs.ts';
import { type Range, rangeOf, sentenceAround, spanOf } from '../range.ts';
import { isProper, PART } from '../tagger/parts.ts';
import { isNameOnly } from './speaker-phrase.ts';
import { behindToListener } from './tails.ts';

/** Words of a phrase that says when something was said: "half an hour ago", "late on Monday night", "a short while ago". */
const WHEN: ReadonlySet<string> = new Set(
  listed(`
    half, an, a, one, two, three, few, several, couple, of, short, while, ago, hour, hours, minute, minutes, day, days, week, weeks, month,
    months, moment, moments, earlier, later, late, early, last, this, on, in, the, night, evening, morning, afternoon, yesterday, today,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, same, before, noon, midnight, at, since, then, again, now`),
);
/** Without one of these a run of such words is no time: "said | the last of the boats …". */
const TIMED: ReadonlySet<string> = new Set(
  listed(`
    ago, earlier, later, yesterday, today, monday, tuesday, wednesday, thursday, friday, saturday, sunday, night, evening, morning,
    afternoon`),
);
const LONGEST_TIME = 7;
/** What the source of a sentence opens with and is not named by: "Yesterday | the captain". */
const BEFORE_SOURCE: ReadonlySet<string> = new Set(
  listed('yesterday, today, earlier, later, meanwhile, now, then, afterwards, separately'),
);
/** "Today FM said", "Now Magazine said": with a name behind them these are part of it. */
const NAMING: ReadonlySet<string> = new Set(listed('today, now, later'));

/**
 * Takes off a statement and its source what only opens them: when it was said ("The dean said | half an hour ago | that …", "Yesterday |
 * the captain | said …"), and what the article says of a document ("According to the report, | a copy of which we saw, | …") or of who
 * speaks ("…, said the insurer, | a Danish company, | and …").
 */
export function trimOpenings(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((one) =>
    withoutTitle(
      document,
      withoutWhen(document, withoutAside(document, fromName(document, behindDateline(document, one)))),
    ),
  );
}

/** "KARSK, 7 December (Meridian) -- | Minister Ivo Brandt | said": a place, a day and an agency name no speaker. */
function behindDateline(document: Document, attribution: Attribution): Attribution {
  const { tokens } = document;
  if (attribution.source === null) return attribution;
  const range = rangeOf(tokens, attribution.source);
  const { from } = afterDateline(document, sentenceAround(tokens, range.from));
  return from > range.from && from < range.to
    ? { ...attribution, source: spanOf(tokens, { from, to: range.to }) }
    : attribution;
}

function fromName(document: Document, attribution: Attribution): Attribution {
  const { tokens, parts } = document;
  if (attribution.source === null) return attribution;
  const range = rangeOf(tokens, attribution.source);
  const first = tokens.lower[range.from] ?? '';
  const timed = behindDay(document, range);
  if (timed > range.from) return { ...attribution, source: spanOf(tokens, { from: timed, to: range.to }) };
  if (!BEFORE_SOURCE.has(first)) return attribution;
  const from = range.from + (tokens.word[range.from + 1] === ',' ? 2 : 1);
  const part = parts[from] ?? 0;
  const opens = part === PART.DT || part === PART.PRP || part === PART.PRP$ || (isProper(part) && !NAMING.has(first));
  return from < range.to && opens ? { ...attribution, source: spanOf(tokens, { from, to: range.to }) } : attribution;
}

/** "On Friday | the ministry | said", "Late on Monday | Brandt | said": the first token behind the day; else the range's first. */
function behindDay({ tokens, parts }: Document, { from, to }: Range): number {
  if (!/^(?:on|late|early)$/.test(tokens.lower[from] ?? '')) return from;
  let at = from + 1;
  while (at < to && at < from + LONGEST_TIME && WHEN.has(tokens.lower[at] ?? '') && tokens.lower[at] !== 'the') at += 1;
  if (!TIMED.has(tokens.lower[at - 1] ?? '')) return from;
  if (tokens.word[at] === ',') at += 1;
  const part = parts[at] ?? 0;
  const opens = part === PART.DT || part === PART.PRP || part === PART.PRP$ || isCapitalised(tokens.word[at] ?? '');
  return at < to && opens ? at : from;
}

/** "said | half an hour ago | (that) the hall would stay shut" */
function withoutWhen(document: Document, attribution: Attribution): Attribution {
  const { tokens } = document;
  const [first, ...others] = attribution.content;
  if (first === undefined || attribution.cue === null) return attribution;
  const range = rangeOf(tokens, first);
  if (range.from !== rangeOf(tokens, attribution.cue).to || document.quotes.state[range.from] !== 0) return attribution;
  const behind = behindWhen(document, range);
  const from = behind < 0 ? behindListenerOf(document, range) : behind;
  return from < 0 ? attribution : { ...attribution, content: [spanOf(tokens, { from, to: range.to }), ...others] };
}

/** "repeated | to us | that the dam held", "said to | the agency Meridian | that": the first token behind "that"; -1 where it is not said to whom. */
function behindListenerOf(document: Document, { from, to }: Range): number {
  const { lower } = document.tokens;
  const verb = lower[from] === 'to' ? from - 1 : lower[from - 1] === 'to' ? from - 2 : -1;
  if (verb < 0 || !THAT_VERBS.has(lower[verb] ?? '')) return -1;
  const that = behindToListener(document, verb, to);
  // "responded to | the law that | bars them" is no statement.
  return that > verb + 1 && subjectThenVerb(document, that + 1, to) >= 0 ? that + 1 : -1;
}

/** The first token of the statement behind a time; -1 where it does not begin with one. */
function behindWhen(document: Document, range: Range): number {
  const { lower } = document.tokens;
  let at = range.from;
  let timed = false;
  // "said | Monday's storm", "said | the last hour | was quiet": the last word of a time is followed by "that" or by a subject.
  while (at < Math.min(range.to, range.from + LONGEST_TIME) && WHEN.has(lower[at] ?? '')) {
    timed ||= TIMED.has(lower[at] ?? '');
    at += 1;
    if (timed && lower[at] === 'that' && at + 1 < range.to) return at + 1;
    if (lower[at - 1] === 'ago' && subjectThenVerb(document, at, range.to) >= 0) return at;
  }
  return -1;
}

/** "According to the report, | excerpts of which were read aloud, | the beam was cracked" */
function withoutAside(document: Document, attribution: Attribution): Attribution {
  const { tokens } = document;
  const [first, ...others] = attribution.content;
  const { source, cue } = attribution;
  if (first === undefined || source === null || cue === null) return attribution;
  const range = rangeOf(tokens, first);
  const behind = tokens.word[range.from] === ',' ? range.from + 1 : range.from;
  const named = rangeOf(tokens, source);
  if (tokens.word[behind - 1] !== ',' || named.to !== behind - 1 || cue.start > source.start) return attribution;
  if (!describes(document, { from: behind, to: range.to })) return attribution;
  const comma = commaIn(document, { from: behind, to: range.to });
  if (comma < 0 || subjectThenVerb(document, comma + 1, range.to) < 0) return attribution;
  return { ...attribution, content: [spanOf(tokens, { from: comma + 1, to: range.to }), ...others] };
}

/**
 * "The fire had one cause, said the insurer, | a Danish company, | and nobody was to blame", "…, said the fire chief, | Ole Brandt, to
 * journalists |": what describes who speaks, and to whom. A name behind a title is his.
 */
function withoutTitle(document: Document, attribution: Attribution): Attribution {
  const { tokens } = document;
  const { source, content } = attribution;
  if (source === null) return attribution;
  const { from: start, to: named } = rangeOf(tokens, source);
  let end = named;
  const left = content.flatMap((span): readonly Span[] => {
    const { from: first, to } = rangeOf(tokens, span);
    const from = first === named ? named + 1 : first;
    if (from !== named + 1 || tokens.word[named] !== ',') return [span];
    const comma = commaIn(document, { from, to });
    if (comma < 0 || mainVerb(document, { from, to: comma }) >= 0) return [span];
    const isName = comma - from >= 2 && isNameOnly(document, { from, to: comma });
    const joint = isName ? jointBehind(document, { from: comma, to }) : comma;
    const joined = JOINS.test(tokens.lower[joint + 1] ?? '') && subjectThenVerb(document, joint + 2, to) >= 0;
    const told = joined || content.length === 1 || mainVerb(document, { from, to }) >= 0;
    if (isName && (joined || !told)) end = comma + 1;
    if (isName && !told) return [];
    return [joined ? spanOf(tokens, { from: joint + 1, to }) : span];
  });
  return { ...attribution, source: spanOf(tokens, { from: start, to: end }), content: left };
}

/** "Ole Brandt, | on the spot|, and nobody was to blame": the comma that joins what goes on, over phrases without a verb. */
function jointBehind(document: Document, { from, to }: Range): number {
  let comma = from;
  while (!JOINS.test(document.tokens.lower[comma + 1] ?? '')) {
    const next = commaIn(document, { from: comma + 1, to });
    if (next < 0 || mainVerb(document, { from: comma + 1, to: next }) >= 0) break;
    comma = next;
  }
  return comma;
}

const JOINS = /^(?:and|but|while|whereas|yet)$/;

const SEEN: ReadonlySet<string> = new Set(
  listed(
    'seen, obtained, read, reviewed, published, posted, released, issued, quoted, cited, leaked, sent, signed, dated',
  ),
);

/** ", which …", ", a copy of which …", ", seen by …" */
function describes({ tokens, parts }: Document, { from, to }: Range): boolean {
  const { lower } = tokens;
  if (/^(?:which|who|whose|whom)$/.test(lower[from] ?? '')) return true;
  if (SEEN.has(lower[from] ?? '') && parts[from + 1] === PART.IN) return true;
  for (let at = from + 1; at < Math.min(to, from + 4); at += 1) {
    if (isProper(parts[at] ?? 0) || tokens.word[at] === ',') return false;
    if (lower[at] === 'of' && /^(?:which|whom)$/.test(lower[at + 1] ?? '')) return true;
  }
  return false;
}

function commaIn({ tokens, quotes }: Document, { from, to }: Range): number {
  for (let at = from; at < to; at += 1) if (tokens.word[at] === ',' && quotes.state[at] === 0) return at;
  return -1;
}
