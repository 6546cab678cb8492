import { nameWords } from '../house-names.ts';
import { FORMS_OF_BE } from '../lexicon/news-acts.ts';
import { isVerb } from '../words/verbs.ts';
import { areOfOthers, haveTwoAgents, isAimed } from './agents.ts';
import { type Denial, denialsIn } from './denial-parts.ts';
import { EMPTY } from './denial-words.ts';
import { holderOf, isSaidOf } from './holders.ts';
import { type Meaning, plainLikeness, saidBy, shareSaid } from './meanings.ts';
import { befallTwo } from './patients.ts';
import { namesStatement } from './polarity.ts';
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
  if (no.told.stance === 'denies' && (no.quantities.length > 0 || namesStatement(no.words))) return null;
  const said = yes.meanings.filter((meaning) => !meaning.isNegated && !isAimed(yes, meaning));
  const clauses = new Set(no.meanings.filter(({ isNegated }) => isNegated).map(({ clause }) => clause));
  for (const clause of clauses) {
    for (const denial of denialsIn(no, clause)) {
      if (!denial.isOfThing && haveTwoTenses(no, yes)) continue;
      if (denial.isOfDoer && yes.cause === null) continue;
      const met = metIn(denial, { no, yes, said });
      if (met !== null && (denial.isOfThing || isStated(met, yes))) return met;
    }
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
const SURE = 85;
const NEAR = 60;
const NEARLY_ALL = 78;
/** Sixteenths of a bit: "win" and "work" alone tell too little. */
const LEAST_WEIGHT = 50;
/** So much else may be said by who says a thing that the other says so little of. */
const MOST_BESIDES = 4;

function metIn(denial: Denial, sides: Sides): Met | null {
  const { core, rest, subject } = denial;
  const { no, yes, said } = sides;
  // "With any rival" is with whomever.
  const telling = rest.filter(
    (one) =>
      !isEmpty(no, one) &&
      !(said.length <= FEW && isTopic(no, one)) &&
      no.words.lower[one.from - 1] !== 'any' &&
      !isSpeaker(one, yes),
  );
  const [denied, first] = [core[0], saidFor(core, telling, sides)];
  if (denied === undefined || first === null || core.some(({ isName }) => isName)) return null;
  // "No one has been killed" says nothing of those who were hurt.
  if (first.act !== undefined && first.act !== denied.act && denied.act === 'dead') return null;
  const isHis = rest.some((one) => isSpeaker(one, yes));
  if (!isHis && isLittle(denial, first, said) && (telling.length === 0 || said.length > MOST_BESIDES)) return null;
  if (areOfOthers({ profile: no, subject, said: denied }, { profile: yes, said: first })) return null;
  if (haveTwoAgents({ profile: no, subject: doersOf(no, denied), said: denied }, { profile: yes, said: first }))
    return null;
  if (befallTwo([no, denied], [yes, first]) || isOfOthersThan(no, denied, yes)) return null;
  return isOfThings(denied, [yes, first]) ? null : { denied, said: first };
}

/** "Complaints about the batch" are complaints, where hardly anything is said of them. */
function isTopic({ words: { lower } }: Profile, { from }: Meaning): boolean {
  return lower.slice(Math.max(0, from - 2), from).includes('about');
}

const FEW = 3;

/** Whose doing is denied: "her client" of "denied her client had fired". */
function doersOf({ meanings, told }: Profile, denied: Meaning): Meaning[] {
  return told.stance === 'denies'
    ? meanings.filter(({ clause, to }) => clause === denied.clause && to <= denied.from)
    : [];
}

/** "Seven other hospitals, which have reported no infections" are not those of which one speaks. */
function isOfOthersThan({ words: { lower } }: Profile, { from }: Meaning, yes: Profile): boolean {
  return lower.slice(0, from).some((word) => OTHERS.has(word)) && !yes.words.lower.some((word) => OTHERS.has(word));
}

const OTHERS: ReadonlySet<string> = new Set(['other', 'others', 'another', 'elsewhere', 'neighbouring', 'neighboring']);

/** "In the village" says little, "the loss of the village" does not. */
function isEmpty({ words: { lower } }: Profile, { stem, from }: Meaning): boolean {
  return EMPTY.has(stem) && lower[from - 1] !== 'of' && !(lower[from - 2] === 'of' && lower[from - 1] === 'the');
}

/** What is said of the first that is denied, where the rest of it is said too: all of the core, or nearly all of everything. */
function saidFor(core: readonly Meaning[], telling: readonly Meaning[], sides: Sides): Meaning | null {
  const { said } = sides;
  const [denied] = core;
  const first = denied === undefined ? undefined : nearest(denied, sides);
  if (first === undefined) return null;
  if (core.some((one) => !said.some((other) => saidBy(one, other) >= MET))) {
    const isNearly = core.length > 1 && core.every((one) => said.some((other) => saidBy(one, other) >= NEAR));
    return isNearly && shareSaid([...core, ...telling], said, saidBy) >= NEARLY_ALL ? first : null;
  }
  return telling.length > 0 && shareSaid(telling, said, saidBy) < MOST_OF_REST ? null : first;
}

/** "A bomb" of "was struck by a bomb". */
function nearest(denied: Meaning, { no, said }: Sides): Meaning | undefined {
  let best: { readonly one: Meaning; readonly like: number } | undefined;
  for (const one of said) {
    const like = isOtherThing(no, denied, one) ? 0 : saidBy(denied, one);
    if (like >= MET && like > (best?.like ?? 0)) best = { one, like };
  }
  return best?.one;
}

/** "There was no bomb" denies no attack, though a bomb is one way of attacking. */
function isOtherThing({ words }: Profile, denied: Meaning, said: Meaning): boolean {
  // Who got no demand may have heard of a price.
  if (denied.act === 'demanded') return said.act !== denied.act;
  if (denied.act !== 'struck' || isVerb(words.lower[denied.from] ?? '')) return false;
  return !said.stems.includes(denied.stem) && !denied.plain.some((one) => said.classes.includes(one));
}

/** "Not a penny has been promised to Mr Hess", and Hess says what was promised. */
function isSpeaker({ isName, stem }: Meaning, { told: { speaker, source } }: Profile): boolean {
  return isName && nameWords(speaker?.name ?? source ?? '').has(stem);
}

/** A phrase of the table tells enough by itself, and what is said of one subject. */
function isLittle({ core, subject }: Denial, first: Meaning, said: readonly Meaning[]): boolean {
  if (core.some(({ act, from, to }) => BODILY.has(act ?? '') || to - from > 1)) return false;
  const isSure = core.every((one) => saidBy(one, first) >= SURE);
  if (isSure && subject.length > 0 && shareSaid(subject, said) >= MET) return false;
  return core.reduce((sum, { weight }) => sum + weight, 0) < LEAST_WEIGHT;
}

/** Acts that befall people: "there are no injured" says nothing of tanks that burn. */
export const BODILY: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'treated', 'infected']);

function isOfThings(denied: Meaning, [{ meanings }, said]: readonly [Profile, Meaning]): boolean {
  if (denied.act === undefined || !BODILY.has(denied.act)) return false;
  const before = meanings.filter(({ clause, to }) => clause === said.clause && to <= said.from);
  return before.length > 0 && !before.some(({ isName, stems }) => isName || stems.some((one) => isPeople(headOf(one))));
}
