import type { Attribution } from '../attribution.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import { PERFECT } from '../lexicon/reporting.ts';
import type { Mention } from '../names/mentions.ts';
import { type Range, rangeOf } from '../range.ts';
import type { Actor } from '../speakers/actor.ts';
import { descriptorActor } from '../speakers/descriptors.ts';
import type { Discourse } from '../speakers/discourse.ts';
import { onlyDescribed } from '../speakers/late.ts';
import { tailEnd } from '../speakers/phrases.ts';
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
/** Words between "with" and the one who is cited, in copy translated from Russian: "with reference to two dockers". */
const REFERRING: readonly (readonly string[])[] = [
  ['with', 'reference', 'to'],
  ['referring', 'to'],
];
const SAYING =
  /^(?:said|says|confirmed|reported|announced|stated|claimed|told|added|wrote|warned|acknowledged|declared|confirms|reports|claims|states)$/;

/** Verbs that state a figure: "put turnout at 68 percent". */
const PUTTING: ReadonlySet<string> = new Set(['put', 'puts', 'estimated', 'estimates']);

/** Words of one source at most. */
const LONGEST = 14;

/**
 * Where an outlet only passes on: "the agency reported, citing the regional government", "Veld TV said its source confirmed
 * that …". Null where the source itself speaks.
 */
export function deeperSource(discourse: Discourse, attribution: Attribution, outer: Resolved): Deeper | null {
  const actor = discourse.scene.actors[outer.actor];
  // Who quotes somebody passes on what that one said, be it known for an outlet or not; a person may only agree.
  if (!isCarrier(actor)) {
    const reports = isReporting(discourse, attribution, actor);
    return reports || quotes(actor) ? cited(discourse, attribution, outer, !reports) : null;
  }
  return (
    cited(discourse, attribution, outer, false) ??
    subjectOfCue(discourse, attribution, outer) ??
    saidInside(discourse, attribution, outer)
  );
}

/**
 * "Harrow Files reported, citing a clerk", "the blogger Ivo Brandt wrote, citing an officer": who reports what another said passes it
 * on, by whatever name. Who holds an office speaks for himself, whomever he cites.
 */
function isReporting(discourse: Discourse, { cue, source }: Attribution, actor: Actor | undefined): boolean {
  const { tokens, parts } = discourse.scene.document;
  if (actor?.standing !== 'named' || cue === null || source === null || actor.kind === 'official') return false;
  if (actor.known !== null || actor.kind === 'government' || actor.kind === 'military') return false;
  const { from, to } = rangeOf(tokens, cue);
  // "Harrow Files reported on Friday, | citing | a clerk, that …"
  let at = Math.min(rangeOf(tokens, source).to, from);
  while (at < to && !CITING.has(tokens.lower[at] ?? '')) {
    if (REPORTS.test(tokens.lower[at] ?? '') && isFiniteVerb(parts[at] ?? PART.X)) return true;
    at += 1;
  }
  return false;
}

const REPORTS = /^(?:reports?|reported|writes?|wrote|published|publishes)$/;

/** Whether who stands there may quote somebody: a body, "a tweet", or what nothing in the article explains, "the agency". */
function quotes(actor: Actor | undefined): boolean {
  if (actor?.standing !== 'named') return actor === undefined || /^(?:body|document|unknown)$/.test(actor.class);
  return (actor.class === 'body' || actor.class === 'unknown') && actor.known === null;
}

/** Who is cited in the attribution's own words; `asSaying` asks for "quoted X as saying", which no body does of itself. */
function cited(discourse: Discourse, attribution: Attribution, outer: Resolved, asSaying: boolean): Deeper | null {
  const { document } = discourse.scene;
  const frame = frameOf(document, attribution);
  if (!frame) return null;
  const { tokens, parts } = document;
  for (let at = frame.sentence.from; at < frame.sentence.to; at += 1) {
    const verb = isFraming(frame, at) ? citingAt(tokens.lower, at) : 0;
    // "as quoted by the agency" is no citing by it.
    if (verb === 0 || tokens.lower[at + verb] === 'by' || tokens.lower[at + verb] === 'as') continue;
    let to = at + verb;
    while (
      to < frame.sentence.to &&
      to - at <= LONGEST &&
      isFraming(frame, to) &&
      !endsSource(document.tokens.word[to] ?? '', parts[to] ?? PART.X)
    ) {
      if (tokens.lower[to] === 'as' && parts[to + 1] === PART.VBG) break;
      to += 1;
    }
    if (asSaying && tokens.lower[to] !== 'as') continue;
    const source = { from: at + verb, to };
    const read = inFull(discourse, source, readSource(discourse, source));
    const found = read.actor >= 0 ? read : (onlyDescribed(discourse, source) ?? read);
    if (found.actor >= 0 && found.actor !== outer.actor && speaks(discourse, found)) return { source, found };
  }
  return null;
}

/** How many words of citing stand at token `at`: 0 for none. */
function citingAt(lower: readonly string[], at: number): number {
  if (CITING.has(lower[at] ?? '')) return 1;
  return REFERRING.find((words) => words.every((word, index) => lower[at + index] === word))?.length ?? 0;
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
  const article = (discourse.startAt[from] ?? -1) < 0 && tokens.lower[from] === 'the' ? 1 : 0;
  const mention = discourse.mentions[discourse.startAt[from + article] ?? -1];
  if (!mention) return null;
  const verb = mention.to < content.to ? (tokens.lower[mention.to] ?? '') : '';
  // "The board put turnout at 68 percent, the agency reported."
  const puts = PUTTING.has(verb) && tokens.lower.slice(mention.to, content.to).includes('at');
  if (SAYING.test(verb) || puts) return insideSpeaker(discourse, mention, outer);
  return mention.phrase ? toldIt(discourse, mention, { outer, limit: content.to }) : null;
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

function insideSpeaker(discourse: Discourse, mention: Range, outer: Resolved): Deeper | null {
  const source = { from: mention.from, to: mention.to };
  const read = inFull(discourse, source, readSource(discourse, source));
  const found = read.actor >= 0 ? read : (onlyDescribed(discourse, source) ?? read);
  return found.actor >= 0 && found.actor !== outer.actor && speaks(discourse, found) ? { source, found } : null;
}
