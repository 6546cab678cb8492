import { foldText } from '../text/fold-text.ts';
import type { Dataset, DatasetTelling } from './dataset.ts';
import type { Registry } from './registry.ts';

/** Whether somebody of that canonical id and name is meant. */
export type Names = (one: { readonly id: string; readonly name: string }) => boolean;

/** Whether somebody of those that a person typed said it. */
export type SaidBy = (telling: Pick<DatasetTelling, 'speaker' | 'telling'>) => boolean;

/**
 * Who is meant by what a person typed: an id, a name or an alias outright; where it is none of these, everybody whose id,
 * name or aliases have those words in them, and whoever is credited with them: "the coastguard" has no name to be found by.
 */
export function saidBy({ speakers }: Dataset, wanted: string): SaidBy {
  const named = matching(speakers, wanted);
  const credited = speakers.resolve(wanted) === null ? foldText(wanted) : '';
  return ({ speaker, telling: { source } }) =>
    (speaker !== null && named(speaker)) ||
    (credited !== '' && source !== null && includesWords(foldText(source.exact), credited));
}

/** Whether folded words stand in folded words, whole and in a row. */
export function includesWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
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
