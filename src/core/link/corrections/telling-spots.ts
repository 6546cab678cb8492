import type { Quote, Telling } from '../../model/reading.ts';
import { codePoints } from '../../text/codepoints.ts';
import type { Tokens } from '../../text/tokens.ts';

/** Where a telling stands among the tokens and sentences of its body. */
export interface Spot {
  /** The tokens of its content. */
  readonly tokens: readonly number[];
  /** The sentences of its content. */
  readonly sentences: readonly number[];
  /** Those, and the sentences of its cue and source. */
  readonly around: readonly number[];
}

/** Places tellings, whose offsets are code points of the body. */
export function spotsOf(tellings: readonly Telling[], body: string, tokens: Tokens): Spot[] {
  const points = codePoints(body);
  const tokensIn = ({ start, end }: Quote): number[] => {
    const found: number[] = [];
    const until = points.toUnit(end);
    for (let at = firstFrom(tokens, points.toUnit(start)); at < tokens.count; at += 1) {
      if ((tokens.start[at] ?? 0) >= until) break;
      found.push(at);
    }
    return found;
  };
  const sentencesOf = (at: readonly number[]): number[] => [...new Set(at.map((one) => tokens.sentence[one] ?? 0))];
  return tellings.map(({ content, cue, source }) => {
    const told = [...new Set(content.flatMap(tokensIn))];
    const beside = [cue, source].flatMap((span) => (span === null ? [] : tokensIn(span)));
    return { tokens: told, sentences: sentencesOf(told), around: sentencesOf([...told, ...beside]) };
  });
}

/** The first token that ends behind a place. */
function firstFrom({ count, end }: Tokens, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
