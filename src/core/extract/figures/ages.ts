import type { Qualifier } from '../../model/reading.ts';
import { AGE_UNITS, TIME_UNITS } from '../lexicon/units.ts';
import { isProper, PART } from '../tagger/parts.ts';
import { readAmount } from './amounts.ts';
import { type Atoms, isCapital, isDash, isGlued, isNumeral, wordNear } from './atoms.ts';
import type { Draft } from './draft.ts';
import { qualifierAfter } from './qualifiers.ts';
import { readQuantity } from './quantities.ts';
import { readPair } from './ranges.ts';
import type { Amount } from './scales.ts';

/** Nobody is older; a larger number beside a name is something else. */
const OLDEST = 120;

/** The age that begins at atom `at`: "31-year-old", "Ana Brel, 31, said", "aged 31", "under-18s", "in his mid-20s". */
export function readAge(atoms: Atoms, at: number): readonly Draft[] | null {
  const decade = readDecade(atoms, at);
  if (decade !== null) return [decade];
  const first = readAmount(atoms, at);
  if (first === null || first.vague || first.value > 20_000) return null;
  const pair = readAgePair(atoms, at);
  const last = pair?.high ?? first;
  const old = oldAfter(atoms, last.to);
  if (old !== null) return [{ ...age(first, pair, old), ...impliedAfter(atoms, old.next) }];
  if (last.value > OLDEST || last.scale > 1) return null;
  const isAge = isAgedBefore(atoms, at) || (pair === null && (isBesideName(atoms, first) || isGroupAge(atoms, first)));
  if (!isAge) return null;
  const named = AGE_UNITS.has(TIME_UNITS.get(wordNear(atoms, last.to, at)) ?? '') ? 1 : 0;
  return [
    {
      ...age(first, pair, { unit: 'years', next: last.to + named }),
      ...impliedAfter(atoms, last.to + named),
    },
  ];
}

/** "and over", "or younger" behind an age. */
function impliedAfter(atoms: Atoms, at: number): { readonly implied?: Qualifier; readonly next?: number } {
  const suffix = qualifierAfter(atoms, at);
  return suffix === null ? {} : { implied: suffix.qualifier, next: suffix.to };
}

interface Ages {
  readonly low: Amount;
  readonly high: Amount;
}

/** "18- to 24-year-olds", "aged between 18 and 60". */
function readAgePair(atoms: Atoms, at: number): Ages | null {
  const quantity = readQuantity(atoms, at);
  const pair = quantity === null ? null : readPair(atoms, quantity);
  return pair === null || pair.isChange || pair.high.measure !== null ? null : pair;
}

function age(first: Amount, pair: Ages | null, after: { readonly unit: string; readonly next: number }): Draft {
  const implied: Qualifier = pair === null ? 'exactly' : 'at-least';
  const range = pair === null ? {} : { low: first.value, high: pair.high.value };
  return {
    from: first.from,
    to: pair?.high.to ?? first.to,
    value: first.value,
    ...range,
    type: 'age',
    implied,
    ...after,
  };
}

/** "-year-old", " years old", "-month-old", " years of age", " years" before "or older", and where it ends. */
function oldAfter(atoms: Atoms, at: number): { readonly unit: string; readonly next: number } | null {
  const hyphen = isDash(wordNear(atoms, at, at - 1)) && isGlued(atoms, at) ? 1 : 0;
  const unit = TIME_UNITS.get(wordNear(atoms, at + hyphen, at - 1)) ?? '';
  if (!AGE_UNITS.has(unit)) return null;
  const after = at + hyphen + 1;
  const old = isDash(wordNear(atoms, after, at)) ? after + 1 : after;
  const word = wordNear(atoms, old, at);
  if (word === 'old' || word === 'olds') return { unit, next: old + 1 };
  if ((word === 'or' || word === 'and') && BEYOND.has(wordNear(atoms, old + 1, at))) return { unit, next: old };
  return word === 'of' && wordNear(atoms, old + 1, at) === 'age' ? { unit, next: old + 2 } : null;
}

const BEYOND: ReadonlySet<string> = new Set(['older', 'younger']);

/** "aged 31", "at the age of 16", "aged between 18 and 60", "ages 6 to 11", "turned 40". */
function isAgedBefore(atoms: Atoms, at: number): boolean {
  let before = at - 1;
  while (before > at - 5 && AGE_LINKS.has(wordNear(atoms, before, at))) before -= 1;
  const word = wordNear(atoms, before, at);
  if (word === 'aged' || word === 'ages' || word === 'age') return !isDash(wordNear(atoms, at - 1, at));
  return TURNS.has(word) && before === at - 1 && !isNounAt(atoms, at + 1);
}

