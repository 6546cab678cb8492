import { nearest } from './nearest.ts';
import type { Registry } from './registry.ts';

/** One record that an id, a name, an alias or the beginning of an id means; or why there is none, with the nearest ids. */
export type FoundEntry =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: string; readonly near: readonly string[] };

/** Looks among settled records and, where given, those that tellings merely name. */
export function findEntry(
  registry: Registry,
  wanted: string,
  met: ReadonlyMap<string, { readonly name: string }> = new Map(),
): FoundEntry {
  const entry = registry.resolve(wanted);
  if (entry !== null) return { ok: true, id: entry.id };
  const lower = wanted.toLowerCase();
  const named = [...met].find(([id, { name }]) => id === wanted || name.toLowerCase() === lower);
  if (named !== undefined) return { ok: true, id: named[0] };
  const ids = [...new Set([...met.keys(), ...registry.entries.keys()])].sort();
  const matching = ids.filter((id) => wanted !== '' && id.startsWith(lower));
  const [id] = matching;
  if (id !== undefined && matching.length === 1) return { ok: true, id };
  if (id !== undefined) {
    return { ok: false, reason: `"${wanted}" is the beginning of ${matching.length} ids`, near: matching.slice(0, 5) };
  }
  return { ok: false, reason: `nothing here is called "${wanted}"`, near: nearest(wanted, ids) };
}
