import type { Tokens } from '../text/tokens.ts';

/** Phrases of one or more lower-case words, ready to be looked for at a token. */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Phrases as written with single spaces between tokens; of two that begin alike the longer wins. */
export function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.length - a.length);
  return { byFirst };
}

/** How many tokens the longest phrase that begins at token `at` takes, 0 for none; a phrase never crosses a sentence. */
export function phraseAt(tokens: Tokens, at: number, among: Phrases): number {
  const group = among.byFirst.get(tokens.lower[at] ?? '');
  if (group === undefined) return 0;
  for (const words of group) if (standsAt(tokens, at, words)) return words.length;
  return 0;
}

function standsAt({ lower, sentence }: Tokens, at: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k += 1) {
    if (lower[at + k] !== words[k] || sentence[at + k] !== sentence[at]) return false;
  }
  return true;
}
