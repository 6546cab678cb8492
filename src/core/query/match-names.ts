import { foldText } from '../text/fold-text.ts';
import type { Dataset } from './dataset.ts';
import { type Credit, namesakeOf } from './namesakes.ts';
import type { Registry } from './registry.ts';

/** Whether somebody of that canonical id and name is meant. */
export type Names = (one: { readonly id: string; readonly name: string }) => boolean;

/** Whether somebody of those that a person typed said it. */
export type SaidBy = (telling: Credit) => boolean;

/**
 * Who is meant by what a person typed: an id means that speaker alone; a name or an alias that somebody settled means him, and whoever is
 * credited by one of his names in an article that alone knows whom it means. Where it is none of these, everybody whose id, name or
 * aliases have those words in them, and whoever is credited with them: "the coastguard" has no name to be found by.
 */
export function saidBy(dataset: Dataset, wanted: string): SaidBy {
  const { speakers } = dataset;
  if (isSpeakerId(dataset, wanted)) return ({ speaker }) => speaker?.id === wanted;
  const named = matching(speakers, wanted);
  const entry = speakers.resolve(wanted);
  const words = foldText(wanted);
  const credited =
    entry === null
      ? ({ telling: { source } }: Credit): boolean =>
          words !== '' && source !== null && includesWords(foldText(source.exact), words)
      : namesakeOf([wanted, entry.name, ...entry.aliases]);
  return (telling) => (telling.speaker !== null && named(telling.speaker)) || credited(telling);
}

/** Of a part of a ledger the whole is asked. */
function isSpeakerId({ speakers, tellings, speakerIds }: Dataset, wanted: string): boolean {
  if (speakers.entries.has(wanted)) return true;
  return speakerIds?.has(wanted) ?? tellings.some(({ speaker }) => speaker?.id === wanted);
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
