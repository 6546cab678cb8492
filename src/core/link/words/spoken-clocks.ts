import { FUNCTION_WORDS } from '../lexicon/news-acts.ts';

/** A time of day in words. */
interface Spoken {
  /** Within twelve hours, or within the day where the hour is above twelve. */
  readonly minutes: number;
  /** Behind its last token. */
  readonly to: number;
  /** Whether it can be nothing else: "half past ten", "ten o'clock"; "at ten" may be an age. */
  readonly isSure: boolean;
}

const HOURS: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
]);

/** "half past ten", "a quarter to nine", "20 minutes to 11", "ten o'clock", "at eight"; null where no time begins here. */
export function spokenClock(lower: readonly string[], at: number): Spoken | null {
  return partedClock(lower, at) ?? hourClock(lower, at);
}

function partedClock(lower: readonly string[], at: number): Spoken | null {
  const part = PARTS.get(lower[at] ?? '') ?? numberOf(lower[at], 59);
  const next = lower[at + 1] === 'minutes' ? at + 2 : at + 1;
  const side = lower[next] ?? '';
  if (part === null || (side !== 'past' && side !== 'to' && side !== 'before' && side !== 'after')) return null;
  // "ten to twelve boats", "five to nine people": only what nobody counts by is a time.
  const isSure = next === at + 2 || lower[at] === 'half' || lower[at] === 'quarter' || side === 'past';
  const hour = hourOf(lower[next + 1]);
  if (hour === null || !isSure || !endsHere(lower, next + 2)) return null;
  return {
    minutes: (hour * 60 + (side === 'past' || side === 'after' ? part : -part) + 720) % 720,
    to: next + 2,
    isSure,
  };
}

const BEFORE: ReadonlySet<string> = new Set(
  'and to at around about by until till before after past since shortly between from only already'.split(' '),
);

function hourClock(lower: readonly string[], at: number): Spoken | null {
  const hour = hourOf(lower[at]);
  if (hour === null) return null;
  const clock = lower[at + 1] === "o'clock" || lower[at + 1] === 'o’clock';
  if (clock) return { minutes: hour * 60, to: at + 2, isSure: true };
  if (!BEFORE.has(lower[at - 1] ?? '') || !endsHere(lower, at + 1) || isAmount(lower, at)) return null;
  // "the first alarm at eight": where nothing follows, an hour.
  const isSure = lower[at - 1] === 'at' && (lower[at + 1] === undefined || lower[at + 1] === 'on');
  return { minutes: hour * 60, to: at + 1, isSure };
}

/** "The number of dead stands at three", "put the toll at 12", "interest was left at 11". */
function isAmount(lower: readonly string[], at: number): boolean {
  if (lower[at - 1] !== 'at') return false;
  const before = lower[at - 2] ?? '';
  return (
    STANDING.has(before) || lower.slice(Math.max(0, at - COUNTED_BEFORE), at - 1).some((word) => COUNTED.has(word))
  );
}

const STANDING: ReadonlySet<string> = new Set(
  'stand stands stood standing peak peaked capped estimated put'.split(' '),
);
const COUNTED: ReadonlySet<string> = new Set('number toll total tally'.split(' '));
const COUNTED_BEFORE = 8;

/** Whether no noun follows that would be counted. */
function endsHere(lower: readonly string[], at: number): boolean {
  const word = lower[at];
  return word === undefined || !/^\p{L}/u.test(word) || FUNCTION_WORDS.has(word);
}

function hourOf(word: string | undefined): number | null {
  const at = HOURS.indexOf(word ?? '');
  return at > 0 ? at : numberOf(word, 12);
}

function numberOf(word: string | undefined, most: number): number | null {
  const number = /^\d{1,2}$/.test(word ?? '') ? Number(word) : 0;
  return number > 0 && number <= most ? number : null;
}

const DAYS_BETWEEN = 6;
const LATER: ReadonlySet<string> = new Set(['afternoon', 'evening', 'tonight']);
const NIGHT: ReadonlySet<string> = new Set(['night', 'overnight']);
const HALF = 720;
/** "Ten at night" and "two at night". */
const LATE = 360;

/** Minutes since midnight by the part of the day that is told soon behind an hour: "ten on Sunday evening"; null where none is. */
export function inPartOfDay(lower: readonly string[], from: number, minutes: number): number | null {
  for (let at = from; at < from + DAYS_BETWEEN; at++) {
    const word = lower[at] ?? '';
    if (word === 'morning') return minutes % HALF;
    if (LATER.has(word)) return (minutes % HALF) + HALF;
    if (NIGHT.has(word)) return minutes % HALF < LATE ? minutes % HALF : (minutes % HALF) + HALF;
    if (word !== '' && !/^\p{L}/u.test(word)) return null;
  }
  return null;
}
