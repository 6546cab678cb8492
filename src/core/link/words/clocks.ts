import { inPartOfDay, spokenClock } from './spoken-clocks.ts';

/** Tokens in order: as written, in lower case, and how many. */
interface Words {
  readonly count: number;
  readonly written: readonly string[];
  readonly lower: readonly string[];
}

/** A time of day that a content gives. */
export interface Clock {
  readonly exact: string;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** The same of the later end of "between two and three in the morning". */
  readonly last: number;
  readonly about: boolean;
  /** "gmt", "local"; null where none is named. */
  readonly zone: string | null;
  /** Its tokens, half-open. */
  readonly at: number;
  readonly to: number;
  /** Whether nothing says which half of the day: "at half past ten". */
  readonly halved: boolean;
  /** Whether it gives minutes: "6:40 a.m.", not "6 a.m.". */
  readonly fine: boolean;
}

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m\.?|p\.m\.?)?$/;
const HALVES: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['a.m.', 0],
  ['a.m', 0],
  ['pm', 12],
  ['p.m.', 12],
  ['p.m', 12],
]);
const ZONES: ReadonlySet<string> = new Set(
  'gmt utc est edt cst pst et bst cet cest eet eest msk ist greenwich local moscow'.split(' '),
);
const ABOUT: ReadonlySet<string> = new Set(
  'about around roughly approximately shortly before after by until since nearly almost past from between'.split(' '),
);

/** Times as news writes them: "10:40 p.m.", "10.40pm", "6:52 a.m.", "1600 GMT", "midnight", "half past ten", "ten in the evening". */
export function clocksOf(words: Words): Clock[] {
  const clocks: Clock[] = [];
  for (let at = 0; at < words.count; at++) {
    const found = clockAt(words, at) ?? saidAt(words, at);
    if (found === null) continue;
    clocks.push(found);
    at = found.to - 1;
  }
  return clocks.reduce<Clock[]>((known, one) => joined(words, known, one), []);
}

/** "between two and three in the morning" is one time. */
function joined({ lower }: Words, known: readonly Clock[], one: Clock): Clock[] {
  const before = known.at(-1);
  const link = lower[one.at - 1] ?? '';
  const from = before === undefined ? '' : (lower[before.at - 1] ?? '');
  const isRange = (from === 'between' && link === 'and') || (from === 'from' && (link === 'to' || link === 'until'));
  if (before === undefined || !isRange) return [...known, one];
  return [
    ...known.slice(0, -1),
    { ...before, exact: `${before.exact} ${link} ${one.exact}`, last: one.minutes, to: one.to, about: true },
  ];
}

function clockAt({ lower, written }: Words, at: number): Clock | null {
  const word = lower[at] ?? '';
  const about = ABOUT.has(lower[at - 1] ?? '');
  const spoken = SPOKEN.get(word);
  if (spoken !== undefined)
    return {
      exact: word,
      minutes: spoken,
      last: spoken,
      about,
      zone: null,
      at,
      to: at + 1,
      halved: false,
      fine: false,
    };
  const [, hour, minute, glued] = CLOCK.exec(word) ?? fourDigits(lower, at) ?? [];
  if (hour === undefined) return null;
  const half = HALVES.get(glued ?? lower[at + 1] ?? '');
  const named =
    [lower[at + 1], lower[at + 2], lower[at + 3]].find((one) => one !== undefined && ZONES.has(one)) ?? null;
  const zone = named === 'greenwich' ? 'gmt' : named;
  const given = ((half === undefined ? Number(hour) : (Number(hour) % 12) + half) * 60 + Number(minute ?? 0)) % DAY;
  // "2.30 in the morning" is a time, "2.30" may be anything.
  const isOpen = half === undefined && word.includes('.') && !isCalledTime(lower, at);
  const told = isOpen ? inPartOfDay(lower, at + 1, given) : given;
  if (told === null || (half === undefined && (minute === undefined || Number(hour) > 23))) return null;
  const suffix = half !== undefined && glued === undefined ? ` ${written[at + 1] ?? ''}` : '';
  return {
    exact: `${written[at] ?? ''}${suffix}`,
    minutes: told,
    last: told,
    about,
    zone,
    at,
    to: suffix === '' ? at + 1 : at + 2,
    halved: false,
    fine: minute !== undefined,
  };
}

