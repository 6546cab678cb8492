import { grouped } from '../../model/grouped.ts';
import type { Copy } from '../told.ts';
import { joinIds } from '../union-find.ts';

type TextOf = (article: string) => string;

// Every claim of a ledger asks for the same copies.
const KNOWN = new WeakMap<readonly Copy[], TextOf>();

/** The article that stands for an article's text: the smallest id of those that are one text with it, or its own. */
export function textsOf(copies: readonly Copy[]): TextOf {
  const known = KNOWN.get(copies);
  if (known !== undefined) return known;
  const textOf = joinIds(copies.filter(({ kind }) => kind === 'same-text'));
  KNOWN.set(copies, textOf);
  return textOf;
}

/** All pairs of articles that are one text, those that are so through a third too; in order of ids. */
export function sameTextPairs(copies: readonly Copy[]): [string, string][] {
  const same = copies.filter(({ kind }) => kind === 'same-text');
  const ids = [...new Set(same.flatMap(({ a, b }) => [a, b]))].sort();
  return [...grouped(ids, textsOf(copies)).values()].flatMap((members) =>
    members.flatMap((a, at) => members.slice(at + 1).map((b): [string, string] => [a, b])),
  );
}
