import type { Words } from './terms.ts';

/** A time of day that a content gives. */
export interface Clock {
  readonly exact: string;
  /** Minutes since midnight. */
  readonly minutes: number;
  readonly about: boolean;
  /** "gmt", "local"; null where none is named. */
  readonly zone: string | null;
  /** Its token. */
  readonly at: number;
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
  'gmt utc est edt cst pst et bst cet cest eet eest msk ist local moscow'.split(' '),
);
const ABOUT: ReadonlySet<string> = new Set(
  'about around roughly approximately shortly before after by until since nearly almost past from between'.split(' '),
);

/** Times as news writes them: "10:40 p.m.", "10.40pm", "6:52 a.m.", "1600 GMT", "midnight". */
export function clocksOf(words: Words): Clock[] {
  const clocks: Clock[] = [];
  for (let at = 0; at < words.count; at++) {
    const found = clockAt(words, at);
    if (found !== null) clocks.push(found);
  }
  return clocks;
}

function clockAt({ lower, written }: Words, at: number): Clock | null {
  const word = lower[at] ?? '';
  const about = ABOUT.has(lower[at - 1] ?? '');
  const spoken = SPOKEN.get(word);
  if (spoken !== undefined) return { exact: word, minutes: spoken, about, zone: null, at };
  const [, hour, minute, glued] = CLOCK.exec(word) ?? [];
  if (hour === undefined) return null;
  const half = HALVES.get(glued ?? lower[at + 1] ?? '');
  const zone = [lower[at + 1], lower[at + 2], lower[at + 3]].find((one) => one !== undefined && ZONES.has(one)) ?? null;
  if (half === undefined && (minute === undefined || !word.includes(':') || Number(hour) > 23)) return null;
  const minutes = ((half === undefined ? Number(hour) : (Number(hour) % 12) + half) * 60 + Number(minute ?? 0)) % DAY;
  const suffix = half !== undefined && glued === undefined ? ` ${written[at + 1] ?? ''}` : '';
  return { exact: `${written[at] ?? ''}${suffix}`, minutes, about, zone, at };
}

const DAY = 1440;
const SPOKEN: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['noon', 720],
  ['midday', 720],
]);

const EXACTLY = 10;
const ABOUTLY = 40;

/** Whether two times cannot be one moment. Whole hours apart may be two time zones, unless both name the same one. */
export function clocksClash(a: Clock, b: Clock): boolean {
  const distance = Math.abs(a.minutes - b.minutes);
  const apart = Math.min(distance, DAY - distance);
  if (apart <= (a.about || b.about ? ABOUTLY : EXACTLY)) return false;
  if (a.zone !== b.zone) return false;
  return a.zone !== null || apart % 60 !== 0;
}
