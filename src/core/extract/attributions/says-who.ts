import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb } from '../facts/clauses.ts';
import { REPORTING, REPORTING_PLURAL } from '../lexicon/reporting.ts';
import { type Range, rangeOf, sentenceAround, spanOf } from '../range.ts';
import { isSpeakerPhrase } from './speaker-phrase.ts';

/**
 * Gives a verb behind a comma the speaker behind it: in "Nine men are missing, say | rescuers |, four of them divers" and "Two houses
 * burned, says | the mayor |, and the school is damaged" neither the nine men nor the houses say anything.
 */
export function creditFollowers(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((one) => credited(document, one));
}

function credited(document: Document, attribution: Attribution): Attribution {
  const { tokens, quotes } = document;
  const { cue, source, content } = attribution;
  if (cue === null || (source !== null && source.start > cue.end)) return attribution;
  const said = rangeOf(tokens, cue);
  const verb = tokens.lower[said.from] ?? '';
  const alone = said.to - said.from === 1 && (REPORTING.has(verb) || REPORTING_PLURAL.has(verb));
  if (!alone || tokens.word[said.from - 1] !== ',' || quotes.state[said.from] !== 0) return attribution;
  const sentence = sentenceAround(tokens, said.from);
  let to = said.to;
  while (to < sentence.to && !/^[,.;!?]$/.test(tokens.word[to] ?? '')) to += 1;
  const speaker = { from: said.to, to };
  const statement = { from: sentence.from, to: said.from - 1 };
  if (!isSpeakerPhrase(document, speaker) || mainVerb(document, statement) < 0) return attribution;
  // What stands between, "Ada Moor, the mayor, says the dam …", is a speaker of its own: then the words behind are what is said.
  if (source !== null && rangeOf(tokens, source).from > sentence.from) return attribution;
  const before = content.filter((span) => span.end <= cue.start);
  return {
    ...attribution,
    source: spanOf(tokens, speaker),
    content: [
      ...(before.length > 0 ? before : [spanOf(tokens, statement)]),
      ...behind(document, attribution, { from: to, to: sentence.to }),
    ],
  };
}

/** What was read behind the speaker. */
function behind(
  { tokens }: Document,
  { content, cue }: Attribution,
  rest: Range,
): readonly { start: number; end: number }[] {
  return content.flatMap((span) => {
    if (cue !== null && span.end <= cue.start) return [];
    const range = rangeOf(tokens, span);
    const from = Math.max(range.from, rest.from);
    return from < range.to ? [spanOf(tokens, { from, to: range.to })] : [];
  });
}
