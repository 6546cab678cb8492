import { agree, haveTwoSpeakers, haveTwoTimes, type Pair } from './pair.ts';
import { ranksOf } from './ranks.ts';

/** "level four against level three"; null where the one may have become the other since. */
export function rankConflict(pair: Pair): string | null {
  const { a, b } = pair;
  if (!haveTwoSpeakers(pair) || haveTwoTimes(pair) || a.polarity !== b.polarity || !agree(pair, 2, 30)) return null;
  const [first, ...more] = ranksOf(a.words);
  const [second, ...others] = ranksOf(b.words);
  if (first === undefined || second === undefined || more.length + others.length > 0 || first.of !== second.of)
    return null;
  if (first.value === second.value || areDaysApart(pair)) return null;
  return `${first.exact} against ${second.exact}`;
}

const MOST_DAYS = 2;

/** What is the eighth today may be followed by the ninth next week. */
function areDaysApart({ pageA, pageB }: Pair): boolean {
  const [one, other] = [pageA.days, pageB.days];
  if (one === null || other === null) return false;
  return Math.max(one.first - other.last, other.first - one.last) > MOST_DAYS;
}
