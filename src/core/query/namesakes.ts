import { isScoped } from '../model/ids.ts';
import { foldText } from '../text/fold-text.ts';
import type { Dataset, DatasetTelling } from './dataset.ts';

/** Who is credited, and with which words. */
export type Credit = Pick<DatasetTelling, 'speaker' | 'telling'>;

/**
 * Whether a telling credits, by one of these names, somebody whom nobody settled and its article alone knows: "the coastguard" of one
 * country is not that of another, and a person who gives the name to one of them may mean this one too.
 */
export function namesakeOf(names: readonly string[]): (credit: Credit) => boolean {
  const known = new Set(names.map(foldText));
  known.delete('');
  return ({ speaker, telling: { source } }) => {
    if (speaker !== null && !isScoped(speaker.id)) return false;
    const called = [speaker?.name, source === null ? undefined : withoutArticle(source.exact)];
    return called.some((name) => name !== undefined && known.has(foldText(name)));
  };
}

/** `coastguard` of "the coastguard". */
export function withoutArticle(words: string): string {
  return words.replace(/^(?:the|an?) /i, '');
}

/**
 * Ids of those whom an alias could add to a speaker of these names: who is credited by one of them in an article that alone knows him.
 * In order of ids; an unnamed source is never anybody else.
 */
export function namesakesIn({ tellings }: Pick<Dataset, 'tellings'>, names: readonly string[]): string[] {
  const isNamesake = namesakeOf(names);
  const found = tellings.flatMap((one) => {
    const { speaker } = one;
    return speaker === null || speaker.kind === 'unnamed' || speaker.basis === 'unnamed' || !isNamesake(one)
      ? []
      : [speaker.id];
  });
  return [...new Set(found)].filter((id) => !names.includes(id)).sort();
}
