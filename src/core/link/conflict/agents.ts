import { isKindOf } from '../words/kinds.ts';
import { stem } from '../words/stems.ts';
import { isAttribute, isPassive, isVerb } from '../words/verbs.ts';
import { startOfClause } from './clauses.ts';
import { likeness, type Meaning } from './meanings.ts';
import type { Profile } from './profile.ts';
import { headOf, isPeople } from './units.ts';

/** What is said not to be so, and of whom. */
interface Denied extends Said {
  readonly subject: readonly Meaning[];
}

interface Said {
  readonly profile: Profile;
  readonly said: Meaning;
}

const ALIKE = 60;

/** Whether two speak of two: "his nose was not broken" says nothing of "the quarrel broke out". */
export function areOfOthers(no: Denied, yes: Said): boolean {
  if (haveTwoAgents(no, yes)) return true;
  if (isPassive(yes.profile.words, yes.said.from)) return false;
  const others = isPassive(no.profile.words, no.said.from) ? clauseOf(yes) : agentsIn(yes);
  if (no.subject.length === 0 || others.length === 0) return false;
  return !no.subject.some((one) =>
    others.some((other) => likeness(one, other) >= ALIKE || areAmong(one, other) || isCalled(one, other)),
  );
}

/** Whether those who are said to do it, or one of them, surely are not those who are denied to: by their names, or because nobody is said to. */
export function haveTwoAgents(no: Denied, yes: Said): boolean {
  const agents = agentsIn(yes);
  // "He" may be anybody in both.
  const isNamed =
    no.subject.length + agents.length > 0 ||
    [no, yes].some((one) => speaksOfSelf(one.profile) || namesBefore(one).length > 0);
  const named = namesIn(no.subject, no);
  if (isNamed && areTwoNamed(named, namesIn(agents, yes))) return true;
  if (isNamed && named.length > 0 && isOfAnotherNoun(yes)) return true;
  // "Her client had fired at him" is not told by "he was shot": somebody else may have done it.
  return isPassive(yes.profile.words, yes.said.from) && agents.length === 0 && isDoneBySome(no);
}

/** Whether what is denied is denied of some who would have done it: "her client", not "nobody", "it". */
function isDoneBySome({ profile: { words }, subject, said }: Denied): boolean {
  return (
    subject.length > 0 &&
    isVerb(words.lower[said.from] ?? '') &&
    !isAttribute(words, said.from) &&
    !isPassive(words, said.from) &&
    !words.lower.some((word) => NOBODY.has(word))
  );
}

const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'not', "n't", 'never']);

/** "Nobody of the people on board" is none of the passengers; of the soldiers it is no officer. */
function areAmong({ stem: whole }: Meaning, { stem: part, isName }: Meaning): boolean {
  return !isName && (headOf(whole) === 'people' ? isPeople(part) : isKindOf(part, whole));
}

/** "My client", "the club" may be whoever has a name. */
function isCalled(one: Meaning, other: Meaning): boolean {
  const noun = one.isName ? other.stem : one.stem;
  return one.isName !== other.isName && (isPeople(headOf(noun)) || HOUSES.has(noun));
}

const HOUSES: ReadonlySet<string> = new Set(
  'club company firm bank airline ministry government party union council operator manufacturer railway hospital clinic university school team group agency board authority army'
    .split(' ')
    .map(stem),
);

function clauseOf({ profile, said }: Said): Meaning[] {
  return profile.meanings.filter((one) => one.clause === said.clause && one !== said);
}

/** Who does it: what stands before an active verb, what stands behind "by". */
function agentsIn(yes: Said): Meaning[] {
  return allAgentsIn(yes, clauseOf(yes)).filter(({ from }) => !isVerb(yes.profile.words.lower[from] ?? ''));
}

function allAgentsIn(yes: Said, clause: readonly Meaning[]): Meaning[] {
  if (!isPassive(yes.profile.words, yes.said.from)) {
    const verb = clause.find(({ from, to }) => to <= yes.said.from && isVerb(yes.profile.words.lower[from] ?? ''));
    return clause.filter(({ to }) => to <= (verb?.from ?? yes.said.from));
  }
  const by = yes.profile.words.lower.indexOf('by', yes.said.to);
  return by < 0 ? [] : clause.filter(({ from }) => from > by);
}

/** The speaker's where he says "it", "we"; whose name stands before "that he". */
function namesIn(meanings: readonly Meaning[], said: Said): string[] {
  const { words } = said.profile;
  if (meanings.length > 0) {
    return meanings.flatMap(({ isName, stem, from }) =>
      isName || (from === 0 && isDemonym(words.written[0] ?? '')) ? stem : [],
    );
  }
  const before = namesBefore(said);
  return before.length > 0 ? before : [...said.profile.self];
}

/** "The janitor who pays his taxes", where one has a name. */
function isOfAnotherNoun({ profile: { words }, said }: Said): boolean {
  const who = startOfClause(words, said.from) - 1;
  return who > 0 && words.lower[who] === 'who' && words.lower[who - 1] !== ',' && words.name[who - 1] !== true;
}

/** "Ansel Brandt" of "Ansel Brandt wants nobody to know that he". */
function namesBefore(said: Said): string[] {
  if (!isOfHim(said)) return [];
  return said.profile.meanings.flatMap(({ isName, clause, stem }) => (isName && clause < said.said.clause ? stem : []));
}

/** "Velmarian" of "Velmarian guns had fired", at the beginning, where every word has a capital. */
function isDemonym(written: string): boolean {
  return /^\p{Lu}\p{L}{2,}(?:ian|ese)$/u.test(written) && !NO_PEOPLES.has(written);
}

const NO_PEOPLES: ReadonlySet<string> = new Set(
  'Civilian Guardian Librarian Pedestrian Technician Politician Physician Musician Electrician Historian Veterinarian Custodian Comedian Vegetarian These'.split(
    ' ',
  ),
);

function isOfHim({ profile: { words }, said: { from } }: Said): boolean {
  return words.lower.slice(startOfClause(words, from), from).some((word) => word === 'he' || word === 'she');
}

function speaksOfSelf({ words: { lower } }: Profile): boolean {
  return lower.some((word) => OWN.has(word));
}

const OWN: ReadonlySet<string> = new Set(['i', 'we', 'it', 'my', 'our', 'its']);

function areTwoNamed(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((name) => b.some((other) => areKin(name, other)));
}

/** "Velmaria" and "Velmarian", "Vellon" and "Vellonian". */
export function areKin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= LEAST_ROOT && long.startsWith(short));
}

const LEAST_ROOT = 5;

/** "To stop", "in order to": what somebody wants or what something is for is not said to be so. */
export function isAimed({ words: { lower } }: Profile, { from }: Pick<Meaning, 'from'>): boolean {
  const before = lower[from - 1];
  return (
    before === 'to' || (before === 'be' && lower[from - 2] === 'to') || (lower[from] === 'order' && before === 'in')
  );
}
