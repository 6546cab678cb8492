import type { Attribution } from '../attribution.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import { PERFECT } from '../lexicon/reporting.ts';
import { findStance } from '../manner/stance.ts';
import type { Mention } from '../names/mentions.ts';
import { type Range, rangeOf } from '../range.ts';
import { descriptorActor } from '../speakers/descriptors.ts';
import type { Discourse } from '../speakers/discourse.ts';
import { onlyDescribed } from '../speakers/late.ts';
import { tailEnd } from '../speakers/phrases.ts';
import type { Resolved } from '../speakers/scene.ts';
import { readSource, topMention } from '../speakers/source.ts';
import { behindThat, type InnerSaying, innerDenial, innerSaying, SAYING } from './inner-saying.ts';

/** A source behind the source: who an outlet reports to have said it, and the words that say who. */
export interface Deeper {
  readonly source: Range;
  readonly found: Resolved;
}

/** Verbs that state a figure: "put turnout at 68 percent". */
const PUTTING: ReadonlySet<string> = new Set(['put', 'puts', 'estimated', 'estimates']);

/** The content begins with somebody who says it: "its source confirmed that there were casualties". */
export function saidInside(discourse: Discourse, attribution: Attribution, outer: Resolved): Deeper | null {
  const { document } = discourse.scene;
  const { tokens } = document;
  const first = attribution.content[0];
  if (!first || findStance(document, attribution) !== 'asserts') return null;
  const content = rangeOf(tokens, first);
  const from = behindThat(document, content);
  // Where the inner statement is an attribution of its own, the outlet becomes a link of that one.
  if (document.quotes.state[from] === 1 || discourse.sources.has(tokens.start[from] ?? -1)) return null;
  const mention = openingMention(discourse, from);
  if (!mention) return null;
  const verb = mention.to < content.to ? (tokens.lower[mention.to] ?? '') : '';
  // "The board put turnout at 68 percent, the agency reported."
  const puts = PUTTING.has(verb) && tokens.lower.slice(mention.to, content.to).includes('at');
  const inside = SAYING.test(verb) || puts ? insideSpeaker(discourse, mention, outer) : null;
  const told = mention.phrase ? toldIt(discourse, mention, { outer, limit: content.to }) : null;
  return inside ?? told ?? inner(discourse, innerSaying(document, { from, to: content.to }), outer);
}

/** "The captain denies that he was asleep, his lawyer said": whoever tells it, the captain denies it. */
export function deniedInside(discourse: Discourse, attribution: Attribution, outer: Resolved): Deeper | null {
  const { document } = discourse.scene;
  const first = attribution.content[0];
  if (!first || findStance(document, attribution) !== 'asserts') return null;
  const content = rangeOf(document.tokens, first);
  const from = behindThat(document, content);
  if (document.quotes.state[from] === 1 || discourse.sources.has(document.tokens.start[from] ?? -1)) return null;
  return inner(discourse, innerDenial(document, { from, to: content.to }), outer);
}

/** Who says it, left open where nothing in the article explains who that is: it is not who passes it on. */
function inner(discourse: Discourse, said: InnerSaying | null, outer: Resolved): Deeper | null {
  if (!said) return null;
  const found = readSource(discourse, said.source);
  if (found.actor >= 0 && (found.actor === outer.actor || !speaks(discourse, found))) return null;
  return { source: said.source, found: found.actor >= 0 ? found : (onlyDescribed(discourse, said.source) ?? found) };
}

function openingMention(discourse: Discourse, from: number): Mention | undefined {
  const article = (discourse.startAt[from] ?? -1) < 0 && discourse.scene.document.tokens.lower[from] === 'the' ? 1 : 0;
  return discourse.mentions[discourse.startAt[from + article] ?? -1];
}

/** Whom the outlet's own source told: "told it", "told the paper". */
const ITSELF: ReadonlySet<string> = new Set(['it', 'them', 'its', 'their', 'the']);

/**
 * "its sources in the port had confirmed", "a person close to the talks told it": an outlet's source inside what it says. In
 * "the minister had told parliament" the outlet speaks of what happened.
 */
function toldIt(discourse: Discourse, mention: Mention, from: { outer: Resolved; limit: number }): Deeper | null {
  const { document } = discourse.scene;
  const { lower } = document.tokens;
  const to = tailEnd(document, mention.head, from.limit);
  const verb = PERFECT.has(lower[to] ?? '') ? to + 1 : to;
  if (verb >= from.limit || !SAYING.test(lower[verb] ?? '')) return null;
  const outlet = lower[verb + 1] !== 'the' || NOUNS.get(lower[verb + 2] ?? '')?.class === 'media';
  const told = lower[verb] === 'told' && ITSELF.has(lower[verb + 1] ?? '') && outlet;
  if (mention.phrase?.noun?.class !== 'source' && !told) return null;
  return insideSpeaker(discourse, { from: mention.from, to }, from.outer);
}

export function insideSpeaker(discourse: Discourse, mention: Range, outer: Resolved): Deeper | null {
  const source = { from: mention.from, to: mention.to };
  const read = inFull(discourse, source, readSource(discourse, source));
  const found = read.actor >= 0 ? read : (onlyDescribed(discourse, source) ?? read);
  return found.actor >= 0 && found.actor !== outer.actor && speaks(discourse, found) ? { source, found } : null;
}

/** "people familiar with the matter": as a source it has all its words, which it had not where it was only mentioned. */
export function inFull(discourse: Discourse, source: Range, found: Resolved): Resolved {
  const top = topMention(discourse, source);
  if (!top?.phrase || discourse.scene.actors[found.actor]?.standing !== 'unnamed') return found;
  return descriptorActor(discourse.scene, top, source.to);
}

/** "citing safety concerns" names nobody: what is cited must be able to speak. */
export function speaks(discourse: Discourse, found: Resolved): boolean {
  const actor = discourse.scene.actors[found.actor];
  return actor !== undefined && actor.class !== 'place' && actor.class !== 'unknown';
}
