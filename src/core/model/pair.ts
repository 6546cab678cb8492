import { byCodeUnits } from './order.ts';
/** Two tellings as the file of a judgement names them. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

const SEPARATOR = '--';

/** The smaller id first, in code-unit order: two people who judge one pair write one file. */
export function pairOf(first: string, second: string): Pair {
  return first < second ? { a: first, b: second } : { a: second, b: first };
}

/** `t-…--t-…`: the name of the file, and a key. */
export function pairId({ a, b }: Pair): string {
  return `${a}${SEPARATOR}${b}`;
}

/** The pair that a file's name means; null where it is none, or not in order. */
export function pairNamed(id: string): Pair | null {
  const [, a = '', b = ''] = /^(t-[0-9a-z]{1,32})--(t-[0-9a-z]{1,32})$/.exec(id) ?? [];
  return a < b ? { a, b } : null;
}

/** By the first id, then by the second, in code-unit order. */
export function byIds(x: Pair, y: Pair): number {
  return byCodeUnits(x.a, y.a) || byCodeUnits(x.b, y.b);
}
