/** Spellings that name the same thing; the value is the one that the index keeps. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['center', 'centre'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['theatre', 'theater'],
  ['labour', 'labor'],
]);

const DROPPED: ReadonlySet<string> = new Set(['the', "'s", "'", '’', '/', '"', '“', '”', ',']);

/**
 * The words of a name as they are compared: lower case, without accents, full stops, possessive marks and "the", hyphens
 * opened ("VChK-OGPU" is "vchk ogpu"), one spelling for British and American words.
 */
export function foldWords(words: readonly string[]): readonly string[] {
  const folded: string[] = [];
  for (const word of words) folded.push(...foldWord(word));
  return folded;
}

/** A name of running text as it is compared. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower) && !RESPELLED.test(lower)) return lower;
  const words = name.replace(/['’]s\b/g, '').split(/[\s,()"“”/]+/);
  return foldWords(words).join(' ');
}

/** Words of ASCII letters and digits, one blank between: their folded form is themselves but for a few words. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const RESPELLED = new RegExp(`\\b(?:the|${[...SPELLINGS.keys()].join('|')})\\b`);

/** The parts that one word folds to: mostly one, none for "the", two for a hyphenated one. */
export function foldWord(word: string): readonly string[] {
  const seen = cache.get(word);
  if (seen) return seen;
  const folded = fold(word);
  if (cache.size < CACHED) cache.set(word, folded);
  return folded;
}

/** Words of news repeat; the cache is bounded, so that hostile text cannot fill the memory. */
const CACHED = 20_000;
const cache = new Map<string, readonly string[]>();

function fold(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (DROPPED.has(lower)) return [];
  if (lower === '&') return ['and'];
  const bare = plain(lower);
  if (!bare.includes('-')) return bare === '' ? [] : [SPELLINGS.get(bare) ?? bare];
  return bare
    .split('-')
    .filter((part) => part !== '')
    .map((part) => SPELLINGS.get(part) ?? part);
}

const ASCII = /^[a-z0-9-]*$/;

function plain(lower: string): string {
  if (ASCII.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[.'’]/g, '').replace(/[‐‑–]/g, '-');
}
