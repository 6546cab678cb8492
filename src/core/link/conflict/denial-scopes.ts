import { EVIDENCE } from '../lexicon/news-acts.ts';
import { currenciesIn } from './currencies.ts';
import { ADVERBS } from './denial-words.ts';
import type { Meaning } from './meanings.ts';
import { deniesNothing, isNegation } from './polarity.ts';
import type { Profile } from './profile.ts';

/** Whether a word behind a negation tells what is denied: not "evidence", "a penny", "even". */
export function isTelling(profile: Profile, meaning: Meaning): boolean {
  if (isProof(profile, meaning) || isMoney(profile, meaning)) return false;
  const word = profile.words.lower[meaning.from] ?? '';
  return meaning.to - meaning.from > 1 || !(ADVERBS.has(word) || TITLE.test(word));
}

const TITLE = /^(?:mr|mrs|ms|dr)\.?$/;

/** "no evidence of arson", "no report of cracks": what it is of counts. */
function isProof({ words }: Profile, { from, to }: Meaning): boolean {
  if (words.lower[to] === 'of' && REMAINS.has(words.lower[from] ?? '')) return true;
  return to - from === 1 && (EVIDENCE.has(words.lower[from] ?? '') || REPORTS.has(words.lower[from] ?? ''));
}

const REMAINS: ReadonlySet<string> = new Set([
  'remains',
  'residue',
  'rest',
  'rests',
  'fragments',
  'pieces',
  'kind',
  'sort',
]);

const REPORTS: ReadonlySet<string> = new Set('report reports word news case cases talk need'.split(' '));

/** "Not a single crown has been paid": of the paying. */
function isMoney({ words }: Profile, { from }: Meaning): boolean {
  return SMALL.has(words.lower[from] ?? '') || currenciesIn(words).includes(words.stems[from] ?? '');
}

const SMALL: ReadonlySet<string> = new Set('penny pennies cent cents single else'.split(' '));

/** "Could not use it" says nothing of what was done. */
export function isUnable({ words }: Profile, { from }: Meaning): boolean {
  return words.lower.slice(Math.max(0, from - 4), from).some((word) => ABLE.has(word));
}

const ABLE: ReadonlySet<string> = new Set(['could', 'can', 'ca', 'cannot', 'would', 'able', 'unable']);

const THINGS: ReadonlySet<string> = new Set(['no', 'any', 'without', 'single', 'neither']);

/** "no poison", "not a single drone", "signs of arson" after "no". */
export function isThing({ words: { lower } }: Profile, first: Meaning | undefined): boolean {
  const from = first?.from ?? 0;
  const before = lower[from - 1] ?? '';
  if (before === 'such') return lower[from - 2] === 'no';
  if (before === 'or' || before === 'nor') return true;
  if (before === 'of')
    return (
      EVIDENCE.has(lower[from - 2] ?? '') || REMAINS.has(lower[from - 2] ?? '') || REPORTS.has(lower[from - 2] ?? '')
    );
  if (before === 'a' || before === 'one') return lower[from - 2] === 'not';
  return THINGS.has(before);
}

/** "There was no rain in the city that day": where and when matters less than what there was not. */
export function isThere({ words }: Profile, { from }: Meaning): boolean {
  return words.lower.slice(Math.max(0, from - 4), from).includes('there');
}

export function isWhere({ words }: Profile, rest: Meaning | undefined): boolean {
  return rest !== undefined && words.lower.slice(Math.max(0, rest.from - 2), rest.from).some((word) => WHERE.has(word));
}

const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'during']);

/** Whether its clause begins with "not". */
export function isPart({ words: { lower } }: Profile, { from }: Meaning): boolean {
  const at = lower.lastIndexOf('not', from);
  return at >= 0 && from - at <= 3 && (at === 0 || PARTING.has(lower[at - 1] ?? ''));
}

/** "Rusted cables, not a lorry, brought it down" denies no lorry. */
export function isContrast(profile: Profile, first: Meaning): boolean {
  const { lower } = profile.words;
  return isPart(profile, first) && PARTING.has(lower[lower.lastIndexOf('not', first.from) - 1] ?? '');
}

const PARTING: ReadonlySet<string> = new Set([',', ';', '–', '—', 'and', 'but']);

const REACH = 6;

/** Whether one negation stands before it, and one that denies something: not so of "for not paying" and "nobody denied that". */
export function isClear({ words, told }: Profile, { from }: Meaning): boolean {
  const before = Array.from({ length: Math.min(REACH, from) }, (_, back) => from - 1 - back);
  const negations = before.filter((at) => isNegation(words.lower, at));
  if (negations.some((at) => deniesNothing(words, at))) return false;
  return told.stance === 'denies'
    ? negations.length === 0
    : negations.length < 2 && !DENIES.test(words.lower.join(' '));
}

const DENIES = /\b(?:den(?:y|ies|ied)|doubted|doubts? (?:that|whether|if))\b/;
