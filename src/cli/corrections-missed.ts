import { shellWord } from '../store/clone.ts';
import type { IngestRow } from '../store/ingest.ts';
import { oneLine } from './terminal/safe.ts';

/** Below this share of its words an article of the same outlet is another article that quotes it, not its correction. */
const MOST_WORDS = 0.7;
const MOST = 3;

/**
 * What to type where an article that came in as new looks like the correction of one that is there: most of its words, from
 * the same outlet. Only a person can know that it is one, and only with --as do the decisions on the earlier one stay with it.
 */
export function correctionsMissed(rows: readonly IngestRow[]): string[] {
  const missed = rows.flatMap(({ status, article, input, outlet, copies }) => {
    const like = copies.find((copy) => copy.words >= MOST_WORDS && copy.outlet?.id === outlet?.id);
    return status === 'new' && like !== undefined ? [{ article, input, like }] : [];
  });
  const lines = missed.slice(0, MOST).map(({ article, input, like }) => {
    const file = /#\d+$/.test(input) || input === '-' ? 'FILE' : shellWord(oneLine(input));
    const says = `${article} has ${Math.round(100 * like.words)} % of the words of ${like.article}, from the same outlet; if it corrects that one:`;
    return `${says}\n  claims ingest --as ${like.article} ${file} && claims remove ${article}`;
  });
  const more = missed.length - lines.length;
  return more > 0 ? [...lines, `And ${more} more that may be corrections: see the notes above.`] : lines;
}
