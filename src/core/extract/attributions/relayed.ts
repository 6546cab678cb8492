import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { REPORTING, REPORTING_PLURAL } from '../lexicon/reporting.ts';
import { findStance } from '../manner/stance.ts';
import { type Range, rangeOf, spanOf } from '../range.ts';
import type { Credit } from '../speakers/speakers.ts';
import { PART } from '../tagger/parts.ts';
import { behindThat, innerSaying } from '../via/inner-saying.ts';
import type { CreditedAttributions } from './echoes.ts';

/**
 * What an outlet says that somebody said is told once, by him: "Northern Wire reported that | the governor | said | the port would
 * close" has the governor for its source and "said" for its cue, and in "The port is shut, the governor said, according to
 * Northern Wire" nothing is left for the outlet to tell.
 */
export function readRelayed(document: Document, { attributions, credits }: CreditedAttributions): CreditedAttributions {
  const inner = attributions.map((attribution, index) => withoutSaying(document, attribution, credits[index]));
  const read = { attributions: inner, credits };
  const relays = inner.filter((_, index) => isRelay(document, read, index));
  // What the cue of the words that are told now announced without a source is told with one.
  const outer = attributions.filter((one, index) => one !== inner[index] || relays.includes(one));
  const kept = inner.map((one) => !relays.includes(one) && !isNobodyInside(one, outer));
  return { attributions: inner.filter((_, index) => kept[index]), credits: credits.filter((_, index) => kept[index]) };
}

/** What has no source of its own inside words that are told once now is told too. */
function isNobodyInside({ source, cue }: Attribution, relays: readonly Attribution[]): boolean {
  if (source !== null || cue === null) return false;
  return relays.some((relay) => relay.content.some((span) => contains(span, cue)));
}

/** Where the credit found the speaker in the content, what he said is the content and his verb the cue. */
function withoutSaying(document: Document, attribution: Attribution, credit: Credit | undefined): Attribution {
  const [first, ...others] = attribution.content;
  if (!first || !credit?.source || attribution.source === null || !contains(first, credit.source)) return attribution;
  const { tokens } = document;
  const content = rangeOf(tokens, first);
  const words = { from: behindThat(document, content), to: content.to };
  const said = innerSaying(document, words);
  if (!said || rangeOf(tokens, credit.source).from !== words.from) return attribution;
  const told = spanOf(tokens, { from: said.told, to: content.to });
  return { ...attribution, cue: spanOf(tokens, said.verb), content: [told, ...others] };
}

/**
 * Whether somebody tells nothing but what others inside his words are credited with: an outlet that is in the chain of each, or
 * whoever tells that others deny something.
 */
function isRelay(document: Document, { attributions, credits }: CreditedAttributions, index: number): boolean {
  const outer = attributions[index];
  const speaker = credits[index]?.speaker ?? null;
  if (!outer || findStance(document, outer) !== 'asserts') return false;
  const isOutlet = speaker?.kind === 'media' || speaker?.kind === 'telegram';
  const covered: Span[] = [];
  attributions.forEach((one, at) => {
    const place = one.source;
    if (at === index || place === null || !outer.content.some((span) => contains(span, place))) return;
    const credit = credits[at];
    const passed = isOutlet && credit?.via.some(({ id }) => id === speaker.id) && isSpoken(document, one, credit);
    if (!passed && findStance(document, one) !== 'denies') return;
    covered.push(...one.content, place, ...(one.cue ? [one.cue] : []));
  });
  return (
    covered.length > 0 && outer.content.every((span) => isCovered(document, rangeOf(document.tokens, span), covered))
  );
}

/** "The minister said": in "agreed to let them in" and "its analysis showed" the outlet tells what happened, or what it found. */
function isSpoken({ tokens }: Document, { cue }: Attribution, { speaker }: Credit): boolean {
  if (cue === null || speaker?.kind === 'document' || speaker?.kind === 'poll') return false;
  const { from, to } = rangeOf(tokens, cue);
  return tokens.lower.slice(from, to).some((word) => REPORTING.has(word) || REPORTING_PLURAL.has(word));
}

/** Signs, "that" and days may be left. */
function isCovered({ tokens, parts }: Document, { from, to }: Range, covered: readonly Span[]): boolean {
  for (let at = from; at < to; at += 1) {
    const here = spanOf(tokens, { from: at, to: at + 1 });
    if (covered.some((span) => overlaps(span, here)) || !/[\p{L}\d]/u.test(tokens.word[at] ?? '')) continue;
    if (parts[at] !== PART.RB && !LEFT.test(tokens.lower[at] ?? '')) return false;
  }
  return true;
}

const LEFT = /^(?:that|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
