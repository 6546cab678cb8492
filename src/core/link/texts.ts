import type { Copy } from './told.ts';
import { unionFind } from './union-find.ts';

type TextOf = (article: string) => string;

// Every claim of a ledger asks for the same copies.
const KNOWN = new WeakMap<readonly Copy[], TextOf>();

/** The article that stands for an article's text: the smallest id of those that are one text with it, or its own. */
export function textsOf(copies: readonly Copy[]): TextOf {
  const known = KNOWN.get(copies);
  if (known !== undefined) return known;
  const textOf = groupTexts(copies);
  KNOWN.set(copies, textOf);
  return textOf;
}

function groupTexts(copies: readonly Copy[]): TextOf {
  const same = copies.filter(({ kind }) => kind === 'same-text');
  const ids = [...new Set(same.flatMap(({ a, b }) => [a, b]))].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const groups = unionFind(ids.length);
  for (const { a, b } of same) groups.join(numbers.get(a) ?? 0, numbers.get(b) ?? 0);
  return (article) => {
    const number = numbers.get(article);
    return number === undefined ? article : (ids[groups.find(number)] ?? article);
  };
}

/** All pairs of articles that are one text, those that are so through a third too; in order of ids. */
export function sameTextPairs(copies: readonly Copy[]): [string, string][] {
  const textOf = textsOf(copies);
  const members = new Map<string, string[]>();
  const same = copies.filter(({ kind }) => kind === 'same-text');
  for (const id of [...new Set(same.flatMap(({ a, b }) => [a, b]))].sort()) {
    members.set(textOf(id), [...(members.get(textOf(id)) ?? []), id]);
  }
  return [...members.values()].flatMap((ids) =>
    ids.flatMap((a, at) => ids.slice(at + 1).map((b): [string, string] => [a, b])),
  );
}
