import type { Attribution } from '../extract/attribution.ts';
import { PLATFORM_VERBS, PLATFORMS } from '../extract/lexicon/platforms.ts';
import { rangeOf, spanOf } from '../extract/range.ts';
import type { Discourse } from '../extract/speakers/discourse.ts';
import { type Frame, frameOf, isFraming, isIn } from '../extract/via/frame.ts';
import { outletLinks } from '../extract/via/outlets.ts';
import { platformLinks } from '../extract/via/platforms.ts';
import type { Link, Quote } from '../model/reading.ts';
import { contains } from '../text/span.ts';
import type { Case } from './case.ts';
import { type Decision, named, quoteOf, ruled } from './explanation.ts';
import { isActor, meaningAt, wordsOf } from './resolve-source.ts';

/** Why each link stands between speaker and article, nearest to the article first. */
export function explainVia(known: Case, discourse: Discourse): readonly Decision[] {
  const { via } = known.credit;
  if (via.length > 0) return via.map((link) => explainLink(known, discourse, link));
  const because = 'the words around the content name no outlet or platform in between';
  return [ruled('via', 'via', { value: null, words: [], because })];
}

/** The first of these that holds is why. */
function explainLink(known: Case, discourse: Discourse, link: Link): Decision {
  const decide = (rule: string, words: readonly Quote[], because: string): Decision =>
    ruled('via', rule, { value: link.name, words, because });
  const { document } = known.trace;
  const frame = framed(known);
  const outlet = frame === null ? null : outletIn(discourse, frame, link.id);
  const passing = rangeOf(document.tokens, known.attribution.source ?? { start: 0, end: 0 });
  if (outlet !== null && isIn(passing, rangeOf(document.tokens, outlet).from))
    return decide('cited', [outlet], `${named(outlet.exact)} passes on what somebody else says`);
  const has = ({ id }: Link): boolean => id === link.id;
  if (frame !== null && outlet !== null && outletLinks(discourse, frame).some(has))
    return decide('outlet', [outlet], 'the sentence names it as where that was said or carried');
  const platform =
    frame !== null && platformLinks(document, frame).some(has) ? platformIn(known, frame, link.id) : null;
  if (platform !== null) return decide('platform', [platform], 'the words around the content name the platform');
  const around = outerOf(known, link.id);
  if (around !== null)
    return decide('nested', around, 'the whole statement stands inside what this one is said to report');
  const earlier = earlierOf(known, link.id);
  if (earlier !== null)
    return decide('carried', [earlier], 'the statement goes on with one of the same speaker that came so');
  return decide('via', [], 'the chain of the statement has it');
}

/** The words around the content, with the source that is credited in the end. */
function framed({ trace, attribution, credit }: Case): Frame | null {
  const frame = frameOf(trace.document, attribution);
  if (frame === null || credit.source === null) return frame;
  return { ...frame, source: rangeOf(trace.document.tokens, credit.source) };
}

function outletIn(discourse: Discourse, frame: Frame, id: string): Quote | null {
  for (let at = frame.sentence.from; at < frame.sentence.to; at += 1) {
    const meaning = isFraming(frame, at) ? meaningAt(discourse, discourse.startAt[at] ?? -1) : null;
    if (meaning !== null && isActor(meaning, id)) return wordsOf(discourse, meaning);
  }
  return null;
}

/** Where the framing words have one of the platform's names, or the cue its verb. */
function platformIn({ trace }: Case, frame: Frame, id: string): Quote | null {
  const { tokens, text } = trace.document;
  const names = PLATFORMS.find((platform) => platform.id === id)?.words ?? [];
  for (let at = frame.sentence.from; at < frame.sentence.to; at += 1) {
    if (!isFraming(frame, at)) continue;
    const verb = isIn(frame.cue, at) && PLATFORM_VERBS.get(tokens.lower[at] ?? '') === id ? 1 : 0;
    const length = [2, 1].find((many) => names.includes(tokens.lower.slice(at, at + many).join(' '))) ?? verb;
    if (length > 0) return quoteOf(text, spanOf(tokens, { from: at, to: at + length }));
  }
  return null;
}

/** Source or cue of an attribution in whose content this one stands, where its speaker or chain has the link. */
function outerOf(known: Case, id: string): readonly Quote[] | null {
  const place = known.attribution.source ?? known.attribution.cue;
  if (place === null) return null;
  return placeIn(known, id, (one) => one.content.some((span) => contains(span, place)));
}

/** The same of an earlier attribution of the same speaker. */
function earlierOf(known: Case, id: string): Quote | null {
  const start = known.attribution.content[0]?.start ?? 0;
  return placeIn(known, id, (one) => (one.content[0]?.start ?? 0) < start)?.at(-1) ?? null;
}

function placeIn(
  { trace, attribution }: Case,
  id: string,
  holds: (one: Attribution) => boolean,
): readonly Quote[] | null {
  const { credits } = trace.findings;
  const told = trace.findings.attributions.filter((one, at) => {
    const credit = credits[at];
    const has = credit?.speaker?.id === id || credit?.via.some((link) => link.id === id);
    return one !== attribution && has === true && holds(one);
  });
  const words = told.flatMap((one) => one.source ?? one.cue ?? []).map((span) => quoteOf(trace.document.text, span));
  return words.length === 0 ? null : words;
}
