import { FORMS_OF_BE } from '../lexicon/news-acts.ts';
import { stem } from '../words/stems.ts';
import { areOfOthers, isAimed } from './agents.ts';
import { type Denial, denialIn, LIGHT } from './denial-parts.ts';
import { type Meaning, saidBy, shareSaid } from './meanings.ts';
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
  if (isOrder(yes) || points(no)) return null;
  // Who denies that 21 died says nothing of whether 14 did.
  if (no.told.stance === 'denies' && no.quantities.length > 0) return null;
  const said = yes.meanings.filter((meaning) => !meaning.isNegated && !isAimed(yes, meaning));
  const clauses = new Set(no.meanings.filter(({ isNegated }) => isNegated).map(({ clause }) => clause));
  for (const clause of clauses) {
    const denial = denialIn(no, clause);
    if (denial === null || (!denial.isOfThing && haveTwoTenses(no, yes))) continue;
    const met = metIn(denial, { no, yes, said });
    if (met !== null) return met;
  }
  return null;
}

/** "This isn't tax reform" judges, and denies nothing. */
function points({ words: { lower } }: Profile): boolean {
  return /^(?:this|that|these|those)$/.test(lower[0] ?? '') && (FORMS_OF_BE.has(lower[1] ?? '') || lower[1] === "'s");
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
