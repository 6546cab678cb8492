import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb } from '../facts/clauses.ts';
import { CITING } from '../lexicon/reporting.ts';
import { type Range, rangeOf, spanOf } from '../range.ts';
import { relativeIn } from './described-speaker.ts';
import { ruled, spansOf, type Told } from './ruled.ts';

/** What a sentence tells with its credit, and the sentence. */
export interface Credit {
  readonly found: Told;
  readonly sentence: Range;
}

/**
 * Adds what sentences with their credits tell. A reading that took the credit for a part of the statement gives way ("said | a clerk who
 * …" as somebody's words), and so does an unsure one of words inside the statement; one of the same cue gets the source that it lacks or cut
 * short, and loses what stands before the statement ("told | the court | the dam held"). Beside any other that was read of the sentence
 * nothing is added.
 */
export function withCredited(
  document: Document,
  attributions: readonly Attribution[],
  credits: readonly Credit[],
): readonly Attribution[] {
  if (credits.length === 0) return attributions;
  const rows: (Attribution | null)[] = [...attributions];
  const places = sentencesOf(document, attributions);
  for (const credit of credits) {
    const sentence = document.tokens.sentence[credit.found.cue.from] ?? -1;
    const here = places.get(sentence) ?? [];
    const found = credited(
      document,
      here.map((at) => rows[at] ?? null),
      credit,
    );
    for (const [at, row] of here.entries()) rows[row] = found[at] ?? null;
    if (found.length === here.length) continue;
    rows.push(found.at(-1) ?? null);
    places.set(sentence, [...here, rows.length - 1]);
  }
  return rows.filter((row) => row !== null);
}

/** Which attributions each sentence has words of: numbers of sentences → numbers of attributions. */
function sentencesOf({ tokens }: Document, attributions: readonly Attribution[]): Map<number, readonly number[]> {
  const places = new Map<number, number[]>();
  attributions.forEach(({ cue, content }, row) => {
    const touched = new Set<number>();
    for (const span of cue === null ? content : [cue, ...content]) {
      const { from, to } = rangeOf(tokens, span);
      for (let at = from; at < to; at += 1) touched.add(tokens.sentence[at] ?? -1);
    }
    for (const sentence of touched) {
      const rows = places.get(sentence);
      if (rows === undefined) places.set(sentence, [row]);
      else rows.push(row);
    }
  });
  return places;
}

/** What becomes of each attribution of a sentence, null of what gives way, and last what is added, if anything is. */
function credited(
  document: Document,
  attributions: readonly (Attribution | null)[],
  { found, sentence }: Credit,
): readonly (Attribution | null)[] {
  const { tokens } = document;
  const relative = relativeIn(document, found.source);
  const aside = relative < 0 ? null : spanOf(tokens, { from: relative, to: found.source.to });
  const told = { ...spansOf(tokens, found), whole: spanOf(tokens, sentence), aside };
  const read = attributions.some((one) => one !== null && touches(one, told.whole) && isSameCue(one, told));
  const credit = spanOf(tokens, {
    from: Math.min(found.source.from, found.cue.from),
    to: Math.max(found.source.to, found.cue.to),
  });
  const kept = attributions.map((one) => {
    if (one === null || !touches(one, told.whole)) return one;
    if (isCiting(document, one, credit.end) && !(read && states(document, one))) return null;
    if (isInAside(document, one, told)) return one;
    if (isPassive(document, one, told) || isMisread(one, told, credit) || (!read && isUnsureInside(one, told)))
      return null;
    return isSameCue(one, told) ? mended(one, told) : one;
  });
  const rest = found.rest === undefined ? null : spanOf(tokens, found.rest);
  if (read && rest !== null && !kept.some((one) => one !== null && touches(one, rest)))
    return kept.map((one) => one && (isSameCue(one, told) ? { ...one, content: [...one.content, rest] } : one));
  const left = kept.some((one) => one !== null && touches(one, told.whole));
  return left ? kept : [...kept, ruled(tokens, found, 'inverted')];
}

interface Credited extends Pick<Attribution, 'source' | 'cue' | 'content'> {
  /** The clause that describes who speaks: what it names does not. */
  readonly aside: Span | null;
}

function mended(one: Attribution, { source, cue, content, aside }: Credited): Attribution {
  const [first, ...rest] = one.content;
  const [statement] = content;
  const short = one.source === null || (aside !== null && contains(aside, one.source));
  const opened =
    cue !== null &&
    first !== undefined &&
    first.start >= cue.end &&
    statement !== undefined &&
    first.start < statement.start &&
    statement.start < first.end;
  return {
    ...one,
    source: short ? source : one.source,
    content: opened ? [{ start: statement.start, end: first.end }, ...rest] : one.content,
  };
}

/** The credit in the statement, or the statement in the credit: "police the strike" as who speaks. */
function isMisread(one: Attribution, told: Credited, credit: Span): boolean {
  // Who tells of the whole, credit and all, is told by: "Police said they had no plans, according to the lawyers".
  const first = Math.min(credit.start, ...told.content.map(({ start }) => start));
  if (one.content.some((span) => overlaps(span, credit) && !(contains(span, credit) && span.start <= first)))
    return true;
  const credits = [one.source, one.cue].filter((span) => span !== null);
  const inside = told.content.some((whole) => credits.some((span) => overlaps(span, whole)));
  const beside = !one.content.some((span) => told.content.some((whole) => overlaps(span, whole)));
  return isSameCue(one, told) && (inside || beside || one.content.some((span) => overlaps(span, credit)));
}

/** "Ada Moor, who | recalled | the fire, said …": what the clause that describes her tells, it tells beside the rest. */
function isInAside({ tokens }: Document, { cue, content, score }: Attribution, { aside }: Credited): boolean {
  if (aside === null || cue === null || score < UNSURE) return false;
  const { from } = rangeOf(tokens, aside);
  if (tokens.lower[from] !== 'who' || rangeOf(tokens, cue).from !== from + 1) return false;
  return [cue, ...content].every((span) => contains(aside, span));
}

/** "The office states that the search | was ordered by | the court": who is named in the statement tells nothing of the whole. */
function isPassive({ tokens }: Document, { source, cue, score }: Attribution, { content }: Credited): boolean {
  if (source === null || cue === null || score >= UNSURE) return false;
  if (tokens.lower[rangeOf(tokens, cue).to - 1] !== 'by') return false;
  return [source, cue].every((span) => content.some((whole) => contains(whole, span)));
}

/** "…, told the Post, | citing | a clerk": where the source has it from is no statement. */
function isCiting({ tokens }: Document, { cue }: Attribution, from: number): boolean {
  return cue !== null && cue.start >= from && CITING.has(tokens.lower[rangeOf(tokens, cue).from] ?? '');
}

function states(document: Document, { content }: Attribution): boolean {
  return content.some((span) => mainVerb(document, rangeOf(document.tokens, span)) >= 0);
}

const UNSURE = 0.5;

/** "said: Nobody had complained about | the latch" read as a complaint about the latch. */
function isUnsureInside(one: Attribution, { content }: Credited): boolean {
  const spans = one.cue === null ? one.content : [one.cue, ...one.content];
  return one.score < UNSURE && spans.every((span) => content.some((whole) => contains(whole, span)));
}

function isSameCue(one: Attribution, { cue }: Credited): boolean {
  return one.cue !== null && cue !== null && overlaps(one.cue, cue);
}

function touches({ content, cue }: Attribution, whole: Span): boolean {
  return [...content, ...(cue === null ? [] : [cue])].some((span) => overlaps(span, whole));
}
