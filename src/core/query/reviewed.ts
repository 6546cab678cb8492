import type { Admission } from '../model/reading.ts';
import type { Changes, Entry, Reviews } from '../model/review.ts';
import type { KeptTelling, TellingsFile } from '../model/tellings-file.ts';
import { addedBy, type WrittenBy } from './added-telling.ts';
import { anchored, type Now } from './anchored.ts';
import { coveringOf } from './covering.ts';
import { changedSince, type Decided, peopleOf, together } from './review-standing.ts';
import { partOf, withChanges, writtenTelling } from './reviewed-telling.ts';
import { seenOf } from './seen.ts';

/** What came of the reviews of one telling. */
export interface TellingReview {
  /** Null where people disagree, or where all that they said is out of date. */
  readonly verdict: 'accepted' | 'fixed' | 'added' | 'rejected' | 'split' | null;
  /** Fields that are a person's and not the reader's. */
  readonly changes: Partial<Changes>;
  /** Whose decisions count. */
  readonly by: readonly string[];
  /** What they do not agree on: there the machine's value stands. */
  readonly disputed: readonly string[];
  /** Decisions that wait to be made anew. */
  readonly stale: readonly Stale[];
}

export interface Stale {
  readonly entry: Entry;
  /** What looks otherwise today: fields; `gone` where the article tells it no more, `words` where quotes have no sure place. */
  readonly changed: readonly string[];
}

/** What was rejected and is gone needs nobody any more. */
export function isAsked({ entry, changed }: Stale): boolean {
  return !(entry.decision === 'reject' && changed.includes('gone'));
}

/** A telling as it stands before anybody decides of it: as the reader left it, as a person wrote it, or a part of a split one. */
export interface Undecided {
  readonly telling: KeptTelling;
  readonly admissions: readonly Admission[];
}

/** What an article tells once people have had their say. */
export interface ReviewedReading {
  readonly reading: TellingsFile;
  /** What was rejected, or split into others. */
  readonly leftOut: readonly KeptTelling[];
  /** By telling; with those that the article has no more. */
  readonly reviews: ReadonlyMap<string, TellingReview>;
  /** Those that people have decided of, and the parts of what was split. */
  readonly undecided: ReadonlyMap<string, Undecided>;
}

/** Lays the reviews of an article over what the reader found in it. A function of these alone; the order of people does not matter. */
export function reviewedReading(file: TellingsFile, reviews: Reviews, now: Now): ReviewedReading {
  if (Object.keys(reviews).length === 0)
    return { reading: file, leftOut: [], reviews: new Map(), undecided: new Map() };
  const work = open(file, reviews, now);
  for (const telling of file.tellings) take(work, telling, work.covering.get(telling.id) ?? []);
  // What people wrote themselves, and what nobody tells any more.
  for (const id of Object.keys(reviews).sort()) if (!work.done.has(id)) take(work, null, [], id);
  const tellings = [...work.kept].sort((a, b) => startOf(a) - startOf(b));
  return {
    reading: { ...file, tellings, admissions: admissionsOf(work, file.admissions) },
    leftOut: work.leftOut,
    reviews: work.marks,
    undecided: work.undecided,
  };
}

interface Work {
  readonly reviews: Reviews;
  readonly now: Now;
  readonly covering: ReadonlyMap<string, readonly Admission[]>;
  /** Ids that the reader gave: no part takes one of these. */
  readonly read: ReadonlySet<string>;
  readonly done: Set<string>;
  readonly kept: KeptTelling[];
  readonly leftOut: KeptTelling[];
  readonly marks: Map<string, TellingReview>;
  readonly undecided: Map<string, Undecided>;
  readonly parts: Map<string, readonly string[]>;
  /** Admissions as people have them; null where there is none. */
  readonly admitted: Map<string, Omit<Admission, 'covers'> | null>;
}

