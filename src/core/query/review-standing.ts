import { byCodeUnits } from '../model/order.ts';
import type { Changes, Entry, Seen } from '../model/review.ts';
import { looksSame, SEEN_FIELDS, type SeenField, seenOfChanges } from './seen.ts';

type Of<Decision extends Entry['decision']> = Extract<Entry, { readonly decision: Decision }>;

/** What can be decided of a telling that is there. */
export type Decided = Of<'accept' | 'fix' | 'reject' | 'split'>;
export type Added = Of<'add'>;
export type Split = Of<'split'>;

/** What counts of one person: the telling that they wrote, and what they decided last. */
export interface Person {
  readonly by: string;
  readonly added: Added | null;
  readonly decided: Decided | null;
}

/** By name. Of one day the entry that was written last is the later one; nothing counts that was said before `withdraw`. */
export function peopleOf(entries: readonly Entry[]): Person[] {
  const people = new Map<string, Person>();
  for (const entry of [...entries].sort((a, b) => byCodeUnits(a.at, b.at))) {
    const by = entry.by.trim();
    const before = people.get(by) ?? { by, added: null, decided: null };
    people.set(by, after(before, entry));
  }
  return [...people.values()].sort((a, b) => (a.by < b.by ? -1 : 1));
}

function after({ by, added }: Person, entry: Entry): Person {
  if (entry.decision === 'withdraw') return { by, added: null, decided: null };
  if (entry.decision === 'add') return { by, added: entry, decided: null };
  return { by, added, decided: entry };
}

/** Fields that look otherwise today than to the person who decided; with one of them the decision waits to be made anew. */
export function changedSince(entry: Decided, now: Seen): SeenField[] {
  if (entry.decision !== 'fix') return SEEN_FIELDS.filter((field) => !looksSame(entry.saw, now, field));
  const wanted = seenOfChanges(entry.set);
  const concerned = SEEN_FIELDS.filter((field) => field === 'content' || field in wanted);
  // The reader has come to the same by itself: nothing is left to ask.
  return concerned.filter((field) => !looksSame(entry.saw, now, field) && !looksSame(wanted, now, field));
}

/** What people together say of one telling. */
export interface Together {
  readonly verdict: 'accepted' | 'fixed' | 'rejected' | 'split' | null;
  readonly changes: Partial<Changes>;
  readonly split: Split | null;
  /** What they do not agree on: fields, or whether it is to be rejected or split. There the machine's value stands. */
  readonly disputed: readonly string[];
}

const NOTHING: Together = { verdict: null, changes: {}, split: null, disputed: [] };

/** Of several people each with one decision that is not out of date, sorted by name; their order does not matter. */
export function together(decided: readonly Decided[], now: Seen): Together {
  const [first] = decided;
  if (first === undefined) return NOTHING;
  const rejecting = decided.filter(({ decision }) => decision === 'reject').length;
  if (rejecting === decided.length) return { ...NOTHING, verdict: 'rejected' };
  if (rejecting > 0) return { ...NOTHING, disputed: ['reject'] };
  const splits = decided.flatMap((entry) => (entry.decision === 'split' ? [entry] : []));
  if (splits.length === 0) return fixesOf(decided, now);
  const alike = splits.length === decided.length && new Set(splits.map(({ into }) => JSON.stringify(into))).size === 1;
  return alike ? { ...NOTHING, verdict: 'split', split: splits[0] ?? null } : { ...NOTHING, disputed: ['split'] };
}

/** Fixes of different fields go together; who accepts says of every field that it is right. */
function fixesOf(decided: readonly Decided[], now: Seen): Together {
  const fixes = decided.flatMap((entry) => (entry.decision === 'fix' ? [entry.set] : []));
  const accepted = fixes.length < decided.length;
  const disputed: string[] = [];
  let changes: Partial<Changes> = {};
  for (const field of [...new Set(fixes.flatMap((set) => Object.keys(set)))].sort()) {
    const set = fixes.map((fix) => only(fix, field)).filter((one) => Object.keys(one).length > 0);
    const distinct = new Set(set.map(meaning));
    const same = set[0] ?? {};
    const wanted = seenOfChanges(same);
    const isAsRead = SEEN_FIELDS.every((one) => !(one in wanted) || looksSame(wanted, now, one));
    if (distinct.size > 1 || (accepted && !isAsRead)) disputed.push(field);
    else changes = { ...changes, ...same };
  }
  if (Object.keys(changes).length > 0) return { ...NOTHING, verdict: 'fixed', changes, disputed };
  return { ...NOTHING, verdict: disputed.length > 0 ? null : 'accepted', disputed };
}

function only(changes: Changes, field: string): Partial<Changes> {
  return Object.fromEntries(Object.entries(changes).filter(([key]) => key === field));
}

/** One speaker is one speaker, however the files spell the name. */
function meaning(changes: Partial<Changes>): string {
  const { speaker, via } = changes;
  if (speaker !== undefined) return JSON.stringify(speaker?.id ?? null);
  return JSON.stringify(via === undefined ? changes : via.map(({ id }) => id));
}
