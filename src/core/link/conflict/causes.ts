import { FUNCTION_WORDS } from '../lexicon/news-acts.ts';
import { termAt, type Words } from './terms.ts';

/** What a telling says that something came from. */
export interface Cause {
  /** Numbers of the classes of effects; empty where it names none of them. */
  readonly effects: readonly number[];
  /** Terms of the effect. */
  readonly effect: readonly string[];
  /** Stems of what caused it. */
  readonly stems: readonly string[];
  readonly exact: string;
}

/** "The bridge came down" has collapsed. */
const DOWN = 5;

const EFFECTS: readonly ReadonlySet<string>[] = [
  'fire blaze flame inferno burn',
  'explos explod blast deton',
  'crash collis collid accid derail sank sink capsiz wreck aground',
  'outag blackout electr power',
  'outbreak ill sick poison infect contamin pollut bacteria bacterium germ',
  'collaps fail burst breach gave fell broke broken crumbl',
  'death dead die kill',
  'quarrel row disput argument brawl fight',
  'flood inund',
  'delay cancel',
].map((row) => new Set(row.split(' ')));

/** Classes of events that have one cause, among the words of a telling. */
export function effectsIn(stems: readonly string[]): number[] {
  const isDown = stems.some((one, at) => one === 'came' && stems[at + 1] === 'down');
  return EFFECTS.flatMap((effect, index) =>
    (index === DOWN && isDown) || stems.some((one) => effect.has(one)) ? [index] : [],
  );
}

/** What follows is the cause of what stands before: "caused by", "due to", "because". */
const CAUSE_AFTER: readonly (readonly string[])[] = [
  'caused by',
  'triggered by',
  'sparked by',
  'started by',
  'set off by',
  'brought on by',
  'due to',
  'owing to',
  'because of',
  'because',
  'as a result of',
  'result of',
  'blamed on',
  'resulted from',
  'stemmed from',
  'came from',
  'originated in',
  'originated from',
  'cause was',
  'cause is',
  'began with',
  'released by',
  'broke out over',
  'broke out about',
  'quarrel was about',
  'row was about',
  'dispute was about',
  'argument was about',
  'died of',
  'died from',
  'points to',
  'pointed to',
  'attributed to',
].map((phrase) => phrase.split(' '));

/** What stands before is the cause of what follows: "heavy rain had caused the collapse". */
const CAUSE_BEFORE: readonly (readonly string[])[] = [
  'caused',
  'had caused',
  'triggered',
  'sparked',
  'set off',
  'led to',
  'resulted in',
  'brought about',
  'was to blame for',
  'were to blame for',
  'was to blame',
  'were to blame',
  'was the cause of',
  'was the cause',
  'was the likely cause of',
  'was the likely cause',
  'was the probable cause of',
  'was the probable cause',
  'was the source of',
  'was responsible for',
].map((phrase) => phrase.split(' '));

/** The cause that a telling names outright; null where it names none. */
export function causeOf(words: Words): Cause | null {
  for (let at = 1; at < words.count; at++) {
    const after = CAUSE_AFTER.find((phrase) => stands(words, phrase, at));
    if (after !== undefined)
      return cause(words, { effect: [0, at], cause: [at + after.length, words.count], named: [0, at + after.length] });
    const before = CAUSE_BEFORE.find((phrase) => stands(words, phrase, at));
    if (before !== undefined) {
      const effect = [at + before.length, words.count] as const;
      return cause(words, { effect, cause: [0, at], named: effect });
    }
  }
  return null;
}

function stands({ lower }: Words, phrase: readonly string[], at: number): boolean {
  return phrase.every((word, offset) => lower[at + offset] === word);
}

interface Halves {
  readonly effect: readonly [from: number, to: number];
  readonly cause: readonly [from: number, to: number];
  /** Where the class of the effect may be named: "died" of "died of". */
  readonly named: readonly [from: number, to: number];
}

function cause(words: Words, halves: Halves): Cause | null {
  const [from, to] = halves.cause;
  const stems: string[] = [];
  for (let at = from; at < to; at++) {
    const one = words.stems[at] ?? '';
    if (one.length > 1 && !FUNCTION_WORDS.has(words.lower[at] ?? '')) stems.push(one);
  }
  if (stems.length === 0) return null;
  const effect = termsBetween(words, halves.effect);
  const exact = words.written.slice(from, to).join(' ');
  return { effects: effectsIn(words.stems.slice(...halves.named)), effect, stems, exact };
}

function termsBetween(words: Words, [from, to]: Halves['effect']): string[] {
  const terms: string[] = [];
  for (let at = from; at < to; at++) {
    const term = termAt(words, at);
    if (term !== null) terms.push(term[0]);
  }
  return terms;
}
