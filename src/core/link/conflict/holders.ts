import { isKindOf } from '../words/kinds.ts';
import { isVerb } from '../words/verbs.ts';
import { startOfClause } from './clauses.ts';
import { likeness, type Meaning } from './meanings.ts';
import type { Profile } from './profile.ts';
import { headOf, isPeople } from './units.ts';

/** Of whom or what a telling says something, as far as what stands before it shows. */
export interface Holder {
  /** Stems; the speaker's where it is "I", "we". */
  readonly names: readonly string[];
  /** What else he or it is called. */
  readonly nouns: readonly Meaning[];
  /** "He", "it": whoever or whatever was spoken of before. */
  readonly pronoun: string | null;
  /** "The patient", "his condition", "Harbour City": one that was spoken of; not "a boy", "two of them". */
  readonly isDefinite: boolean;
  /** "Everyone", "all its branches", "none of them". */
  readonly isAll: boolean;
  /** "Everyone". */
  readonly isEverybody: boolean;
}

/** Who or what stands before what is said, in its clause. */
export function holderOf({ words, meanings, self }: Profile, said: Meaning): Holder {
  const { lower } = words;
  const first = goesOn(words, said) ? 0 : said.clause;
  const clause = meanings.filter((one) => one.clause >= first && one.clause <= said.clause);
  const from = Math.min(said.from, ...clause.map((one) => one.from));
  const nouns = clause.filter(
    (one) => one.to <= said.from && one.stem.length !== SHORT && !isVerb(lower[one.from] ?? ''),
  );
  const before = lower.slice(startOfClause(words, from), nouns[0]?.from ?? said.from);
  const pronoun = before.find((word) => PRONOUNS.has(word)) ?? null;
  const names = nouns.filter(({ isName }) => isName).map(({ stem }) => stem);
  const isAll = before.some((word) => ALL.has(word));
  return {
    names: pronoun !== null && OWN.has(pronoun) && nouns.length === 0 ? self : names,
    nouns: nouns.filter(({ isName }) => !isName),
    pronoun,
    isDefinite:
      isAll ||
      (!before.some((word) => SOME.has(word)) &&
        (pronoun !== null || names.length > 0 || (nouns.length > 0 && before.includes('the')))),
    isAll,
    isEverybody: before.some((word) => EVERYBODY.has(word)),
  };
}

/** "Their commander, Colonel Keth, had been shot": who did or suffered it stands before the comma. */
function goesOn(words: Profile['words'], { from }: Meaning): boolean {
  const start = startOfClause(words, from);
  return words.lower[start - 1] === ',' && isVerb(words.lower[start] ?? '');
}

/** "Of" of "heard of" is no noun. */
const SHORT = 2;

const PRONOUNS: ReadonlySet<string> = new Set('i we he she it they my our his her its their'.split(' '));
const OWN: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our']);
const ALL: ReadonlySet<string> = new Set(
  'all both each every everyone everybody everything nobody none no whole neither'.split(' '),
);
const EVERYBODY: ReadonlySet<string> = new Set(['everyone', 'everybody', 'nobody']);
const SOME: ReadonlySet<string> = new Set(
  'a an one two three four five six seven eight nine ten some several many few most half part another other others'.split(
    ' ',
  ),
);

/** Whether a phrase says what somebody or something is or did: "was stable", "had died", "on the radio"; not "prisoners of war". */
export function isSaidOf({ words: { lower } }: Profile, { from, to }: Meaning): boolean {
  if (to - from > 1 && HOW.has(lower[from] ?? '')) return true;
  return (
    DOING.has(lower[from - 1] ?? '') ||
    lower.slice(Math.max(0, from - STATED), from).some((word) => STATING.has(word)) ||
    lower.slice(from, to).some((word) => STATING.has(word) || isVerb(word))
  );
}

const HOW: ReadonlySet<string> = new Set(['on', 'in', 'at', 'from', 'under', 'without', 'by', 'for', 'of']);
/** "Will not get a cent". */
const DOING: ReadonlySet<string> = new Set(['will', 'would', 'had', 'has', 'have', 'did', 'does', 'do']);
const STATED = 3;
const STATING: ReadonlySet<string> = new Set(
  "is are was were been being be 's 're remained remains stayed stays kept stood lay became fell fallen went gone got grew came left held turned run".split(
    ' ',
  ),
);

const ALIKE = 60;
/** "The pilot" is no sailor. */
const SAME = 85;

/** Whether both may be one: "he" and "the patient", "the club" and "Harbour City"; not "the driver" and "the guard", nor two names. */
export function mayBeOne(a: Holder, b: Holder): boolean {
  if (a.names.length > 0 && b.names.length > 0) return a.names.some((name) => b.names.includes(name));
  if (shareNoun(a, b)) return (a.isDefinite && b.isDefinite) || a.isAll || b.isAll;
  if (!a.isDefinite || !b.isDefinite) return areEverybody(a, b) || areEverybody(b, a);
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (kindA !== null && kindB !== null && kindA !== kindB) return false;
  return a.nouns.length === 0 || b.nouns.length === 0;
}

function shareNoun(a: Holder, b: Holder): boolean {
  return a.nouns.some((one) =>
    b.nouns.some(
      (other) =>
        likeness(one, other) >= (isPeople(headOf(one.stem)) || isPeople(headOf(other.stem)) ? SAME : ALIKE) ||
        areAmong(one, other),
    ),
  );
}

/** "Everyone" and "a boy". */
function areEverybody(all: Holder, other: Holder): boolean {
  return all.isEverybody && kindOf(other) === 'person';
}

/** "The passengers" are among "the people on board". */
function areAmong({ stem: one }: Meaning, { stem: other }: Meaning): boolean {
  if (!isPeople(headOf(one)) || !isPeople(headOf(other))) return false;
  return headOf(one) === 'people' || headOf(other) === 'people' || isKindOf(one, other) || isKindOf(other, one);
}

/** Null where it may be either. */
function kindOf({ pronoun, nouns, names }: Holder): 'person' | 'thing' | null {
  const last = nouns.at(-1);
  if (last !== undefined) return isPeople(headOf(last.stem)) ? 'person' : names.length > 0 ? null : 'thing';
  if (pronoun === null) return null;
  return pronoun === 'it' || pronoun === 'its'
    ? 'thing'
    : pronoun === 'they' || pronoun === 'their' || pronoun === 'we'
      ? null
      : 'person';
}
