import { CARDINALS } from '../../extract/lexicon/numbers.ts';
import { EVIDENCE } from '../lexicon/news-acts.ts';
import { stem } from '../words/stems.ts';
import { currenciesIn } from './currencies.ts';
import type { Meaning } from './meanings.ts';
import { deniesNothing, isNegation } from './polarity.ts';
import type { Profile } from './profile.ts';
import { predicateAt } from './roles.ts';
import { headOf, isPeople } from './units.ts';
import { isVerb } from './verbs.ts';

/** What a clause says is not so. */
export interface Denial {
  /** What the other must say: the thing that there is not, what was not done. */
  readonly core: readonly Meaning[];
  /** What it says of that. */
  readonly rest: readonly Meaning[];
  /** Of whom or what; none where it is nobody. */
  readonly subject: readonly Meaning[];
  /** Whether it says that there is no such thing. */
  readonly isOfThing: boolean;
}

export function denialIn(profile: Profile, clause: number): Denial | null {
  const all = profile.meanings.filter((meaning) => meaning.clause === clause);
  const scope = all.filter((meaning) => meaning.isNegated && !isProof(profile, meaning) && !isMoney(profile, meaning));
  const [first] = scope;
  if (first === undefined || isUnable(profile, first) || !isClear(profile, first)) return null;
  const subject = all.filter(({ isNegated, to }) => !isNegated && to <= first.from);
  const verb = scope.find((one) => isVerb(profile.words.lower[one.from] ?? ''));
  const nobody = subject.length === 0 ? nobodyIn(profile, scope, verb) : null;
  if (nobody !== null) return nobody;
  if (!isThing(profile, first)) {
    if (isPart(profile, first)) return partIn(profile, scope);
    const predicate = predicateIn(profile, scope);
    if (predicate === null) return null;
    return { core: [predicate], rest: scope.filter((one) => one !== predicate), subject, isOfThing: false };
  }
  // "Its tests had shown no poison" says nothing of what was not done.
  if (subject.some((one) => isVerb(profile.words.lower[one.from] ?? '') && !LIGHT.has(one.stem))) return null;
  const thing = phraseFrom(scope);
  const core = verb === undefined || thing.includes(verb) || LIGHT.has(verb.stem) ? thing : [...thing, verb];
  const rest = scope.filter((one) => !core.includes(one) && one !== verb);
  const isAnywhere = verb === undefined && isThere(profile, first) && isWhere(profile, rest[0]);
  return { core, rest: isAnywhere ? [] : rest, subject: [], isOfThing: true };
}

/** "No officer had used tear gas", "none of the passengers was hurt", "nobody in our street got a message": of these people it is not so. */
function nobodyIn(profile: Profile, scope: readonly Meaning[], verb: Meaning | undefined): Denial | null {
  const [first] = scope;
  if (verb === undefined || first === undefined || first === verb) return null;
  const subject = scope.filter(({ from }) => from < verb.from);
  const before = profile.words.lower.slice(0, first.from);
  if (!before.some((word, at) => NONE.has(word) || (word === 'not' && ONE.has(before[at + 1] ?? '')))) return null;
  const isOf = before.some((word, at) => NONE_OF.has(word) && before[at + 1] === 'of');
  const group = subject.filter(({ stem: one }) => (isOf ? !CARDINALS.has(one) : one !== '' && isPeople(headOf(one))));
  const isNobody = before.some((word, at) => word === 'nobody' || (word === 'no' && before[at + 1] === 'one'));
  const predicate = isNobody || group.length > 0 ? predicateIn(profile, scope.slice(subject.length)) : null;
  if (predicate === null) return null;
  const rest = scope.filter((one) => one !== predicate && one !== verb && !subject.includes(one));
  return { core: [predicate], rest, subject: group, isOfThing: false };
}

const NONE_OF: ReadonlySet<string> = new Set(['none', 'neither', 'one']);

const NONE: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'neither']);
const ONE: ReadonlySet<string> = new Set(['a', 'one']);

/** "There was no rain in the city that day": where and when matters less than what there was not. */
function isThere({ words }: Profile, { from }: Meaning): boolean {
  return words.lower.slice(Math.max(0, from - 4), from).includes('there');
}

function isWhere({ words }: Profile, rest: Meaning | undefined): boolean {
  return rest !== undefined && words.lower.slice(Math.max(0, rest.from - 2), rest.from).some((word) => WHERE.has(word));
}

const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'during']);

/** Whether its clause begins with "not". */
function isPart({ words: { lower } }: Profile, { from }: Meaning): boolean {
  const at = lower.lastIndexOf('not', from);
  return at >= 0 && from - at <= 3 && (at === 0 || PARTING.has(lower[at - 1] ?? ''));
}

