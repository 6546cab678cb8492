import type { Credited, Link } from '../../model/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { findMentions } from '../names/mentions.ts';
import { findNames } from '../names/names.ts';
import { rangeOf, spanOf } from '../range.ts';
import { carriedVia } from '../via/carried.ts';
import { deeperSource } from '../via/deeper.ts';
import { findVia } from '../via/via.ts';
import { idOf } from './actor.ts';
import { carriedOver, inherited, type Told } from './carried.ts';
import { castOf } from './cast.ts';
import { creditedTo } from './credit.ts';
import { type Discourse, followDiscourse } from './discourse.ts';
import { explainedLater, namedNext, onlyDescribed } from './late.ts';
import { nestCredits } from './nested.ts';
import { OPEN } from './scene.ts';
import { readSource } from './source.ts';
import { subjectOfCue } from './subject.ts';
import { isOwnedThing } from './unlisted.ts';

/** Who an attribution is credited to, through whom it came, and the words that name the speaker. */
export interface Credit {
  readonly speaker: Credited | null;
  /** Nearest to the article first; the speaker is never in it. */
  readonly via: readonly Link[];
  /** The attribution's source, or the words of a chain that name another: "…, citing the regional government". */
  readonly source: Span | null;
}

const EMPTY = { from: 0, to: 0 };

/** Attributions looked back at for a statement that goes on. */
const BACK = 3;

/**
 * One credit an attribution, in their order. Total: a source that nothing in the article explains gives `speaker: null`. Ids
 * of speakers that have no name ("here:officials") mean something in this article only.
 */
export function creditSpeakers(document: Document, attributions: readonly Attribution[]): readonly Credit[] {
  const discourse = discourseOf(document, attributions);
  const told: Told[] = [];
  const credits: Credit[] = attributions.map(() => ({ speaker: null, via: [], source: null }));
  for (const index of inOrder(attributions)) {
    const attribution = attributions[index];
    if (!attribution) continue;
    const credit = creditOne(discourse, attribution, told.slice(-BACK).toReversed());
    told.push({ attribution, ...credit });
    credits[index] = credit;
  }
  return nestCredits(document, attributions, withNameOfNext(discourse, told, credits));
}

/** Gives the unnamed speaker of the first statement the name that the second one brings. */
function withNameOfNext(discourse: Discourse, told: readonly Told[], credits: readonly Credit[]): readonly Credit[] {
  const [first] = told;
  const next = told.find((other) => other.speaker?.id !== first?.speaker?.id);
  if (!first?.speaker || !next?.speaker) return credits;
  const { speaker } = first;
  const named = namedNext(discourse, { ...first, speaker }, { ...next, speaker: next.speaker });
  if (!named) return credits;
  return credits.map((credit) => (credit.speaker?.id === speaker.id ? { ...credit, speaker: named } : credit));
}

function discourseOf(document: Document, attributions: readonly Attribution[]): Discourse {
  const names = findNames(document);
  const cast = castOf(document, names);
  return followDiscourse({ document, names, cast }, findMentions(document, names), attributions);
}

/** Indices in order of position, so that a statement is read before what continues it. */
function inOrder(attributions: readonly Attribution[]): readonly number[] {
  const start = (index: number) => attributions[index]?.content[0]?.start ?? attributions[index]?.cue?.start ?? 0;
  return attributions.map((_, index) => index).toSorted((a, b) => start(a) - start(b) || a - b);
}

function creditOne(discourse: Discourse, attribution: Attribution, before: readonly Told[]): Credit {
  const { document } = discourse.scene;
  const shared = inherited(document, attribution, before);
  if (shared) return { speaker: shared.speaker, via: shared.via, source: shared.source };
  const subject = subjectOfCue(discourse, attribution);
  if (attribution.source === null && subject === null) {
    const carried = carriedOver(document, attribution, before);
    if (!carried?.speaker) return { speaker: null, via: [], source: null };
    return { speaker: { ...carried.speaker, basis: 'carried-over' }, via: carried.via, source: null };
  }
  const source = subject ? spanOf(document.tokens, subject) : attribution.source;
  const credit = sameAsBefore(discourse, attribution, before) ?? fromSource(discourse, { ...attribution, source });
  return { ...credit, via: carriedVia(document, { attribution, ...credit }, before) };
}

/** "The county office said … It added", "according to its tests": the office that only its words describe is the speaker of both. */
function sameAsBefore(discourse: Discourse, attribution: Attribution, before: readonly Told[]): Credit | null {
  const { tokens } = discourse.scene.document;
  const { from, to } = attribution.source ? rangeOf(tokens, attribution.source) : EMPTY;
  const means = to - from === 1 || isOwnedThing(discourse.scene.document, { from, to });
  const spoken = means ? discourse.scene.explained.get(from) : undefined;
  const place = spoken === undefined ? -1 : (tokens.start[spoken] ?? -1);
  const last = before.find(({ source }) => source !== null && source.start <= place && place < source.end);
  return last?.speaker ? { speaker: { ...last.speaker, basis: 'pronoun' }, via: [], source: attribution.source } : null;
}

function fromSource(discourse: Discourse, attribution: Attribution): Credit {
  const { document } = discourse.scene;
  const source = attribution.source ? rangeOf(document.tokens, attribution.source) : EMPTY;
  const read = source.from < source.to ? readSource(discourse, source) : OPEN;
  const outer =
    explainedLater(discourse, source, read) ?? (read.actor < 0 ? onlyDescribed(discourse, source) : null) ?? read;
  const deeper = deeperSource(discourse, attribution, outer);
  const words = deeper?.source ?? source;
  const found = deeper ? (explainedLater(discourse, words, deeper.found) ?? deeper.found) : outer;
  const speaker = creditedTo(discourse.scene, found, words);
  const passing = deeper ? discourse.scene.actors[outer.actor] : undefined;
  const via = findVia(discourse, {
    attribution,
    outer: passing ? { id: idOf(passing), name: passing.name } : null,
    source: words,
    speakerId: speaker?.id ?? null,
  });
  return { speaker, via, source: deeper ? spanOf(document.tokens, deeper.source) : attribution.source };
}
