import type { NumberPlace } from './number-places.ts';
import { NO_DENIAL } from './polarity.ts';
import type { Words } from './terms.ts';

/** Words straight before a figure by which it is a part or a change, not the whole. */
const PARTS_BEFORE: ReadonlySet<string> = new Set(
  'another additional further extra including among whom other others remaining last first next aged'.split(' '),
);
const PARTS_AFTER: ReadonlySet<string> = new Set('more others other additional further'.split(' '));
/** After "of": "12,000 of them" is a part, "two of his comrades" is not. */
const WHOLES: ReadonlySet<string> = new Set('them those whom these which us the its their'.split(' '));

/** "ten people and not 11": the second is given to be taken away. */
export function isDenied({ lower }: Words, { from }: NumberPlace): boolean {
  const last = lower[from - 1] === 'the' ? from - 2 : from - 1;
  if (lower[last] === 'of' || lower[last] === 'than') return INSTEAD.has(lower[last - 1] ?? '');
  return lower[last] === 'not' && !NO_DENIAL.has(lower[from] ?? '');
}

/** "instead of 37", "rather than 37". */
const INSTEAD: ReadonlySet<string> = new Set(['instead', 'rather']);

/** Whether a figure is of a part, or a change by so much, and not of the whole: "12,000 of them", "two more bodies", "rose by three". */
export function isPart(words: Words, { from, to }: NumberPlace): boolean {
  if (isOfWhole(words, from)) return true;
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const word = words.lower[at] ?? '';
    if (PARTS_BEFORE.has(word) || (word === 'by' && isChange(words, at))) return true;
    if (word === 'from') return hasWithin(words, to, 'to');
    if (!QUALIFYING.has(word) && !/^\d+$/.test(word)) break;
  }
  if (isAlone(words, from) || isOfShare(words, from)) return true;
  const after = words.lower[to] ?? '';
  if (PARTS_AFTER.has(after)) return true;
  for (let at = to; at < Math.min(words.count, to + 4); at++) {
    if (words.lower[at] === 'of') return at === to && (WHOLES.has(words.lower[at + 1] ?? '') || isOfNumber(words, at));
    if (words.lower[at] === 'from') return words.lower[at + 1] === 'the' && TAKEN.has(words.lower[at + 2] ?? '');
  }
  return false;
}

/** "4,000 of the 29,000 animals". */
function isOfNumber({ lower }: Words, of: number): boolean {
  return lower[of + 1] === 'the' && /^\d/.test(lower[of + 2] ?? '');
}

/** "Jewels worth two million from the haul". */
const TAKEN: ReadonlySet<string> = new Set('haul loot hoard robbery theft raid'.split(' '));

/** "The first tranche of the loan is 12 million", "a second batch of shells, 4,000". */
function isOfShare({ lower }: Words, from: number): boolean {
  return lower.slice(0, from).some((word, at) => SHARES.has(word) && lower[at + 1] === 'of');
}

const SHARES: ReadonlySet<string> = new Set(
  'tranche tranches instalment instalments installment batch batches portion remainder rest'.split(' '),
);

/** "Companies alone withdrew 210 million", "in Tarn alone 41 died"; not "he acted alone". */
function isAlone({ lower }: Words, from: number): boolean {
  const at = lower.indexOf('alone');
  if (at < 1) return false;
  const before = lower.slice(Math.max(0, at - PHRASE), at);
  return before.some((word) => OF_PART.has(word)) || (at < from && !ABOUT_ONE.has(lower[at - 1] ?? ''));
}

const PHRASE = 4;
const OF_PART: ReadonlySet<string> = new Set('by in on at from during over within for'.split(' '));
const ABOUT_ONE: ReadonlySet<string> = new Set('let was were is are act acted acting live lived stood left'.split(' '));

/** "Of the 87 injured, 41 are children", "of these, three are in a serious condition". */
export function isOfWhole({ lower }: Words, from: number): boolean {
  const comma = lower.lastIndexOf(',', from);
  if (comma < 0 || lower.slice(comma + 1, from).some((word) => !QUALIFYING.has(word))) return false;
  const of = lower.lastIndexOf('of', comma);
  return of >= 0 && (of === 0 || BREAKS.has(lower[of - 1] ?? '')) && !lower.slice(of, comma).includes(',');
}

const BREAKS: ReadonlySet<string> = new Set(['.', ',', ';', ':', 'and', 'but', 'that']);

const QUALIFYING: ReadonlySet<string> = new Set(
  'at least most about around some nearly almost than more less fewer no up to over only just an a the and $ £ €'.split(
    ' ',
  ),
);

/** "five of them", "two of whom", "eleven of the intruders"; not "two of the dead", who are a part of those. */
export function isOfThem({ lower, act }: Words, { to }: NumberPlace): boolean {
  if (lower[to] !== 'of') return false;
  if (THEM.has(lower[to + 1] ?? '')) return true;
  return lower[to + 1] === 'the' && act[to + 2] === undefined && !isToldOfWhole({ lower, act }, to);
}

/** "4,000 of the 29,000 animals killed were piglets": all 29,000 were. */
function isToldOfWhole({ lower, act }: Pick<Words, 'lower' | 'act'>, to: number): boolean {
  const told = act.findIndex((one, at) => at > to + 2 && one !== undefined);
  if (told < 0 || lower.slice(to, told).some((word) => BE.has(word))) return false;
  return lower.slice(told + 1).some((word) => BE.has(word));
}

const BE: ReadonlySet<string> = new Set('was were are is be been has have had'.split(' '));

/** "Eight of its border guards were seized": those of whom it has more, and all that were seized. */
export function isOfOwn({ lower }: Words, { to }: NumberPlace): boolean {
  return lower[to] === 'of' && OWN.has(lower[to + 1] ?? '') && !/^\d/.test(lower[to + 2] ?? '');
}

const OWN: ReadonlySet<string> = new Set(['its', 'their', 'our', 'his', 'her', 'my']);
const THEM: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'those', 'us', 'which']);

const QUALIFIED = 4;

/** "There were 15 of them" counts all of them, "15 of them were there" some. */
export function isThereOfThem({ lower }: Words, { from, to }: NumberPlace): boolean {
  if (lower[to] !== 'of' || !US.has(lower[to + 1] ?? '')) return false;
  return lower.slice(Math.max(0, from - QUALIFIED), from).includes('there');
}

/** "At least 12,000 of us filled the quay": who speaks for a crowd counts all of it. */
export function isGatheredOfUs({ lower }: Words, { to }: NumberPlace): boolean {
  return lower[to] === 'of' && lower[to + 1] === 'us' && GATHERING.has(lower[to + 2] ?? '');
}

const GATHERING: ReadonlySet<string> = new Set(
  'filled packed came marched gathered stood turned walked demonstrated protested'.split(' '),
);

const US: ReadonlySet<string> = new Set(['them', 'us']);

/** "rose by three", not "was hit by three drones". */
function isChange({ stems }: Words, by: number): boolean {
  return stems.slice(Math.max(0, by - 3), by).some((one) => CHANGES.has(one));
}

const CHANGES: ReadonlySet<string> = new Set(
  'rise rose risen increas fall fell fallen drop declin cut reduc grow grew grown lower rais climb jump shrink shrank'.split(
    ' ',
  ),
);

function hasWithin(words: Words, from: number, word: string): boolean {
  for (let at = from; at < Math.min(words.count, from + 5); at++) if (words.lower[at] === word) return true;
  return false;
}