/** "15.40 o'clock", "18.40 GMT", "at 21.40 local time", "at 21.40 Lorn time". */
function isCalledTime(lower: readonly string[], at: number): boolean {
  const next = lower[at + 1] ?? '';
  if (next === "o'clock" || next === 'o’clock' || (ZONES.has(next) && next !== 'local')) return true;
  const isPlaced = lower[at - 1] === 'at' || ABOUT.has(lower[at - 1] ?? '');
  return isPlaced && lower[at + 2] === 'time' && next !== 'this';
}

/** "1600 GMT", "0410 hours" */
function fourDigits(lower: readonly string[], at: number): readonly string[] | null {
  const next = lower[at + 1] ?? '';
  return ZONES.has(next) || next === 'hours' ? /^([01]\d|2[0-3])([0-5]\d)$/.exec(lower[at] ?? '') : null;
}

/** "half past ten", "20 minutes to 11", "ten on Sunday evening". */
function saidAt(words: Words, at: number): Clock | null {
  const said = spokenClock(words.lower, at);
  if (said === null) return null;
  const told = inPartOfDay(words.lower, said.to, said.minutes);
  if (told === null && !said.isSure) return null;
  const minutes = told ?? said.minutes % HALF;
  const exact = words.written.slice(at, said.to).join(' ');
  const about = ABOUT.has(words.lower[at - 1] ?? '');
  return {
    exact,
    minutes,
    last: minutes,
    about,
    zone: null,
    at,
    to: said.to,
    halved: told === null,
    fine: said.minutes % 60 !== 0,
  };
}

const DAY = 1440;
const HALF = 720;
const SPOKEN: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['noon', 720],
  ['midday', 720],
]);

const EXACTLY = 10;
const ABOUTLY = 40;
/** "About ten past nine" and "9:15". */
const NEARLY = 5;

function gap(one: number, other: number, round: number): number {
  const distance = Math.abs(one - other) % round;
  return Math.min(distance, round - distance);
}

/** Whether two times may be one moment, both given to the minute or both not: "4:20 a.m." and "twenty past four". */
export function clocksMeet(a: Clock, b: Clock): boolean {
  if (a.fine !== b.fine || (a.zone !== b.zone && a.zone !== null && b.zone !== null)) return false;
  return gap(a.minutes, b.minutes, a.halved || b.halved ? HALF : DAY) <= (a.about || b.about ? NEARLY : 0);
}

/** Whether two times to the minute may be one moment in two time zones: "11:05 UTC", "five past one, Lorn time". */
export function clocksMeetAbroad(a: Clock, b: Clock): boolean {
  const apart = Math.abs(a.minutes - b.minutes);
  return a.fine && b.fine && a.zone !== b.zone && !a.about && !b.about && apart > 0 && apart % 60 === 0;
}

/** Whether two times cannot be one moment. Whole hours apart may be two time zones, unless both name the same one or one gives no minutes. */
export function clocksClash(a: Clock, b: Clock): boolean {
  const round = a.halved || b.halved ? HALF : DAY;
  const apart = Math.min(
    gap(a.minutes, b.last, round),
    gap(b.minutes, a.last, round),
    gap(a.minutes, b.minutes, round),
  );
  if (apart <= (a.about || b.about ? ABOUTLY : EXACTLY)) return false;
  if (a.zone !== b.zone) return false;
  return a.zone !== null || apart % 60 !== 0 || !a.fine || !b.fine;
}
