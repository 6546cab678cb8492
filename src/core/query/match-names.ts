import { foldText } from '../text/fold-text.ts';
import type { Dataset } from './dataset.ts';
import type { Registry } from './registry.ts';

/** Whether somebody of that canonical id and name is meant. */
export type Names = (one: { readonly id: string; readonly name: string }) => boolean;

/**
 * Who is meant by what a person typed: an id, a name or an alias outright; where it is none of these, everybody whose id,
 * name or aliases have those words in them.
 */
export function matchingSpeakers(dataset: Dataset, wanted: string): Names {
  return matching(dataset.speakers, wanted);
}

export function matchingOutlets(dataset: Dataset, wanted: string): Names {
  return matching(dataset.outlets, wanted);
}

function matching(registry: Registry, wanted: string): Names {
  const entry = registry.resolve(wanted);
  if (entry !== null) return ({ id }) => id === entry.id;
  const words = foldText(wanted);
  if (words === '') return () => false;
  const known = new Map<string, boolean>();
  return ({ id, name }) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const settled = registry.entries.get(id);
    const is = id === wanted || [id, name, ...(settled?.aliases ?? [])].some((one) => foldText(one).includes(words));
    known.set(id, is);
    return is;
  };
}
