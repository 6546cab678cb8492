import type { Mention } from '../extract/names/mentions.ts';
import { type Range, rangeOf, spanOf } from '../extract/range.ts';
import { type Actor, idOf } from '../extract/speakers/actor.ts';
import type { Discourse } from '../extract/speakers/discourse.ts';
import { topMention } from '../extract/speakers/source.ts';
import { PART } from '../extract/tagger/parts.ts';
import type { Quote } from '../model/reading.ts';
import type { Span } from '../text/span.ts';
import { quoteOf } from './explanation.ts';

/** One mention of the article with the actor that it means. */
export interface Meaning {
  /** Index into the mentions. */
  readonly index: number;
  readonly mention: Mention;
  readonly actor: Actor | null;
}

/** The mention by which a source was resolved: its head, or a name beside it that means the speaker. */
export function meaningOf(discourse: Discourse, source: Span, speakerId: string | null): Meaning | null {
  const range = rangeOf(discourse.scene.document.tokens, source);
  const inside = meaningsIn(discourse, range);
  const head = headOf(discourse, range, inside);
  if (speakerId === null || isActor(head, speakerId)) return head;
  return inside.find((found) => isActor(found, speakerId)) ?? head;
}

/** The mention whose head is the source's; of a source that begins with a preposition or a mark, of what stands behind it. */
function headOf(discourse: Discourse, { from, to }: Range, inside: readonly Meaning[]): Meaning | null {
  const { parts } = discourse.scene.document;
  let first = from;
  while (first < to && LEADING.has(parts[first] ?? PART.X)) first += 1;
  const top = topMention(discourse, { from: first, to });
  return inside.find(({ mention }) => mention === top) ?? null;
}

const LEADING: ReadonlySet<number> = new Set([PART.IN, PART.TO, PART.CC, PART.PUNCT, PART.OQ]);

export function isActor(meaning: Meaning | null | undefined, id: string): boolean {
  return meaning?.actor != null && idOf(meaning.actor) === id;
}

export function meaningAt({ mentions, resolved, scene }: Discourse, index: number): Meaning | null {
  const mention = mentions[index];
  return mention === undefined ? null : { index, mention, actor: scene.actors[resolved[index]?.actor ?? -1] ?? null };
}

function meaningsIn(discourse: Discourse, { from, to }: Range): readonly Meaning[] {
  const found: Meaning[] = [];
  for (let index = firstFrom(discourse, from - 1); index < discourse.mentions.length; index += 1) {
    const meaning = meaningAt(discourse, index);
    if (meaning === null || meaning.mention.from >= to) break;
    found.push(meaning);
  }
  return found;
}

/** Index of the first mention that begins at the token or behind it; mentions are in order of position. */
export function firstFrom({ mentions }: Discourse, token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The words that a descriptor takes its speaker from: the nearest name of that actor before it, else its nearest other mention
 * that is no pronoun, else the first name after it. Null where the article has none.
 */
export function antecedentOf(discourse: Discourse, { index, mention }: Meaning, actorId: string): Meaning | null {
  let described: Meaning | null = null;
  for (let back = index - 1; back >= 0; back -= 1) {
    const found = meaningAt(discourse, back);
    if (found === null || !isActor(found, actorId) || found.mention.to > mention.from) continue;
    if (found.mention.name >= 0) return found;
    if (found.mention.pronoun === '') described ??= found;
  }
  return described ?? firstAfter(discourse, index, (found) => isActor(found, actorId) && found.mention.name >= 0);
}

export function firstAfter(discourse: Discourse, index: number, holds: (found: Meaning) => boolean): Meaning | null {
  for (let next = index + 1; next < discourse.mentions.length; next += 1) {
    const found = meaningAt(discourse, next);
    if (found !== null && holds(found)) return found;
  }
  return null;
}

/** Where an actor was last spoken of before a mention, by more than a pronoun where there is more; null for nowhere. */
export function lastBefore(discourse: Discourse, { index }: { readonly index: number }, actor: Actor): Meaning | null {
  let pronoun: Meaning | null = null;
  for (let back = index - 1; back >= 0; back -= 1) {
    const found = meaningAt(discourse, back);
    if (found?.actor !== actor) continue;
    if (found.mention.pronoun === '') return found;
    pronoun ??= found;
  }
  return pronoun;
}

export function wordsOf({ scene }: Discourse, { mention }: Meaning): Quote {
  const { text, tokens } = scene.document;
  return quoteOf(text, spanOf(tokens, mention));
}
