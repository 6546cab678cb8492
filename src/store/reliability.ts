import { latestOfEach } from '../core/model/latest.ts';
import type { Reliability } from '../core/model/speaker.ts';
import { reliabilitySchema } from '../core/model/speaker.ts';
import { findEntry } from '../core/query/find-entry.ts';
import type { Ledger } from './open.ts';
import { refused } from './plan.ts';
import { readDataset } from './read.ts';
import { planAdding, speakersMet } from './record-lists.ts';
import { type Settled, SPEAKERS } from './registries.ts';
import { reasonsIn } from './shape-reason.ts';

/** A speaker by id, name or the beginning of an id, and what a person grades it. */
export interface Rating {
  readonly id: string;
  readonly reliability: Reliability;
}

/** Adds a grade to a speaker's file; the same again on the same day changes nothing. */
export function planRating(ledger: Ledger, { id, reliability }: Rating): Settled {
  const parsed = reliabilitySchema.safeParse(reliability);
  if (!parsed.success) return refused(reasonsIn(parsed.error));
  const { dataset } = readDataset(ledger);
  const known = { kind: SPEAKERS, registry: dataset.speakers, met: speakersMet(dataset) };
  const found = findEntry(known.registry, id, known.met);
  if (!found.ok) return found;
  const grades = known.registry.entries.get(found.id)?.reliability ?? [];
  const last = latestOfEach(grades).find(({ by }) => by.trim() === reliability.by);
  if (last !== undefined && last.at > reliability.at) {
    return refused(`${reliability.by} graded this on ${last.at}, which is later than today; is the clock right?`);
  }
  const isNew = last === undefined || last.at !== reliability.at || last.grade !== reliability.grade;
  const values = isNew || last.note !== reliability.note ? [parsed.data] : [];
  return planAdding(ledger, known, { id: found.id, key: 'reliability', values });
}
