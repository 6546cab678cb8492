import type { FoundTelling } from './gold.ts';

interface Token {
  /** Code points, half-open. */
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

export interface Written {
  readonly name: string;
  readonly words: string;
}

/** Less than this share of common words and they are not two readings of one content. */
const LEAST = 0.5;

/**
 * For each found telling the name of the written one that it is, by token F1 of the contents, one to one, the likest first.
 * They must share a word in place. Keys are `keyOf` the found telling.
 */
export function matchTellings(
  body: string,
  written: readonly Written[],
  found: readonly FoundTelling[],
): Map<string, string> {
  const tokens = tokensOf(body);
  const sides = found.map((telling) => ({ key: keyOf(telling), places: placesIn(tokens, telling.content) }));
  const pairs = written.flatMap(({ name, words }) => {
    const places = placesIn(tokens, [spanOf(body, words)]);
    return sides.map(({ key, places: other }) => ({ name, key, score: overlap(tokens, places, other) }));
  });
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name, key, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < LEAST || names.has(key) || taken.has(name)) continue;
    names.set(key, name);
    taken.add(name);
  }
  return names;
}

/** A telling's place, which names it also where it has no id. */
export function keyOf({ article_input, content }: FoundTelling): string {
  return `${article_input} ${content.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
}

function spanOf(body: string, words: string): { start: number; end: number } {
  const at = body.indexOf(words);
  if (at < 0) throw new Error(`the article has no ${JSON.stringify(words)}`);
  const start = Array.from(body.slice(0, at)).length;
  return { start, end: start + Array.from(words).length };
}

function tokensOf(body: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let last = 0;
  for (const match of body.matchAll(/[\p{L}\p{N}]+/gu)) {
    start += Array.from(body.slice(last, match.index)).length;
    last = match.index;
    tokens.push({ start, end: start + Array.from(match[0]).length, form: match[0].toLowerCase() });
  }
  return tokens;
}

function placesIn(tokens: readonly Token[], spans: FoundTelling['content']): Set<number> {
  const places = new Set<number>();
  tokens.forEach((token, place) => {
    if (spans.some(({ start, end }) => token.start < end && start < token.end)) places.add(place);
  });
  return places;
}

/** F1 of two bags of words; 0 where they share none in place. */
function overlap(tokens: readonly Token[], a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (![...a].some((place) => b.has(place))) return 0;
  const left = new Map<string, number>();
  for (const place of b) {
    const form = tokens[place]?.form ?? '';
    left.set(form, (left.get(form) ?? 0) + 1);
  }
  let shared = 0;
  for (const place of a) {
    const form = tokens[place]?.form ?? '';
    const count = left.get(form) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(form, count - 1);
  }
  return (2 * shared) / (a.size + b.size);
}
