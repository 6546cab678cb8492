import { agreed } from '../link/verdict.ts';
import type { Decision, Judgement } from '../model/judgement.ts';
import type { Filed } from '../model/ledger-files.ts';
import { type Pair, pairNamed } from '../model/pair.ts';
import type { KeptTelling, TellingsFile } from '../model/tellings-file.ts';
import { plainWords } from '../text/plain-words.ts';
import { wordsOf } from './telling-words.ts';

/** A telling that says other words now than those that were judged. */
export interface Reworded {
  readonly telling: string;
  readonly saw: string;
  /** Null where the article tells it no longer. */
  readonly now: string | null;
}

/** A judgement that counts still, though it was made of other words. */
export interface StaleJudgement {
  readonly file: Filed<Judgement>;
  readonly pair: Pair;
  /** The decisions that make the verdict: of each person the latest. */
  readonly deciding: readonly Decision[];
  readonly reworded: readonly Reworded[];
}

/** As much of a dataset as this needs: files alone have it, before anything is linked. */
export interface ToldWords {
  readonly articles: ReadonlyMap<string, { readonly reading: Pick<TellingsFile, 'gone'> }>;
  readonly byId: ReadonlyMap<string, { readonly telling: KeptTelling }>;
}

/**
 * The judgements that nobody made of the words as they are now, by path. A decision that does not say what it saw was made
 * of the words before the last correction.
 */
export function staleJudgements(told: ToldWords, judgements: readonly Filed<Judgement>[]): StaleJudgement[] {
  const rewordedIn = rewordings(told);
  return judgements.flatMap((file) => {
    const pair = pairNamed(file.id);
    const { verdict, latest } = agreed(file.value);
    const deciding = latest.filter((decision) => decision.verdict === verdict);
    if (pair === null) return [];
    const found = deciding.map((decision) => rewordedIn(pair, decision));
    const [reworded = []] = found;
    return found.some(({ length }) => length === 0) || reworded.length === 0
      ? []
      : [{ file, pair, deciding, reworded }];
  });
}

/** What differs, and a word beside it where one of them only lacks something: "1,400" and "1,200". */
export function difference({ saw, now }: Reworded): { readonly saw: string; readonly now: string } {
  const [before, after] = [saw.split(' '), (now ?? '').split(' ')];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter - 1 && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - 1 - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const between = (words: readonly string[]): string => words.slice(head, words.length - tail).join(' ');
  return { saw: between(before), now: between(after) };
}

/** The words of a telling as a judgement remembers them: one line, however the article breaks it. */
export function seenWords(telling: KeptTelling): string {
  return inOneLine(wordsOf(telling));
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function rewordings({ articles, byId }: ToldWords): (pair: Pair, decision: Decision) => Reworded[] {
  const gone = new Map<string, string>();
  for (const { reading } of articles.values()) {
    for (const { id, content } of reading.gone) gone.set(id, inOneLine(content.join(' ')));
  }
  const rewordedIn = (id: string, saw: string | undefined): Reworded[] => {
    const telling = byId.get(id)?.telling;
    if (telling === undefined) {
      const lost = gone.get(id);
      return lost === undefined ? [] : [{ telling: id, saw: saw ?? lost, now: null }];
    }
    const now = seenWords(telling);
    const before = saw ?? inOneLine(telling.was ?? now);
    // Another kind of quotation mark or dash is no other claim.
    return plainWords(before) === plainWords(now) ? [] : [{ telling: id, saw: before, now }];
  };
  return ({ a, b }, { saw }) => [...rewordedIn(a, saw?.[0]), ...rewordedIn(b, saw?.[1])];
}
