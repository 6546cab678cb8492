import type { Marks, Role, Unit } from './unit.ts';

/** How many tokens two sets share. */
export function shared(a: Marks, b: Marks): number {
  const [small, large] = a.tokens.size <= b.tokens.size ? [a.tokens, b.tokens] : [b.tokens, a.tokens];
  let count = 0;
  for (const token of small) if (large.has(token)) count++;
  return count;
}

/** Tokens in both of the tokens in either (Jaccard 1901), 0 to 1; 1 for two empty sets. */
export function likeness(a: Marks, b: Marks): number {
  const both = shared(a, b);
  const either = a.tokens.size + b.tokens.size - both;
  return either === 0 ? 1 : both / either;
}

/** The same words: punctuation does not count. Two empty sets are the same. */
export function same(role: Role, a: Unit, b: Unit): boolean {
  return a[role].key === b[role].key;
}

/** Whether two attributions have a token of their cues in common; of their contents, where one has no cue. */
export function cuesMeet(a: Unit, b: Unit): boolean {
  const role = a.cue.tokens.size > 0 && b.cue.tokens.size > 0 ? 'cue' : 'content';
  return shared(a[role], b[role]) > 0;
}

/** Whether the sources have a token in common, or neither attribution has a source. */
export function sourcesMeet(a: Unit, b: Unit): boolean {
  return a.source.tokens.size + b.source.tokens.size === 0 || shared(a.source, b.source) > 0;
}

/** Whether the contents have at least half of their tokens in common. */
export function contentsMeet(a: Unit, b: Unit): boolean {
  return likeness(a.content, b.content) >= 0.5;
}