function open(file: TellingsFile, reviews: Reviews, now: Now): Work {
  const covering = coveringOf(file.admissions);
  const read = new Set(file.tellings.map(({ id }) => id));
  return {
    reviews,
    now,
    covering,
    read,
    done: new Set(),
    kept: [],
    leftOut: [],
    marks: new Map(),
    undecided: new Map(),
    parts: new Map(),
    admitted: new Map(),
  };
}

/** Settles one telling, and the parts that it was split into. */
function take(work: Work, read: KeptTelling | null, admissions: readonly Admission[], id = read?.id ?? ''): void {
  work.done.add(id);
  const entries = work.reviews[id] ?? [];
  if (entries.length === 0) {
    if (read !== null) work.kept.push(read);
    return;
  }
  const people = peopleOf(entries);
  const added = addedBy(
    people.flatMap((person) => person.added ?? []),
    work.now,
  );
  const telling = added.telling === null ? read : writtenTelling(id, added.telling);
  const decided = people.flatMap((person) => person.decided ?? []);
  if (telling === null) {
    const gone = decided.map((entry): Stale => ({ entry, changed: ['gone'] }));
    const { disputed, stale } = added;
    if (gone.length + stale.length + disputed.length === 0) return;
    work.marks.set(id, { verdict: null, changes: {}, by: [], disputed, stale: [...stale, ...gone] });
    return;
  }
  decide(work, { telling, admissions, decided, added });
}

interface Deciding extends Undecided {
  readonly decided: readonly Decided[];
  readonly added: WrittenBy;
}

function decide(work: Work, { telling, admissions, decided, added }: Deciding): void {
  const { id } = telling;
  work.undecided.set(id, { telling, admissions });
  const seen = seenOf(telling, admissions);
  const stale: Stale[] = [...added.stale];
  const counting = decided.flatMap((entry): Decided[] => {
    const changed: readonly string[] = changedSince(entry, seen);
    const placed = anchored(entry, work.now);
    if (changed.length === 0 && placed !== null) return isDecided(placed) ? [placed] : [];
    stale.push({ entry, changed: changed.length > 0 ? changed : ['words'] });
    return [];
  });
  const { verdict, changes, split, disputed } = together(counting, seen);
  const by = [...new Set([...added.by, ...counting.map((entry) => entry.by.trim())])].sort();
  const isAdded = added.telling !== null && (verdict === null || verdict === 'accepted');
  const mark = {
    verdict: isAdded ? ('added' as const) : verdict,
    changes,
    by,
    disputed: [...added.disputed, ...disputed],
    stale,
  };
  if (mark.verdict !== null || mark.disputed.length + stale.length > 0) work.marks.set(id, mark);
  if (verdict === 'rejected' || split !== null) work.leftOut.push(telling);
  else work.kept.push(withChanges(telling, changes));
  if (changes.admission !== undefined) work.admitted.set(id, changes.admission);
  if (split === null) return;
  const parts = split.into.filter((part) => !work.done.has(part.id) && !work.read.has(part.id));
  work.parts.set(
    id,
    parts.map((part) => part.id),
  );
  for (const part of parts) {
    const one = partOf(telling, part);
    work.undecided.set(part.id, { telling: one, admissions });
    take(work, one, admissions);
  }
}

function isDecided(entry: Entry): entry is Decided {
  return entry.decision !== 'add' && entry.decision !== 'withdraw';
}

/** Who covered a whole covers its parts; what was left out is covered by nothing. */
function admissionsOf(work: Work, admissions: readonly Admission[]): Admission[] {
  const present = new Set(work.kept.map(({ id }) => id));
  const now = (id: string): string[] => {
    const parts = work.parts.get(id);
    if (parts !== undefined) return parts.flatMap(now);
    return present.has(id) && !work.admitted.has(id) ? [id] : [];
  };
  const read = admissions.map((admission) => ({ ...admission, covers: [...new Set(admission.covers.flatMap(now))] }));
  const set = [...work.admitted].flatMap(([id, admission]) =>
    admission === null || !present.has(id) ? [] : [{ ...admission, covers: [id] }],
  );
  return [...read, ...set];
}

function startOf({ content }: KeptTelling): number {
  return content[0]?.start ?? 0;
}
