import { lookForCues } from '../extract/attribute.ts';
import type { Attribution } from '../extract/attribution.ts';
import type { Fact } from '../extract/facts/facts.ts';
import type { Reader } from '../extract/reader.ts';
import type { Credit } from '../extract/speakers/speakers.ts';
import type { Surroundings } from '../extract/tagger/cue-context.ts';
import type { Model } from '../extract/tagger/model.ts';
import type { Trace } from '../extract/trace.ts';
import type { Telling } from '../model/reading.ts';
import { areSame, type History, historyOf, isSameOrNone } from './history.ts';
import { type WeighedReading, weighReadings } from './weigh-cue.ts';

/** One telling with everything that was found out on the way to it. */
export interface Case {
  readonly trace: Trace;
  readonly model: Model;
  readonly surroundings: Surroundings;
  /** As it is read now. */
  readonly telling: Telling;
  readonly fact: Fact;
  readonly attribution: Attribution;
  readonly credit: Credit;
  readonly history: History;
  /** What the model made of the cue, likeliest first; none where there is no cue or a rule found it. */
  readonly readings: readonly WeighedReading[];
  /** The reading that was taken; null where none of them was. */
  readonly chosen: WeighedReading | null;
}

/** Gathers what there is to know of the telling with this number; null where there is none. */
export function caseOf(trace: Trace, { model }: Reader, index: number): Case | null {
  const telling = trace.reading.tellings[index];
  const fact = trace.findings.facts[index];
  const attribution = trace.findings.attributions[fact?.attribution ?? -1];
  const credit = trace.findings.credits[fact?.attribution ?? -1];
  if (telling === undefined || fact === undefined || attribution === undefined || credit === undefined) return null;
  const { surroundings } = lookForCues(trace.document, model);
  const history = historyOf(trace, attribution);
  const { proposed } = history;
  const cue = proposed?.cue ?? null;
  const readings = cue === null ? [] : weighReadings({ document: trace.document, surroundings, model }, cue);
  const chosen = readings.find((reading) => isReadingOf(reading, proposed)) ?? null;
  return { trace, model, surroundings, telling, fact, attribution, credit, history, readings, chosen };
}

function isReadingOf(reading: WeighedReading, proposed: Attribution | null): boolean {
  if (proposed === null) return false;
  return isSameOrNone(reading.source, proposed.source) && areSame(reading.content, proposed.content);
}
