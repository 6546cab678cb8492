import { CARDINALS } from '../../extract/lexicon/numbers.ts';
import { FORMS_OF_BE } from '../lexicon/news-acts.ts';
import { stem } from '../words/stems.ts';
import { isVerb } from '../words/verbs.ts';
import { isClear, isContrast, isPart, isTelling, isThere, isThing, isUnable, isWhere } from './denial-scopes.ts';
import { LIGHT } from './denial-words.ts';
import type { Meaning } from './meanings.ts';
import type { Profile } from './profile.ts';
import { predicateAt } from './roles.ts';
import { headOf, isPeople } from './units.ts';

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
  /** Whether it says of somebody or something that others did it: "cables, not a lorry, brought it down". */
  readonly isOfDoer: boolean;
}

/** What a clause says is not so: of "no data were lost or stolen" and "no feathers or remains of birds" each by itself. */
export function denialsIn(profile: Profile, clause: number): Denial[] {
  const all = profile.meanings.filter((meaning) => meaning.clause === clause);
  const scope = all.filter((meaning) => meaning.isNegated && isTelling(profile, meaning));
  const or = isThing(profile, scope[0]) ? orIn(profile, scope) : -1;
  if (or < 0) return [denialOf(profile, { all, scope })].flatMap((one) => one ?? []);
  const [first, second] = [scope.slice(0, or), scope.slice(or)];
  const isVerbal = ({ from }: Meaning): boolean => isVerb(profile.words.lower[from] ?? '');
  // "Neither passwords nor bank details were copied": of both it is not so.
  const verb = first.some(isVerbal) ? undefined : second.find(isVerbal);
  const parts = [verb === undefined ? first : [...first, verb], second];
  return parts.flatMap((part) => denialOf(profile, { all, scope: part }) ?? []);
}

/** The first behind an "or"; -1 where there is none, or where both are of one thing: "no shortage of beds or drugs". */
function orIn({ words: { lower } }: Profile, scope: readonly Meaning[]): number {
  const [first] = scope;
  if (TOGETHER.has(lower[(first?.from ?? 0) - 1] ?? '')) return -1;
  return scope.findIndex(({ from }, index) => {
    const between = lower.slice(scope[index - 1]?.to ?? from, from);
    return (
      (between.includes('or') || between.includes('nor')) &&
      !lower.slice(first?.from, scope[index - 1]?.to).includes('of')
    );
  });
}

const TOGETHER: ReadonlySet<string> = new Set(['without', 'of']);

/** "Five people died, not three": a figure is taken away, and denied of nothing else. */
function isNumber({ words: { lower } }: Profile, { from }: Meaning): boolean {
  const word = lower[from] ?? '';
  return lower[from - 1] === 'not' && (/^\d/.test(word) || CARDINALS.has(word));
}

interface Scope {
  readonly all: readonly Meaning[];
  readonly scope: readonly Meaning[];
}

function denialOf(profile: Profile, { all, scope }: Scope): Denial | null {
  const [first] = scope;
  if (first === undefined || isUnable(profile, first) || !isClear(profile, first)) return null;
  if (isFromNothing(profile, first) || isNumber(profile, first)) return null;
  const subject = all.filter(({ isNegated, to }) => !isNegated && to <= first.from);
  const verb = scope.find((one) => isVerb(profile.words.lower[one.from] ?? ''));
  const nobody = subject.length === 0 ? nobodyIn(profile, scope, verb) : null;
  if (nobody !== null) return nobody;
  if (!isThing(profile, first) || isContrast(profile, first)) {
    if (isPart(profile, first)) return partIn(profile, scope);
    const predicate = predicateIn(profile, scope);
    if (predicate === null) return null;
    return {
      core: [predicate],
      rest: scope.filter((one) => one !== predicate),
      subject,
      isOfThing: false,
      isOfDoer: false,
    };
  }
  // "Its tests had shown no poison" says nothing of what was not done.
  if (subject.some((one) => isVerb(profile.words.lower[one.from] ?? '') && !LIGHT.has(one.stem))) return null;
  const thing = phraseFrom(scope);
  const core = verb === undefined || thing.includes(verb) || LIGHT.has(verb.stem) ? thing : [...thing, verb];
  const rest = scope.filter((one) => !core.includes(one) && one !== verb);
  const isAnywhere = verb === undefined && isThere(profile, first) && isWhere(profile, rest[0]);
  return { core, rest: isAnywhere ? [] : rest, subject: [], isOfThing: true, isOfDoer: false };
}

/** "Heard nothing from the cooperative" denies no cooperative. */
function isFromNothing({ words: { lower } }: Profile, { from }: Meaning): boolean {
  const at = lower.lastIndexOf('nothing', from);
  return at >= 0 && from - at <= 3 && lower.slice(at + 1, from).some((word) => FROM.has(word));
}

const FROM: ReadonlySet<string> = new Set(['from', 'of', 'about']);

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
  return { core: [predicate], rest, subject: group, isOfThing: false, isOfDoer: false };
}

const NONE_OF: ReadonlySet<string> = new Set(['none', 'neither', 'one']);

const NONE: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'neither']);
const ONE: ReadonlySet<string> = new Set(['a', 'one']);

/** "Was hit by two missiles, not by drones": not so is what was said, of drones. */
function partIn(profile: Profile, scope: readonly Meaning[]): Denial | null {
  const [first] = scope;
  const end = scope.at(-1)?.to ?? 0;
  const isOfDoer = profile.words.lower[end] === ',' && isVerb(profile.words.lower[end + 1] ?? '');
  if (isOfDoer) return { core: scope, rest: [], subject: [], isOfThing: true, isOfDoer };
  const before = profile.meanings.filter(({ isNegated, to }) => !isNegated && to <= (first?.from ?? 0));
  const verb = before.findLast((one) => isVerb(profile.words.lower[one.from] ?? '') && !LIGHT.has(one.stem));
  if (verb !== undefined) return { core: [...scope, verb], rest: [], subject: [], isOfThing: true, isOfDoer };
  const rest = toldBefore(profile, before);
  return rest.length === 0 ? null : { core: scope, rest, subject: [], isOfThing: true, isOfDoer };
}

/** "The ship" and "carrying" of "the ship was carrying missiles, not rifles": of what stands as far as the last verb it is not so. */
function toldBefore({ words: { lower } }: Profile, before: readonly Meaning[]): Meaning[] {
  const end = before.at(-1)?.to ?? 0;
  const verb = lower.findLastIndex((word, at) => at > 0 && at < end && (isVerb(word) || FORMS_OF_BE.has(word)));
  return before.filter(({ to }) => to <= verb + 1);
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
