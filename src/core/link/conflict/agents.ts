import { isKindOf } from '../words/kinds.ts';
import { stem } from '../words/stems.ts';
import { isPassive, isVerb } from '../words/verbs.ts';
import { likeness, type Meaning } from './meanings.ts';
import type { Profile } from './profile.ts';
import { headOf, isPeople } from './units.ts';

/** What is said not to be so, and of whom. */
interface Denied {
  readonly profile: Profile;
  readonly subject: readonly Meaning[];
  readonly said: Meaning;
}

const ALIKE = 60;

/** Whether two speak of two: "his nose was not broken" says nothing of "the quarrel broke out". */
export function areOfOthers(no: Denied, yes: Pick<Denied, 'profile' | 'said'>): boolean {
  const clause = yes.profile.meanings.filter((one) => one.clause === yes.said.clause && one !== yes.said);
  const agents = agentsIn(yes, clause).filter(({ from }) => !isVerb(yes.profile.words.lower[from] ?? ''));
  // "He" may be anybody in both.
  const isNamed = no.subject.length + agents.length > 0 || speaksOfSelf(no.profile) || speaksOfSelf(yes.profile);
  if (isNamed && areTwoNamed(namesIn(no.subject, no.profile), namesIn(agents, yes.profile))) return true;
  if (isPassive(yes.profile.words, yes.said.from)) return false;
  const others = isPassive(no.profile.words, no.said.from) ? clause : agents;
  if (no.subject.length === 0 || others.length === 0) return false;
  return !no.subject.some((one) =>
    others.some((other) => likeness(one, other) >= ALIKE || areAmong(one, other) || isCalled(one, other)),
  );
}

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

/** Who does it: what stands before an active verb, what stands behind "by". */
function agentsIn(yes: Pick<Denied, 'profile' | 'said'>, clause: readonly Meaning[]): Meaning[] {
  if (!isPassive(yes.profile.words, yes.said.from)) {
    const verb = clause.find(({ from, to }) => to <= yes.said.from && isVerb(yes.profile.words.lower[from] ?? ''));
    return clause.filter(({ to }) => to <= (verb?.from ?? yes.said.from));
  }
  const by = yes.profile.words.lower.indexOf('by', yes.said.to);
  return by < 0 ? [] : clause.filter(({ from }) => from > by);
}

/** The speaker's where he says "it", "we". */
function namesIn(meanings: readonly Meaning[], { self }: Profile): string[] {
  if (meanings.length === 0) return [...self];
  return meanings.flatMap(({ isName, stem }) => (isName ? stem : []));
}

function speaksOfSelf({ words: { lower } }: Profile): boolean {
  return lower.some((word) => OWN.has(word));
}

const OWN: ReadonlySet<string> = new Set(['i', 'we', 'it', 'my', 'our', 'its']);

function areTwoNamed(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name));
}

/** "To stop", "in order to": what somebody wants or what something is for is not said to be so. */
export function isAimed({ words: { lower } }: Profile, { from }: Pick<Meaning, 'from'>): boolean {
  const before = lower[from - 1];
  return (
    before === 'to' || (before === 'be' && lower[from - 2] === 'to') || (lower[from] === 'order' && before === 'in')
  );
}
