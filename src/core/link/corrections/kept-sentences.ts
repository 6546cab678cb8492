import { plainTokens } from '../../text/plain-words.ts';
import { type Tokens, tokenise } from '../../text/tokens.ts';

/** A body cut into sentences that can be held against those of another version. */
export interface Version {
  readonly tokens: Tokens;
  /** Number of sentences. */
  readonly count: number;
  /** First token of each sentence, and behind them the number of tokens. */
  readonly first: Int32Array;
  /** The words of each sentence, typography aside. */
  readonly words: readonly string[];
}

export function versionOf(body: string): Version {
  const tokens = tokenise(body);
  const plain = plainTokens(tokens);
  const first: number[] = [];
  for (let token = 0; token < tokens.count; token += 1) {
    if (token === 0 || tokens.sentence[token] !== tokens.sentence[token - 1]) first.push(token);
  }
  const words = first.map((from, at) => plain.slice(from, first[at + 1] ?? tokens.count).join(' '));
  return { tokens, count: words.length, first: new Int32Array([...first, tokens.count]), words };
}

/** Which sentence of the later version each one of the earlier is, and the other way round; -1 for none. */
export interface KeptSentences {
  readonly later: Int32Array;
  readonly earlier: Int32Array;
}

/**
 * Finds the sentences that two versions of an article share, wherever they stand. One that both have once is the same; of
 * repeats it is the one that stands behind the same sentence as before, then the one before the same. What neither tells
 * apart stays open. One to one, and linear in the number of sentences.
 */
export function findKeptSentences(before: Version, now: Version): KeptSentences {
  const later = new Int32Array(before.count).fill(NONE);
  const earlier = new Int32Array(now.count).fill(NONE);
  const pair = (old: number, current: number): void => {
    later[old] = current;
    earlier[current] = old;
  };
  const isPair = (old: number, current: number): boolean =>
    old >= 0 &&
    current >= 0 &&
    later[old] === NONE &&
    earlier[current] === NONE &&
    before.words[old] === now.words[current];
  const once = onlyPlaces(now.words);
  for (const [words, old] of onlyPlaces(before.words)) {
    const current = once.get(words) ?? NONE;
    if (old !== NONE && current !== NONE) pair(old, current);
  }
  // From each pair on, the text's edges among them, as far as the words go on alike.
  for (let old = NONE; old < before.count - 1; old += 1) {
    const current = old === NONE ? 0 : after(later[old]);
    if (isPair(old + 1, current)) pair(old + 1, current);
  }
  for (let old = before.count; old > 0; old -= 1) {
    const current = old === before.count ? now.count - 1 : (later[old] ?? NONE) - 1;
    if (isPair(old - 1, current)) pair(old - 1, current);
  }
  return { later, earlier };
}

const NONE = -1;

function after(current = NONE): number {
  return current === NONE ? NONE : current + 1;
}

/** Where each sentence stands; -1 for one that stands in several places. */
function onlyPlaces(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  words.forEach((one, at) => {
    places.set(one, places.has(one) ? NONE : at);
  });
  return places;
}