const AGE_LINKS: ReadonlySet<string> = new Set(
  'of between about around over under just only at least from up to more less than and'.split(' '),
);
const TURNS: ReadonlySet<string> = new Set(['turned', 'turns', 'turning']);

/** "Ana Brel, 31, said", "a baker, 31, was", "Ana Brel (31)". */
function isBesideName(atoms: Atoms, { from, to, value, digits }: Amount): boolean {
  if (!digits || to !== from + 1 || !Number.isInteger(value) || value === 0) return false;
  const open = wordNear(atoms, from - 1, from);
  const close = wordNear(atoms, to, from);
  const name = from - 2;
  if (open === '(') return close === ')' && atoms.part[name] === PART.PER && value >= 5;
  if (open !== ',' || isNumeral(atoms, name) || !AGE_CLOSERS.has(close)) return false;
  const part = atoms.part[name] ?? 0;
  if (isProper(part)) return isCapital(atoms, name) && part !== PART.LOC && isPersonal(atoms, { name, close });
  return part === PART.NN && close === ',' && value >= 10 && hasArticle(atoms, name);
}

const AGE_CLOSERS: ReadonlySet<string> = new Set(', . ; and who of from was ) — – ―'.split(' '));

/** A name of a person by its tag, or any name between commas: "Team Norland, 31." may be a score. */
function isPersonal(atoms: Atoms, { name, close }: { readonly name: number; readonly close: string }): boolean {
  return (
    atoms.part[name] === PART.PER ||
    isDash(close) ||
    (close === ',' && isCapital(atoms, name - 1)) ||
    close === 'who' ||
    close === 'of'
  );
}

/** "a Norland baker, 31,": an article not far before the noun. */
function hasArticle(atoms: Atoms, name: number): boolean {
  for (let at = name - 1; at > name - 5; at -= 1) {
    const word = wordNear(atoms, at, name);
    if (word === 'a' || word === 'an' || word === 'the' || word === 'his' || word === 'her') return true;
  }
  return false;
}

/** "people over 60", "children under five", "under-18s". */
function isGroupAge(atoms: Atoms, { from, to, value }: Amount): boolean {
  const sign = wordNear(atoms, from - 1, from);
  if (isDash(sign)) return BOUNDS.has(wordNear(atoms, from - 2, from)) && wordNear(atoms, to, from) === 's';
  if (!BOUNDS.has(sign) || atoms.part[to] === PART.NNS || value < 1 || isDash(wordNear(atoms, to, from))) return false;
  return PEOPLE.has(wordNear(atoms, from - 2, from));
}

const BOUNDS: ReadonlySet<string> = new Set(['over', 'under']);
const PEOPLE: ReadonlySet<string> = new Set(
  'people men women children adults those anyone everyone girls boys patients voters residents kids males females citizens drivers youths players'.split(
    ' ',
  ),
);

/** "in his 30s", "a man in her mid-20s": a range of ten years, or what early, mid and late leave of it. */
function readDecade(atoms: Atoms, at: number): Draft | null {
  const start = Number(atoms.lower[at]);
  if (!isNumeral(atoms, at) || start % 10 !== 0 || start < 10 || start > 100) return null;
  if (wordNear(atoms, at + 1, at) !== 's' || !isGlued(atoms, at + 1)) return null;
  const before = isDash(wordNear(atoms, at - 1, at)) ? at - 2 : at - 1;
  const part = PARTS_OF_DECADE.get(wordNear(atoms, before, at));
  const owner = wordNear(atoms, part === undefined ? before : before - 1, at);
  if (!OWNERS.has(owner)) return null;
  const [low, high] = part ?? [0, 9];
  const range = { value: start + low, low: start + low, high: start + high };
  return { from: at, to: at + 2, ...range, type: 'age', unit: 'years', implied: 'at-least', next: at + 2 };
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'your', 'our']);
const PARTS_OF_DECADE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['late', [7, 9]],
]);

function isNounAt(atoms: Atoms, at: number): boolean {
  const part = atoms.part[at] ?? 0;
  const isNoun = part === PART.NN || part === PART.NNS || part === PART.JJ || isProper(part);
  return isNoun && wordNear(atoms, at, at - 1) !== '';
}
