import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb } from '../facts/clauses.ts';
import { listed } from '../lexicon/listed.ts';
import { REPORTING, REPORTING_PLURAL } from '../lexicon/reporting.ts';
import { rangeOf, sentenceAround, spanOf } from '../range.ts';
import { spansOf, type Told } from './ruled.ts';
import { isSpeakerPhrase } from './speaker-phrase.ts';

const LONGEST_SOURCE = 10;
const OF: ReadonlySet<string> = new Set(
  listed('wrote, writes, write, spoke, speaks, speak, talked, talks, talk, reported, reports'),
);

/**
 * Parts what a second speaker says behind a semicolon from the first one's words: "Mill Radio said it was a lorry; | the Courier |
 * wrote of | a bus". Inside a quotation nobody else speaks.
 */
export function partSemicolons(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const cues = new Set(attributions.flatMap(({ cue }) => (cue === null ? [] : [cue.start])));
  return attributions
    .map((one) => beforeSemicolon(document, one))
    .flatMap((one) => {
      const at = semicolonIn(document, one);
      const second = at < 0 ? null : secondAt(document, at);
      if (second === null) return [one];
      const first = { ...one, content: before(document, one, at) };
      if (first.content.length === 0) return [one];
      const known = cues.has(document.tokens.start[second.cue.from] ?? -1);
      return known ? [first] : [first, { ...one, ...spansOf(document.tokens, second) }];
    });
}

/** "| The storm killed 15 |, the ministry says; one was a child": what the credit closes is told too. */
function beforeSemicolon(document: Document, attribution: Attribution): Attribution {
  const { tokens } = document;
  const { source, cue, content } = attribution;
  const [first] = content;
  if (source === null || cue === null || first === undefined || first.start < cue.end) return attribution;
  const said = rangeOf(tokens, cue);
  const mark = tokens.word[said.to - 1] === ';' ? said.to - 1 : said.to;
  const credit = Math.min(rangeOf(tokens, source).from, said.from);
  const statement = { from: sentenceAround(tokens, credit).from, to: credit - 1 };
  if (tokens.word[mark] !== ';' || rangeOf(tokens, first).from !== mark + 1 || tokens.word[credit - 1] !== ',')
    return attribution;
  if (statement.to <= statement.from || mainVerb(document, statement) < 0) return attribution;
  return {
    ...attribution,
    cue: spanOf(tokens, { from: said.from, to: mark }),
    content: [spanOf(tokens, statement), ...content],
  };
}

/** The first semicolon in the content that parts two speakers; -1 where there is none. */
function semicolonIn(document: Document, { content, cue }: Attribution): number {
  const { tokens, quotes } = document;
  const last = content.at(-1);
  if (last === undefined || cue === null || last.start < cue.end) return -1;
  const { from, to } = rangeOf(tokens, last);
  for (let at = from; at < to; at += 1)
    if (tokens.word[at] === ';' && quotes.state[at] === 0 && secondAt(document, at) !== null) return at;
  return -1;
}

function secondAt(document: Document, semicolon: number): Told | null {
  const { tokens } = document;
  const { to } = sentenceAround(tokens, semicolon);
  const from = semicolon + 1;
  let verb = from + 1;
  while (verb < Math.min(to, from + LONGEST_SOURCE) && !isSaying(document, verb)) verb += 1;
  const source = { from, to: verb };
  if (!isSaying(document, verb) || !isSpeakerPhrase(document, source)) return null;
  const begin = tokens.lower[verb + 1] === 'that' || tokens.lower[verb + 1] === 'of' ? verb + 2 : verb + 1;
  let end = begin;
  while (end < to && tokens.word[end] !== ';') end += 1;
  if (end === to && /^[.!?]$/.test(tokens.word[to - 1] ?? '')) end -= 1;
  const cue = { from: verb, to: tokens.lower[verb + 1] === 'of' ? verb + 2 : verb + 1 };
  return end > begin ? { source, cue, content: { from: begin, to: end } } : null;
}

function isSaying({ tokens }: Document, at: number): boolean {
  const lower = tokens.lower[at] ?? '';
  return tokens.lower[at + 1] === 'of' ? OF.has(lower) : REPORTING.has(lower) || REPORTING_PLURAL.has(lower);
}

/** The content up to the semicolon. */
function before({ tokens }: Document, { content }: Attribution, semicolon: number): Attribution['content'] {
  const end = tokens.start[semicolon] ?? 0;
  return content.flatMap((span) => {
    const range = rangeOf(tokens, span);
    if (span.end <= end) return [span];
    return range.from < semicolon ? [spanOf(tokens, { from: range.from, to: semicolon })] : [];
  });
}
