import { EVIDENCE, FUNCTION_WORDS } from '../lexicon/news-acts.ts';
import { isFirstVerb, isPassive } from '../words/verbs.ts';
import { type Terms, termAt, type Words } from './terms.ts';

/** Who does and who suffers in a telling, as far as word order shows it; no terms where a pronoun stands, or nobody. */
export interface Roles {
  readonly subject: Terms;
  readonly object: Terms;
}

const ENDS: ReadonlySet<string> = new Set(
  ', ; . : who which that when after before because while and but of as to with from in on at by near during'.split(
    ' ',
  ),
);

/** Roles about the word at `verb`: "the banker was shot by a clerk" and "a clerk shot the banker" have the same ones. */
export function rolesAt(words: Words, verb: number): Roles {
  const before = termsIn(words, 0, firstVerb(words, verb));
  const after = termsIn(words, verb + 1, endOfPhrase(words, verb + 1));
  // Who falls or resigns does it and suffers it: he may be pushed or dismissed in another telling.
  if (!isPassive(words, verb)) return { subject: before, object: after.size === 0 ? before : after };
  const by = words.lower.indexOf('by', verb);
  return { subject: by < 0 ? NOBODY : termsIn(words, by + 1, endOfPhrase(words, by + 1)), object: before };
}

/** What stands before the first verb: "the soldiers" of "the soldiers had left by taxi". */
export function subjectOf(words: Words): Terms {
  return termsIn(words, 0, firstVerb(words, words.count));
}

/** The noun of it: "trial" of "the trial of the minister cannot begin"; null where a pronoun stands, or no verb is known that would end it. */
export function subjectNounOf(words: Words): string | null {
  const verb = firstVerb(words, words.count);
  if (verb === words.count) return null;
  return [...termsIn(words, 0, Math.min(verb, endOfPhrase(words, 0))).keys()].at(-1) ?? null;
}

/** The same; nobody where no verb is known that would end it. */
export function sureSubjectOf(words: Words): Terms {
  return firstVerb(words, words.count) === words.count ? NOBODY : subjectOf(words);
}

/** Whether two people are surely meant: "I have not received a crown" of Tesk, "Brandt received it" of Brandt. */
export function haveTwoSubjects(a: Subjected, b: Subjected): boolean {
  const [first, second] = [namesOfSubject(a), namesOfSubject(b)];
  return first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name));
}

/** The same where "he" may be anybody: "Karim was shot with a rifle", and "he was hit by bullets from a pistol". */
export function nameTwoSubjects(a: Subjected, b: Subjected): boolean {
  return haveTwoSubjects(speakingFor(a), speakingFor(b));
}

function speakingFor({ words, names, self }: Subjected): Subjected {
  return { words, names, self: words.lower.some((word) => OWN.has(word)) ? self : [] };
}

const OWN: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our']);

interface Subjected {
  readonly words: Words;
  readonly self: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** Those that stand before the verb, or the speaker's where it is "he" or "we". */
function namesOfSubject({ words, self, names }: Subjected): string[] {
  const end = firstVerb(words, words.count);
  if (end === words.count) return [];
  const named = words.stems.slice(0, end).filter((one) => names.has(one));
  return named.length > 0 ? named : words.lower.slice(0, end).some((word) => PRONOUNS.has(word)) ? [...self] : [];
}

const PRONOUNS: ReadonlySet<string> = new Set('i we he she it they my our his her its their'.split(' '));

const NOBODY: Terms = new Map();

/** Where it stands what is said of the subject: "attacked" of "its forces had attacked the port"; of a phrase its first word. */
export function predicateAt(words: Words): number | null {
  const verb = verbOf(words);
  for (let at = verb < words.count ? verb : 0; at < words.count; at++) {
    if (words.act[at] !== undefined) return at;
    if ((words.stems[at] ?? '').length > 1 && !FUNCTION_WORDS.has(words.lower[at] ?? '')) return at;
  }
  return null;
}

/** "The car was stolen last week" and "the car was found on Wednesday". */
export function haveTwoActs(a: { readonly words: Words }, b: { readonly words: Words }): boolean {
  const [first, second] = [actOf(a.words), actOf(b.words)];
  return first !== undefined && second !== undefined && first !== second;
}

function actOf(words: Words): string | undefined {
  const at = predicateAt(words);
  return at === null ? undefined : words.act[at];
}

/** The first verb; of "there is no evidence that she left" the one behind. */
function verbOf(words: Words): number {
  const verb = firstVerb(words, words.count);
  const proof = words.lower.findIndex((word, at) => EVIDENCE.has(word) && at > 0 && NO.has(words.lower[at - 1] ?? ''));
  if (proof < verb) return verb;
  for (let at = proof + 1; at < words.count; at++) if (isFirstVerb(words.lower[at] ?? '')) return at;
  return verb;
}

const NO: ReadonlySet<string> = new Set(['no', 'any']);

/** What stands from a token up to the end of its phrase. */
export function termsUpTo(words: Words, from: number): Terms {
  return termsIn(words, from, endOfPhrase(words, from));
}

function firstVerb({ lower }: Words, before: number): number {
  for (let at = 1; at < before; at++) if (isFirstVerb(lower[at] ?? '')) return at;
  return before;
}

function endOfPhrase({ lower, count }: Words, from: number): number {
  for (let at = from; at < count; at++) if (ENDS.has(lower[at] ?? '')) return at;
  return count;
}

function termsIn(words: Words, from: number, to: number): Map<string, number> {
  const terms = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const term = termAt(words, at);
    if (term !== null) terms.set(...term);
  }
  return terms;
}

/** Whether two roles are filled by different people or things; open where one of them is a pronoun's. */
export function areTwo(a: Terms, b: Terms): boolean {
  return a.size > 0 && b.size > 0 && ![...a.keys()].some((term) => b.has(term));
}

/** The same of what two speakers may call by two words: "the robbers" and "four people"; a man is no woman. */
export function areSurelyTwo(a: Terms, b: Terms): boolean {
  if (isMan(a) !== null && isMan(b) !== null && isMan(a) !== isMan(b)) return true;
  return areTwo(tellingTerms(a), tellingTerms(b));
}

function tellingTerms(role: Terms): Terms {
  return new Map([...role].filter(([term]) => !BROAD.has(term)));
}

/** Null where nothing says it. */
function isMan(role: Terms): boolean | null {
  if (role.has('woman') || role.has('girl')) return false;
  return role.has('man') || role.has('boy') ? true : null;
}

const BROAD: ReadonlySet<string> = new Set(
  (
    'peopl person man woman boy girl victim suspect thief raider attack assail perpetr culprit intrud gang shooter other young old ' +
    'elder year action operation event incident'
  ).split(' '),
);
