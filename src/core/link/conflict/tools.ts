import { FUNCTION_WORDS } from '../lexicon/news-acts.ts';
import { conceptOf } from '../words/weights.ts';
import type { Words } from './terms.ts';

/** What a telling says that something was done with. */
export interface Tool {
  /** The concept of the thing: `chair` of "with a wooden chair". */
  readonly thing: string;
  /** The class or the concept of what was done. */
  readonly act: string;
  readonly exact: string;
  /** Tokens of the phrase, half-open. */
  readonly from: number;
  readonly to: number;
}

/** What people do with a thing in hand. */
const DOINGS =
  /^(?:struck|str(?:ike|ikes|iking)|hit|hits|hitting|beat|beats|beaten|stab|stabs|stabbed|cut|cuts|kill|kills|killed|smash|smashed|force|forced|break|broke|broken|attack|attacked|wound|wounded|open|opened|threaten|threatened|bludgeoned|slashed|prised|drilled|injured|shot|destroyed|damaged|assaulted|knocked|pierced|sawn|sawed)$/;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'their']);
const REACH = 12;

/** "struck with a chair", "smashed a display case with a sledgehammer"; null where nothing is said to be used so. */
export function toolOf(words: Words): Tool | null {
  for (let at = 1; at + 2 < words.count; at++) {
    if (words.lower[at] !== 'with' || !ARTICLES.has(words.lower[at + 1] ?? '')) continue;
    const doing = doingBefore(words, at);
    const head = headFrom(words, at + 2);
    if (doing === null || head === null || BROAD.has(words.lower[head] ?? '')) continue;
    const thing = conceptOf(words.lower[head] ?? '').key;
    return { thing, act: doing, exact: words.written.slice(at + 1, head + 1).join(' '), from: at, to: head + 1 };
  }
  return null;
}

function doingBefore(words: Words, held: number): string | null {
  for (let at = held - 1; at >= Math.max(0, held - REACH); at--) {
    if (/^[,;:]$/.test(words.lower[at] ?? '')) return null;
    if (DOINGS.test(words.lower[at] ?? '')) return words.act[at] ?? conceptOf(words.lower[at] ?? '').key;
  }
  return null;
}

/** The last word of a phrase of at most three. */
export function headFrom({ lower, name }: Words, from: number): number | null {
  let head: number | null = null;
  for (let at = from; at < from + MOST_WORDS; at++) {
    const word = lower[at] ?? '';
    if (!/^\p{L}/u.test(word) || FUNCTION_WORDS.has(word) || name[at] === true) break;
    head = at;
  }
  return head;
}

const MOST_WORDS = 3;

/** A gun may be a rifle. */
const BROAD: ReadonlySet<string> = new Set(
  'gun weapon firearm tool object item device instrument thing force help crowd group gang man woman friend'.split(' '),
);
