import { nearnessOf } from '../words/near-words.ts';
import { haveTwoScopes, haveTwoSpeakers, haveTwoTimes, type Pair } from './pair.ts';
import { agreementOf, termAt, type Words } from './terms.ts';
import type { Tool } from './tools.ts';

/** "with a chair" against "with a folder", of one deed that two speakers tell. */
export function toolConflict(pair: Pair): string | null {
  const [first, second] = [pair.a.tool, pair.b.tool];
  if (first === null || second === null || pair.a.polarity !== pair.b.polarity) return null;
  if (!haveTwoSpeakers(pair) || haveTwoTimes(pair) || haveTwoScopes(pair)) return null;
  if (first.thing === second.thing || nearnessOf(first.thing, second.thing) > 0) return null;
  const besides = new Set(['#armed', ...termsOf(pair.a.words, first), ...termsOf(pair.b.words, second)]);
  const { shared } = agreementOf(pair.termsA, pair.termsB, besides);
  return shared >= LEAST ? `${first.exact} against ${second.exact}` : null;
}

const LEAST = 2;

function termsOf(words: Words, { from, to }: Tool): string[] {
  const terms: string[] = [];
  for (let at = from; at < to; at++) {
    const term = termAt(words, at);
    if (term !== null) terms.push(term[0]);
  }
  return terms;
}
