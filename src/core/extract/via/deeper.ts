import type { Attribution } from '../attribution.ts';
import { rangeOf } from '../range.ts';
import type { Actor } from '../speakers/actor.ts';
import type { Discourse } from '../speakers/discourse.ts';
import { onlyDescribed } from '../speakers/late.ts';
import type { Resolved } from '../speakers/scene.ts';
import { readSource } from '../speakers/source.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';
import { frameOf, isFraming } from './frame.ts';
import { SAYING } from './inner-saying.ts';
import { type Deeper, deniedInside, inFull, insideSpeaker, saidInside, speaks } from './inside.ts';
import { isCarrier } from './outlets.ts';

const CITING: ReadonlySet<string> = new Set(['citing', 'quoting', 'cited', 'quoted', 'cites', 'quotes']);
/** Words between "with" and the one who is cited, in copy translated from Russian: "with reference to two dockers". */
const REFERRING: readonly (readonly string[])[] = [
  ['with', 'reference', 'to'],
  ['referring', 'to'],
];
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
    const named = reports || quotes(actor) ? cited(discourse, attribution, outer, !reports) : null;
    return named ?? deniedInside(discourse, attribution, outer);
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

function endsSource(word: string, part: number): boolean {
  return /^[,;:.!?()—–"“”]$/.test(word) || isFiniteVerb(part) || part === PART.W;
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
