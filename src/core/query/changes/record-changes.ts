import type { Filed } from '../../model/ledger-files.ts';
import type { LedgerState } from './state.ts';

/** A speaker or an outlet that people put right, or the settings. */
export interface RecordChange {
  readonly fate: 'added' | 'changed' | 'removed';
  readonly kind: 'speaker' | 'outlet' | 'settings';
  /** The id; empty for the settings. */
  readonly id: string;
  readonly name: string;
  /** What was put in or taken out of each field, each value in words; of a record that is added or removed nothing. */
  readonly fields: readonly FieldChange[];
  /** From the ledger's root. */
  readonly path: string;
}

export interface FieldChange {
  readonly field: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What changed of speakers, outlets and settings; what people decided of a speaker is told elsewhere. In order of path. */
export function recordChanges(before: LedgerState, now: LedgerState): RecordChange[] {
  const named = ({ id, value }: Filed<{ readonly name: string }>): Named => ({ id, name: value.name });
  return [
    ...between('settings', [before.config, now.config].map(listOf), () => ({ id: '', name: 'settings' })),
    ...between('outlet', [before.outlets, now.outlets], named),
    ...between('speaker', [before.speakers, now.speakers], named),
  ];
}

type Named = Pick<RecordChange, 'id' | 'name'>;

function listOf<T>(one: T | null): readonly T[] {
  return one === null ? [] : [one];
}

function between<T extends object>(
  kind: RecordChange['kind'],
  [before = [], now = []]: readonly (readonly Filed<T>[])[],
  named: (file: Filed<T>) => Named,
): RecordChange[] {
  const olds = new Map(before.map((file) => [file.path, file]));
  const current = new Map(now.map((file) => [file.path, file]));
  return [...new Set([...olds.keys(), ...current.keys()])].sort().flatMap((path): RecordChange[] => {
    const [old, later] = [olds.get(path), current.get(path)];
    if (later === undefined)
      return old === undefined ? [] : [{ fate: 'removed', kind, path, fields: [], ...named(old) }];
    if (old === undefined) return [{ fate: 'added', kind, path, fields: [], ...named(later) }];
    const fields = fieldsBetween(old.value, later.value);
    return fields.length === 0 ? [] : [{ fate: 'changed', kind, path, fields, ...named(later) }];
  });
}

/** Of a log of decisions each is told by itself. */
const TOLD_ELSEWHERE = 'reliability';

function fieldsBetween(before: object, now: object): FieldChange[] {
  const [then, later] = [new Map(Object.entries(before)), new Map(Object.entries(now))];
  return [...new Set([...then.keys(), ...later.keys()])].flatMap((field): FieldChange[] => {
    if (field === TOLD_ELSEWHERE) return [];
    const [old, current] = [valuesOf(then.get(field)), valuesOf(later.get(field))];
    const removed = old.filter((value) => !current.includes(value));
    const added = current.filter((value) => !old.includes(value));
    return removed.length + added.length === 0 ? [] : [{ field, removed, added }];
  });
}

function valuesOf(value: unknown): string[] {
  if (value === undefined) return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
}
