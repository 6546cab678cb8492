import type { Attribution } from '../attribution.ts';
import { type Range, rangeOf } from '../range.ts';
import { descriptorActor } from '../speakers/descriptors.ts';
import type { Discourse } from '../speakers/discourse.ts';
import type { Resolved } from '../speakers/scene.ts';
import { readSource, topMention } from '../speakers/source.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';
import { frameOf, isFraming } from './frame.ts';
import { isCarrier } from './outlets.ts';

/** A source behind the source: who an outlet reports to have said it, and the words that say who. */
interface Deeper {
  readonly source: Range;
  readonly found: Resolved;
}

const CITING: ReadonlySet<string> = new Set(['citing', 'quoting', 'cited', 'quoted', 'cites', 'quotes']);
const SAYING =
  /^(?:said|says|confirmed|reported|announced|stated|claimed|told|added|wrote|warned|acknowledged|declared|confirms|reports|claims|states)$/;

/** Words of one source at most. */
const LONGEST = 14;

/**
 * Where an outlet only passes on: "the agency reported, citing the regional government", "Veld TV said its source confirmed
 * that …". Null where the source itself speaks.
 */
export function deeperSource(discourse: Discourse, attribution: Attribution, outer: Resolved): Deeper | null {
  if (!isCarrier(discourse.scene.actors[outer.actor])) return null;
  return (
    cited(discourse, attribution, outer) ??
    subjectOfCue(discourse, attribution, outer) ??
    saidInside(discourse, attribution, outer)
  );
}

function cited(discourse: Discourse, attribution: Attribution, outer: Resolved): Deeper | null {
  const { document } = discourse.scene;
  const frame = frameOf(document, attribution);
  if (!frame) return null;
  const { tokens, parts } = document;
  for (let at = frame.sentence.from; at < frame.sentence.to; at += 1) {
    if (!isFraming(frame, at) || !CITING.has(tokens.lower[at] ?? '')) continue;
    // "as quoted by the agency" is no citing by it.
    if (tokens.lower[at + 1] === 'by' || tokens.lower[at + 1] === 'as') continue;
    let to = at + 1;
    while (
      to < frame.sentence.to &&
      to - at <= LONGEST &&
      isFraming(frame, to) &&
      !endsSource(document.tokens.word[to] ?? '', parts[to] ?? PART.X)
    ) {
      if (tokens.lower[to] === 'as' && tokens.lower[to + 1] === 'saying') break;
      to += 1;
    }
    const source = { from: at + 1, to };
    const found = inFull(discourse, source, readSource(discourse, source));
    if (found.actor >= 0 && found.actor !== outer.actor && speaks(discourse, found)) return { source, found };
  }
  return null;
}

/** "people familiar with the matter": as a source it has all its words, which it had not where it was only mentioned. */
function inFull(discourse: Discourse, source: Range, found: Resolved): Resolved {
  const top = topMention(discourse, source);
  if (!top?.phrase || discourse.scene.actors[found.actor]?.standing !== 'unnamed') return found;
  return descriptorActor(discourse.scene, top, source.to);
}

function endsSource(word: string, part: number): boolean {
  return /^[,;:.!?()—–"“”]$/.test(word) || isFiniteVerb(part) || part === PART.W;
}

/** "citing safety concerns" names nobody: what is cited must be able to speak. */
function speaks(discourse: Discourse, found: Resolved): boolean {
  const actor = discourse.scene.actors[found.actor];
  return actor !== undefined && actor.class !== 'place' && actor.class !== 'unknown';
}

/** "Veld TV said its source confirmed that …", with the outlet as source and "confirmed" as cue: the source is its source. */
function subjectOfCue(discourse: Discourse, attribution: Attribution, outer: Resolved): Deeper | null {
  const { tokens } = discourse.scene.document;
  if (!attribution.cue || !attribution.source) return null;
  const cue = rangeOf(tokens, attribution.cue);
  const from = rangeOf(tokens, attribution.source).to;
  const mention = discourse.mentions[discourse.endAt[cue.from] ?? -1];
  if (!mention || mention.from <= from || tokens.sentence[mention.from] !== tokens.sentence[from - 1]) return null;
  // A verb of saying stands between the two: "RT (Russia Today) said its source", not "RT, a network, said".
  if (!tokens.lower.slice(from, mention.from).some((word) => SAYING.test(word))) return null;
  return insideSpeaker(discourse, mention, outer);
}

/** The content begins with somebody who says it: "its source confirmed that there were casualties". */
function saidInside(discourse: Discourse, attribution: Attribution, outer: Resolved): Deeper | null {
  const { document } = discourse.scene;
  const { tokens } = document;
  const first = attribution.content[0];
  if (!first) return null;
  const content = rangeOf(tokens, first);
  let from = content.from;
  while (from < content.to && /^(?:that|["“”‘'])$/.test(tokens.lower[from] ?? '')) from += 1;
  // Where the inner statement is an attribution of its own, the outlet becomes a link of that one.
  if (document.quotes.state[from] === 1 || discourse.sources.has(tokens.start[from] ?? -1)) return null;
  const mention = discourse.mentions[discourse.startAt[from] ?? -1];
  if (!mention || mention.to >= content.to || !SAYING.test(tokens.lower[mention.to] ?? '')) return null;
  return insideSpeaker(discourse, mention, outer);
}

function insideSpeaker(discourse: Discourse, mention: Range, outer: Resolved): Deeper | null {
  const source = { from: mention.from, to: mention.to };
  const found = readSource(discourse, source);
  return found.actor >= 0 && found.actor !== outer.actor && speaks(discourse, found) ? { source, found } : null;
}
