import { isCapitalised } from '../../text/letters.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { DASH } from '../lexicon/dashes.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import { OUTLET_WORDS } from '../lexicon/outlet-words.ts';
import { isOutletName } from '../names/outlet-names.ts';
import { type Range, rangeOf, takenTokens } from '../range.ts';
import { isFiniteVerb, isNominal, isVerb, PART } from '../tagger/parts.ts';
import { ruled } from './ruled.ts';

const LONGEST_SOURCE = 5;

/**
 * Adds the statement of a headline with a colon, "Mayor: bridge was unsafe" or "Bridge was unsafe: mayor", where the short
 * side is somebody whom the body credits too, or opens the headline as one person or the police ("Witness: gunman came through the
 * garage"). "War in the north: what we know" names a topic and a question, and gives nothing; so does "Hospital: nurses strike".
 */
export function addHeadlineColon(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { headline } = document;
  if (headline === null) return attributions;
  const range = rangeOf(document.tokens, headline);
  const colon = colonIn(document, range);
  if (colon < 0) return addHeadlineDash(document, attributions, range);
  if (takenTokens(document.tokens, attributions).subarray(range.from, range.to).includes(1)) return attributions;
  const credited = new Set(attributions.flatMap((one) => wordsOfSource(document, one)));
  const before = { from: range.from, to: colon };
  const after = { from: colon + 1, to: range.to };
  const added = [
    [before, after],
    [after, before],
  ].find(
    ([source, content]) =>
      source &&
      content &&
      (names(document, source, credited) || (source === before && isSomebody(document, source))) &&
      tells(document, content),
  );
  const [source, content] = added ?? [];
  if (source === undefined || content === undefined) return attributions;
  const cue = { from: colon, to: colon + 1 };
  return [ruled(document.tokens, { source, cue, content }, 'headline'), ...attributions];
}

/** "Dam was unsafe - Mayor", "Missile fell on mill – Defence Ministry": who is credited behind a dash, and no outlet's name. */
function addHeadlineDash(
  document: Document,
  attributions: readonly Attribution[],
  range: Range,
): readonly Attribution[] {
  const { tokens, parts, text } = document;
  let dash = range.to - 2;
  while (dash > range.from && range.to - dash <= LONGEST_SOURCE + 1 && !DASH.test(tokens.word[dash] ?? '')) dash -= 1;
  const source = { from: dash + 1, to: range.to };
  const content = { from: range.from, to: dash };
  const isApart = text[(tokens.start[dash] ?? 0) - 1] === ' ' && text[tokens.end[dash] ?? 0] === ' ';
  if (!DASH.test(tokens.word[dash] ?? '') || !isApart || source.to - source.from > LONGEST_SOURCE) return attributions;
  if (isOutlet(document, source) || !isOffice(document, source)) return attributions;
  const taken = takenTokens(tokens, attributions).subarray(range.from, range.to).includes(1);
  // A tagger takes the verbs of a headline for nouns: "Fire at mill kills two".
  const long =
    content.to - content.from >= LONG && parts[content.from] !== PART.W && tokens.word[content.to - 1] !== '?';
  if (taken || !(long || tells(document, content))) return attributions;
  return [ruled(tokens, { source, cue: { from: dash, to: dash + 1 }, content }, 'headline'), ...attributions];
}

/** "Karn Herald", and "Military Times", which has a word of other bodies too. */
function isOutlet({ tokens, text }: Document, { from, to }: Range): boolean {
  const last = to - 1;
  const titled = last > from && isCapitalised(tokens.word[last] ?? '') && OUTLET_WORDS.has(tokens.lower[last] ?? '');
  return titled || isOutletName(text.slice(tokens.start[from], tokens.end[last]));
}

/** A line of so many words before the dash tells something. */
const LONG = 4;

/** "General Harrow", "Defence Ministry", "police": it has a noun of those who speak, and no other small words than nouns. */
function isOffice({ tokens, parts }: Document, { from, to }: Range): boolean {
  let speaks = false;
  for (let at = from; at < to; at += 1) {
    const noun = NOUNS.get(tokens.lower[at] ?? '');
    if (noun?.class === 'media' || noun?.class === 'document') return false;
    if (noun?.class === 'person' || noun?.kind === 'government' || noun?.kind === 'military') speaks = true;
    else if (!isNominal(parts[at] ?? PART.X) && parts[at] !== PART.JJ) return false;
  }
  return speaks;
}

function colonIn(document: Document, range: Range): number {
  for (let at = range.from + 1; at < range.to - 1; at += 1) if (document.tokens.word[at] === ':') return at;
  return -1;
}

/** The words of a source: "the regional governor", "the pilots' union's chairman, Ivo Brandt," and "Governor:", "Union:" meet in one. */
function wordsOfSource({ tokens }: Document, { source }: Attribution): readonly string[] {
  if (source === null) return [];
  const { from, to } = rangeOf(tokens, source);
  return tokens.lower.slice(from, to).filter((word, at) => at === to - from - 1 || NOUNS.has(word));
}

function names(document: Document, range: Range, credited: ReadonlySet<string>): boolean {
  const last = document.tokens.lower[range.to - 1] ?? '';
  return range.to - range.from <= LONGEST_SOURCE && credited.has(last);
}

/** "Witness", "Dam engineer", "Ministry": one person, witnesses, or the authorities; "Miners" and "Hospital" may be a topic. */
function isSomebody({ tokens }: Document, { from, to }: Range): boolean {
  const lower = tokens.lower[to - 1] ?? '';
  const noun = NOUNS.get(/^(?:eye)?witnesses$/.test(lower) ? 'witness' : lower);
  return to - from <= 2 && (noun?.class === 'person' || noun?.kind === 'government');
}

/** A clause that asserts: it has a verb, or a number ("Union: 6,200 jobs to go", "Ministry: at least 22 dead"), and is no question. */
function tells(document: Document, range: Range): boolean {
  const opens = document.parts[range.from];
  if (range.to - range.from < 3 || document.tokens.word[range.to - 1] === '?' || opens === PART.W) return false;
  for (let at = range.from; at < range.to; at += 1) {
    const part = document.parts[at] ?? 0;
    if (isFiniteVerb(part) || isVerb(part) || (part === PART.CD && at < range.from + NUMBERED)) return true;
  }
  return false;
}

/** A number so near the beginning is what the line tells: "at least 22 dead"; not the year of "the war of 1912". */
const NUMBERED = 3;
