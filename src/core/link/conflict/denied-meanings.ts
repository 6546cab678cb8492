import { FORMS_OF_BE } from '../lexicon/news-acts.ts';
import { stem } from '../words/stems.ts';
import { areOfOthers, isAimed } from './agents.ts';
import { type Denial, denialIn, LIGHT } from './denial-parts.ts';
import { holderOf, isSaidOf } from './holders.ts';
import { type Meaning, plainLikeness, saidBy, shareSaid } from './meanings.ts';
import type { Profile } from './profile.ts';
import { haveTwoTenses, isOrder } from './tenses.ts';
import { headOf, isPeople } from './units.ts';

/** What one says is not so, and the other says. */
export interface Met {
  readonly denied: Meaning;
  readonly said: Meaning;
}

/** "No poison" and "traces of thallium": null where the other says nothing of the kind. */
export function deniedMeanings(no: Profile, yes: Profile): Met | null {
  if (isOrder(yes) || (points(no) && yes.cause === null)) return null;
  // Who denies that 21 died says nothing of whether 14 did.
  if (no.told.stance === 'denies' && no.quantities.length > 0) return null;
  const said = yes.meanings.filter((meaning) => !meaning.isNegated && !isAimed(yes, meaning));
  const clauses = new Set(no.meanings.filter(({ isNegated }) => isNegated).map(({ clause }) => clause));
  for (const clause of clauses) {
    const denial = denialIn(no, clause);
    if (denial === null || (!denial.isOfThing && haveTwoTenses(no, yes))) continue;
    const met = metIn(denial, { no, yes, said });
    if (met !== null && (denial.isOfThing || isStated(met, yes))) return met;
  }
  return null;
}

/** Who says that none of them was in danger does not deny that there was ammonia, though ammonia is dangerous. */
function isStated({ denied, said }: Met, yes: Profile): boolean {
  if (plainLikeness(denied, said) > 0 || denied.plain.some((one) => said.classes.includes(one))) return true;
  return (
    BODILY.has(denied.act ?? '') ||
    isSaidOf(yes, said) ||
    holderOf(yes, said).nouns.some(({ stem: one }) => isPeople(headOf(one)))
  );
}

/** "This isn't tax reform" judges, and denies nothing; "it isn't the cable, it's the software" denies no more than that. */
export function points({ words: { lower } }: Profile): boolean {
  return POINTING.has(lower[0] ?? '') && isBe(lower[1] ?? '') && (lower[0] !== 'it' || lower[3] === 'the');
}

const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'it']);

function isBe(word: string): boolean {
  return FORMS_OF_BE.has(word) || word === "'s";
}

interface Sides {
  readonly no: Profile;
  readonly yes: Profile;
  readonly said: readonly Meaning[];
}

const MET = 75;
/** Hundredths of the weight of what is said of it. */
const MOST_OF_REST = 50;
/** Sixteenths of a bit: "win" and "work" alone tell too little. */
const LEAST_WEIGHT = 50;
/** So much else may be said by who says a thing that the other says so little of. */
const MOST_BESIDES = 4;

function metIn({ core, rest, subject }: Denial, { no, yes, said }: Sides): Met | null {
  const met = core.map((one) => said.find((other) => saidBy(one, other) >= MET));
  const [denied, first] = [core[0], met[0]];
  if (denied === undefined || first === undefined || met.includes(undefined)) return null;
  // "With any rival" is with whomever.
  const telling = rest.filter(({ stem: one, from }) => !EMPTY.has(one) && no.words.lower[from - 1] !== 'any');
  if (telling.length > 0 && shareSaid(telling, said, saidBy) < MOST_OF_REST) return null;
  // "No one has been killed" says nothing of those who were hurt.
  if (first.act !== undefined && first.act !== denied.act && denied.act === 'dead') return null;
  const isLittle = !BODILY.has(denied.act ?? '') && core.reduce((sum, { weight }) => sum + weight, 0) < LEAST_WEIGHT;
  if (isLittle && (telling.length === 0 || said.length > MOST_BESIDES)) return null;
  if (
    core.some(({ isName }) => isName) ||
    areOfOthers({ profile: no, subject, said: denied }, { profile: yes, said: first })
  )
    return null;
  return isOfThings(denied, [yes, first]) ? null : { denied, said: first };
}

/** Verbs that say little, and words for here and now. */
const EMPTY: ReadonlySet<string> = new Set([
  ...LIGHT,
  ...'touch handle ever before anywhere area region district city town village country place site scene day time'
    .split(' ')
    .map(stem),
]);

/** Acts that befall people: "there are no injured" says nothing of tanks that burn. */
export const BODILY: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'treated', 'infected']);

function isOfThings(denied: Meaning, [{ meanings }, said]: readonly [Profile, Meaning]): boolean {
  if (denied.act === undefined || !BODILY.has(denied.act)) return false;
  const before = meanings.filter(({ clause, to }) => clause === said.clause && to <= said.from);
  return before.length > 0 && !before.some(({ isName, stem: one }) => isName || isPeople(headOf(one)));
}