const PARTING: ReadonlySet<string> = new Set([',', ';', '–', '—', 'and', 'but']);

const REACH = 6;

/** Whether one negation stands before it, and one that denies something: not so of "for not paying" and "nobody denied that". */
function isClear({ words, told }: Profile, { from }: Meaning): boolean {
  const before = Array.from({ length: Math.min(REACH, from) }, (_, back) => from - 1 - back);
  const negations = before.filter((at) => isNegation(words.lower, at));
  if (negations.some((at) => deniesNothing(words, at))) return false;
  return told.stance === 'denies'
    ? negations.length === 0
    : negations.length < 2 && !DENIES.test(words.lower.join(' '));
}

const DENIES = /\b(?:den(?:y|ies|ied)|doubt(?:s|ed)?)\b/;

/** "Was hit by two missiles, not by drones": not so is what was said, of drones. */
function partIn(profile: Profile, scope: readonly Meaning[]): Denial | null {
  const [first] = scope;
  const before = profile.meanings.filter(({ isNegated, to }) => !isNegated && to <= (first?.from ?? 0));
  const verb = before.findLast((one) => isVerb(profile.words.lower[one.from] ?? '') && !LIGHT.has(one.stem));
  return verb === undefined ? null : { core: [...scope, verb], rest: [], subject: [], isOfThing: true };
}

/** "no evidence of arson", "no report of cracks": what it is of counts. */
function isProof({ words }: Profile, { from, to }: Meaning): boolean {
  return to - from === 1 && (EVIDENCE.has(words.lower[from] ?? '') || REPORTS.has(words.lower[from] ?? ''));
}

const REPORTS: ReadonlySet<string> = new Set('report reports word news case cases talk need'.split(' '));

/** "Not a single crown has been paid": of the paying. */
function isMoney({ words }: Profile, { from }: Meaning): boolean {
  return SMALL.has(words.lower[from] ?? '') || currenciesIn(words).includes(words.stems[from] ?? '');
}

const SMALL: ReadonlySet<string> = new Set('penny pennies cent cents single else'.split(' '));

/** "Could not use it" says nothing of what was done. */
function isUnable({ words }: Profile, { from }: Meaning): boolean {
  return words.lower.slice(Math.max(0, from - 3), from).some((word) => ABLE.has(word));
}

const ABLE: ReadonlySet<string> = new Set(['could', 'can', 'cannot', 'would', 'able', 'unable']);

const THINGS: ReadonlySet<string> = new Set(['no', 'any', 'without', 'single']);

/** "no poison", "not a single drone", "signs of arson" after "no". */
function isThing({ words: { lower } }: Profile, { from }: Meaning): boolean {
  const before = lower[from - 1] ?? '';
  if (before === 'such') return lower[from - 2] === 'no';
  if (before === 'of') return EVIDENCE.has(lower[from - 2] ?? '') || REPORTS.has(lower[from - 2] ?? '');
  if (before === 'a' || before === 'one') return lower[from - 2] === 'not';
  return THINGS.has(before);
}

/** The meanings that stand together at the beginning: "severance pay". */
function phraseFrom(scope: readonly Meaning[]): Meaning[] {
  const end = scope.findIndex((one, index) => index > 0 && one.from !== scope[index - 1]?.to);
  return scope.slice(0, end < 0 ? undefined : end);
}

/** What is said, where it is not light: "open" of "did not open fire", "phone" of "had not used a phone". */
function predicateIn({ words }: Profile, scope: readonly Meaning[]): Meaning | null {
  const from = predicateAt(words) ?? 0;
  const telling = scope.filter(({ stem: one }) => !LIGHT.has(one));
  const at = Math.max(
    0,
    telling.findIndex(({ to }) => to > from),
  );
  const [first, next] = telling.slice(at);
  // "Never touched one of those statements": of whatever is done with them.
  return first !== undefined && next !== undefined && TOUCHING.has(first.stem) && isThatThing(words, next)
    ? next
    : (first ?? null);
}

function isThatThing({ lower }: Profile['words'], { from, stem: one, isName }: Meaning): boolean {
  return !isName && !isPeople(headOf(one)) && DEFINITE.has(lower[from - 1] ?? '');
}

const DEFINITE: ReadonlySet<string> = new Set([
  'the',
  'those',
  'these',
  'that',
  'this',
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
]);
const TOUCHING: ReadonlySet<string> = new Set('touch handle'.split(' ').map(stem));

/** Verbs that say little by themselves. */
export const LIGHT: ReadonlySet<string> = new Set(
  'be have find found show shown see seen receive get got use fire cause detect record register suffer take place occur happen exist hold held make made give gave given do carry contain issue'
    .split(' ')
    .map(stem),
);
