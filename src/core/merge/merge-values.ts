import { mergeList } from './merge-lists.ts';
import { canonical, isList, isMapping, type Mapping, type Sides, type Value } from './value.ts';

/** What two people made of one value; undefined where they took it away. Null where a person must choose. */
export type Merged<T> = { readonly value: T | undefined } | null;

/** One entry of a file, merged, or as each side has it where they cannot both be followed. */
export type Entry =
  | { readonly key: string; readonly clean: true; readonly value: Value }
  | {
      readonly key: string;
      readonly clean: false;
      readonly ours: Value | undefined;
      readonly theirs: Value | undefined;
    };

/**
 * Merges the files of two people entry by entry (a three-way merge of records). Neither side's changes are lost and none is taken twice:
 * what only one changed is as it left it, lists of names are sets, lists of records keep everything that was added, and what
 * both changed otherwise is given as both have it. Entries stand in the order of `ours`, then of `theirs`.
 */
export function mergeEntries({ base, ours, theirs }: Sides<Mapping>): Entry[] {
  const keys = new Set([...Object.keys(ours ?? {}), ...Object.keys(theirs ?? {})]);
  return [...keys].flatMap((key): Entry[] => {
    const sides = { base: ownOf(base, key), ours: ownOf(ours, key), theirs: ownOf(theirs, key) };
    const merged = mergeValue(sides);
    if (merged === null) return [{ key, clean: false, ours: sides.ours, theirs: sides.theirs }];
    return merged.value === undefined ? [] : [{ key, clean: true, value: merged.value }];
  });
}

function mergeValue(sides: Sides<Value>): Merged<Value> {
  const { base, ours, theirs } = sides;
  const [before, here, there] = [base, ours, theirs].map(canonical);
  if (here === there || before === there) return { value: ours };
  if (before === here) return { value: theirs };
  if (isList(ours) && isList(theirs)) return mergeList({ base: isList(base) ? base : [], ours, theirs });
  if (isMapping(ours) && isMapping(theirs)) return mergeMapping({ base: isMapping(base) ? base : {}, ours, theirs });
  return null;
}

function mergeMapping(sides: Sides<Mapping>): Merged<Mapping> {
  const fields: [string, Value][] = [];
  for (const entry of mergeEntries(sides)) {
    if (!entry.clean) return null;
    fields.push([entry.key, entry.value]);
  }
  return { value: Object.fromEntries(fields) };
}

/** No name that every object has is a key of a file. */
function ownOf(mapping: Mapping | undefined, key: string): Value | undefined {
  return mapping !== undefined && Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}
