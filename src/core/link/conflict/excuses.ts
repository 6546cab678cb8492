import { GROWING } from '../lexicon/news-acts.ts';
import { magnitudeOf, type Quantity } from './figures.ts';
import { nameOf } from './one-name.ts';
import { haveTwoSpeakers, orderIn, type Pair } from './pair.ts';
import { changesTo } from './standing.ts';
import { SIZES } from './units.ts';

/** A toll that rises with time is no conflict, unless somebody calls a figure wrong. */
export function isExcused(pair: Pair, first: Quantity, second: Quantity): boolean {
  const act = first.act ?? second.act;
  const grows = act !== null && GROWING.has(act) && isSum(first, act);
  if (grows && saysRisen(magnitudeOf(first) > magnitudeOf(second) ? pair.a : pair.b)) return true;
  if (isByLater(pair, first, second) || (first.thing.dimension !== 'count' && isChanged(pair))) return true;
  if (pair.a.corrects || pair.b.corrects) return false;
  if (isOfThen(pair, first, second)) return true;
  if (isLeftOver(pair.a) !== isLeftOver(pair.b) && first.thing.dimension === 'count') return true;
  const order = orderIn(pair);
  const two = haveTwoSpeakers(pair);
  if (two && (pair.a.isFinal || pair.b.isFinal)) return false;
  if (act === 'missing') return order !== 0 || !two;
  if (!grows) return pair.pageA === pair.pageB && !two;
  const counts = first.thing.dimension === 'count';
  if (order === null) return counts || !two;
  if (order === 0) return !two;
  const [earlier, later] = order < 0 ? [first, second] : [second, first];
  if (act === 'injured' && two && areLongApart(pair)) return false;
  return magnitudeOf(later) > magnitudeOf(earlier) && (counts || !two);
}

/**
 * "31 ships were now waiting" may be more than those of the day before, and "52 had been brought out by noon" fewer than were in the end. Of two
 * who both speak of now one is wrong.
 */
function isOfThen(pair: Pair, first: Quantity, second: Quantity): boolean {
  const [ofA, ofB] = [standingOf(pair.a), standingOf(pair.b)];
  if (SIZES.has(first.thing.dimension) || (ofA === ofB && ofA !== 'since')) return false;
  const order = orderIn(pair);
  const isLess = magnitudeOf(first) < magnitudeOf(second);
  if (ofA === 'now' || ofB === 'now') return order === null || (ofA === 'now' ? order >= 0 : order <= 0);
  const [part, isEarlier] = isLess ? [ofA, order === null || order <= 0] : [ofB, order === null || order >= 0];
  return ofA === 'since' && ofB === 'since' ? order !== 0 && isEarlier : part === 'until' && isEarlier;
}

/** "24,000 by Monday evening", "29,000 by Thursday night": what is summed up grows. */
function isByLater({ a, b }: Pair, first: Quantity, second: Quantity): boolean {
  if (standingOf(a) !== 'until' || standingOf(b) !== 'until' || SIZES.has(first.thing.dimension)) return false;
  const [one, other] = [a.days[0], b.days[0]];
  if (one === undefined || other === undefined || one.yearless !== other.yearless) return false;
  return magnitudeOf(first) > magnitudeOf(second) ? one.first > other.last : other.first > one.last;
}

/** "A zone of 10 kilometres is in force" is so until it is "widened to 20"; who tells of 10 afterwards tells it otherwise. */
function isChanged(pair: Pair): boolean {
  const [ofA, ofB] = [changesTo(pair.a.words), changesTo(pair.b.words)];
  const order = orderIn(pair);
  if (ofA === ofB || order === null || order === 0) return ofA !== ofB && order === null;
  return ofA ? order > 0 : order < 0;
}

type Standing = 'now' | 'until' | 'since' | null;

/** Whether a telling says of when its figure is. */
function standingOf({ words: { lower } }: Pair['a']): Standing {
  if (lower.includes('now')) return 'now';
  if (UNTIL.test(lower.join(' '))) return 'until';
  return lower.includes('since') ? 'since' : null;
}

/** "So far", "by the afternoon", "until noon"; not "by the rebels". */
const UNTIL =
  /\b(?:so far|to date|until|by (?:noon|midday|midnight|dawn|dusk|(?:\d+|the|that|this|late|early|\w+day) ?(?:morning|noon|afternoon|evening|night|end|weekend|time|\w*day|[ap]\.?m)|\w+day|yesterday|today)\b)/;

/** "3,000 households were still without power" are those left of more. */
function isLeftOver({ words: { lower } }: Pair['a']): boolean {
  return lower.includes('still') || lower.includes('remaining');
}

const MOST_DAYS = 3;

/** Who was hurt in one moment is counted within days. */
function areLongApart({ pageA, pageB }: Pair): boolean {
  if (pageA.days === null || pageB.days === null) return false;
  return Math.max(pageA.days.first - pageB.days.last, pageB.days.first - pageA.days.last) > MOST_DAYS;
}

/** What grows by being counted further: the dead, the tonnes that burned, the money that was given; a loss is told once. */
function isSum({ thing: { dimension, head } }: Quantity, act: string): boolean {
  if (head !== null && nameOf(head) === 'wound') return false;
  return dimension.startsWith('money') ? GIVEN.has(act) : !SIZES.has(dimension);
}

const GIVEN: ReadonlySet<string> = new Set(['raised', 'stolen']);

/** "The number of dead has risen to eleven" says that it was lower. */
function saysRisen({ words: { lower } }: Pair['a']): boolean {
  return lower.some((word) => RISEN.has(word));
}

const RISEN: ReadonlySet<string> = new Set(
  'risen rose climbed grown grew increased mounted jumped doubled tripled'.split(' '),
);
