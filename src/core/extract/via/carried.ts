import type { Link } from '../../model/reading.ts';
import type { Document } from '../document.ts';
import { rangeOf } from '../range.ts';
import type { Told } from '../speakers/carried.ts';
import { distinct } from './via.ts';

/** Words that show that a statement goes on: "the agency added". */
const GOES_ON: ReadonlySet<string> = new Set(
  'added adds adding continued continues continuing also further noting concluded concluding'.split(' '),
);

/** How many sentences later a statement may go on. */
const REACH = 2;

/**
 * The chain of a statement, with that of the one it goes on with: "it said on Telegram. Eight were hurt, it added." came
 * through Telegram too. Only for the same speaker, right after, and where the words or the quotation say that it goes on.
 */
export function carriedVia(document: Document, here: Told, before: readonly Told[]): readonly Link[] {
  if (here.via.length > 0 || !here.speaker) return here.via;
  const last = before.find((told) => told.speaker?.id === here.speaker?.id);
  if (!last || last.via.length === 0 || !isNear(document, last, here)) return here.via;
  const same = here.attribution.origin === 'continued' || sameCue(last, here) || goesOn(document, here);
  return same ? distinct(last.via, { speakerId: here.speaker.id, outlet: document.outlet }) : here.via;
}

function sameCue(last: Told, here: Told): boolean {
  return here.attribution.cue !== null && last.attribution.cue?.start === here.attribution.cue.start;
}

function goesOn({ tokens }: Document, { attribution }: Told): boolean {
  if (!attribution.cue) return false;
  const { from, to } = rangeOf(tokens, attribution.cue);
  return tokens.lower.slice(Math.max(0, from - 1), to).some((word) => GOES_ON.has(word));
}

function isNear({ tokens }: Document, last: Told, here: Told): boolean {
  const end = last.attribution.content.at(-1)?.end ?? 0;
  const start = here.attribution.content[0]?.start ?? 0;
  const there = tokens.sentence[rangeOf(tokens, { start: Math.max(0, end - 1), end }).from] ?? 0;
  const now = tokens.sentence[rangeOf(tokens, { start, end: start + 1 }).from] ?? 0;
  return now - there <= REACH;
}
