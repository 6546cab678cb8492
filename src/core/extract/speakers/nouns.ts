import { isCapitalised, opensWithLetter } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { IRREGULAR_PLURALS, NOUNS, type Noun, PARTIES } from '../lexicon/descriptors.ts';
import { compoundAt } from '../names/compounds.ts';
import { isNewsAgency } from '../names/outlet-words.ts';
import type { Range } from '../range.ts';
import { isFiniteVerb, isProper, isVerb, PART, PARTS } from '../tagger/parts.ts';

/** How a noun phrase begins: "the ministry", "a ministry", "his brother", "Sol's brother", "residents". */
type Determiner = 'definite' | 'indefinite' | 'pronoun' | 'possessor' | 'none';

/** A noun phrase whose head is a common noun: "Lipetsk's regional government", "two officials". */
export interface NounPhrase extends Range {
  readonly head: number;
  /** The head in the singular, lower case. */
  readonly word: string;
  readonly noun: Noun | null;
  readonly plural: boolean;
  readonly determiner: Determiner;
  /** The words of the possessor without its mark ("Lipetsk"), where the determiner is one. */
  readonly owner: Range | null;
  /** First token behind determiner and possessor. */
  readonly inner: number;
}

/** More words than this before a head are a list, not a phrase. */
const REACH = 9;

const INDEFINITE: ReadonlySet<string> = new Set('a an one another any some each every no'.split(' '));

/** The noun phrase that ends with the common noun at token `head`. */
export function nounPhraseAt(document: Document, head: number): NounPhrase {
  const { tokens, parts } = document;
  let from = head;
  let mark = -1;
  while (head - from < REACH && tokens.sentence[from - 1] === tokens.sentence[head]) {
    const part = parts[from - 1] ?? PART.X;
    const lower = tokens.lower[from - 1] ?? '';
    if (lower === 'one') break;
    if (isPossessive(part, lower)) {
      if (mark < 0) mark = from - 1;
    } else if (!isModifier(document, from - 1)) break;
    from -= 1;
  }
  const opening = openingAt(document, from - 1, head);
  const start = opening === 'none' ? from : from - 1;
  const owned = mark > start;
  return {
    from: start,
    to: head + 1,
    head,
    ...headOf(document, head),
    determiner: owned ? 'possessor' : opening,
    owner: owned ? { from: start, to: mark } : null,
    inner: owned ? mark + 1 : from,
  };
}

/** The determiner at token `at`, right before the words of a phrase. */
function openingAt(document: Document, at: number, head: number): Determiner {
  const { tokens, parts } = document;
  if (tokens.sentence[at] !== tokens.sentence[head]) return 'none';
  const lower = tokens.lower[at] ?? '';
  if (parts[at] === PART.PRP$) return 'pronoun';
  if (!isDeterminer(parts[at] ?? PART.X, lower)) return 'none';
  return INDEFINITE.has(lower) ? 'indefinite' : 'definite';
}

function headOf(document: Document, head: number): Pick<NounPhrase, 'word' | 'noun' | 'plural'> {
  const written = document.tokens.lower[head] ?? '';
  const isAgency = isNewsAgency(document.tokens.lower.slice(Math.max(0, head - 1), head + 1));
  const lower = isAgency ? 'news-agency' : compoundAt(document, head) || written;
  const word = SINGULARS.get(lower) ?? lower;
  return { word, noun: NOUNS.get(word) ?? null, plural: isPlural(document.parts[head] ?? PART.X, written) };
}

function isDeterminer(part: number, lower: string): boolean {
  return (
    part === PART.DT || lower === 'the' || lower === 'a' || lower === 'an' || lower === 'another' || lower === 'one'
  );
}

function isPossessive(part: number, lower: string): boolean {
  return part === PART.POS || lower === "'s" || lower === "'";
}

/** A capital inside a sentence is a name whatever the tagger says: "the Shot channel". */
function isInnerCapital({ tokens }: Document, at: number): boolean {
  return (
    isCapitalised(tokens.word[at] ?? '') &&
    tokens.sentence[at - 1] === tokens.sentence[at] &&
    opensWithLetter(tokens.word[at - 1] ?? '')
  );
}

function joinsNames({ tokens }: Document, at: number): boolean {
  if (!isCapitalised(tokens.word[at - 1] ?? '') || !isCapitalised(tokens.word[at + 1] ?? '')) return false;
  // Two names may share a plural only: "Ivo Brandt and Harrow officials" are two.
  for (let next = at + 2; next < at + 5; next += 1) {
    if (/^(?:channels|newspapers|websites|outlets|stations|networks|agencies)$/.test(tokens.lower[next] ?? ''))
      return true;
  }
  return false;
}

/** Words that stand between determiner and head. */
function isModifier(document: Document, at: number): boolean {
  const part = document.parts[at] ?? PART.X;
  const lower = document.tokens.lower[at] ?? '';
  if (part === PART.JJ || part === PART.NN || part === PART.NNS || part === PART.CD || isProper(part)) return true;
  if (lower === 'think' || isInnerCapital(document, at)) return true;
  // "the Baza and Shot Telegram channels".
  if (lower === 'and') return joinsNames(document, at);
  if (part === PART.VBN || part === PART.VBG)
    return lower.includes('-') || part === PART.VBN || opensPhrase(document, at - 1);
  if (lower === '&') return true;
  const { start, end } = document.tokens;
  return /^[-/]$/.test(lower) && end[at - 1] === start[at] && end[at] === start[at + 1];
}

/** "the ruling party", "the Veld tracking poll"; in "Sol leading polls" somebody does something. */
function opensPhrase({ parts, tokens }: Document, at: number): boolean {
  const part = parts[at] ?? PART.X;
  if (isProper(part) && (tokens.lower[at] ?? '').endsWith('s')) return false;
  return (
    part === PART.DT ||
    part === PART.JJ ||
    part === PART.PRP$ ||
    part === PART.POS ||
    part === PART.NNP ||
    part === PART.ORG
  );
}

export function isPlural(part: number, lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  if (NOUNS.has(lower)) return false;
  return part === PART.NNS || SINGULARS.has(lower);
}

/** Every form of every noun of the descriptor table → its singular. */
const SINGULARS: ReadonlyMap<string, string> = new Map([
  ...[...NOUNS.keys()].flatMap((word) => [...plurals(word), word].map((form) => [form, word] as const)),
  ...[...IRREGULAR_PLURALS].filter(([, word]) => NOUNS.has(word)),
  // A word that is itself a row of the table stays what it is.
  ...[...NOUNS.keys()].map((word) => [word, word] as const),
]);

function plurals(word: string): readonly string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return /(?:s|x|ch|sh)$/.test(word) ? [`${word}es`] : [`${word}s`];
}

/** "agencies" → "agency", "witnesses" → "witness"; a word that the table does not know is its own singular. */
export function singular(lower: string): string {
  return SINGULARS.get(lower) ?? lower;
}

/** 1 for parts of speech that no noun of the table has, asked first because most tokens have one of them. */
const NEVER_NOUNS = Uint8Array.from(PARTS, (part) =>
  /^(?:PUNCT|DT|TO|CC|PRP|PRP\$|MD|W|EX|POS|OQ|CQ)$/.test(part) ? 1 : 0,
);

/** Whether token `at` is a common noun of the descriptor table used as a noun, and the last noun of its phrase. */
export function isHeadNoun(document: Document, at: number): boolean {
  const { tokens, parts } = document;
  const part = parts[at] ?? PART.X;
  if (NEVER_NOUNS[part] === 1) return false;
  const lower = tokens.lower[at] ?? '';
  const compound = compoundAt(document, at);
  if (!SINGULARS.has(lower) && compound === '') return false;
  if (tokens.lower[at - 1] === 'telegram' && lower.startsWith('channel')) return true;
  const next = tokens.sentence[at + 1] === tokens.sentence[at] ? (parts[at + 1] ?? PART.X) : PART.PUNCT;
  // "the Tolmarian navy said": behind a word that looks like an adjective a tagger takes the noun for one.
  const asNoun =
    part === PART.JJ &&
    (NOUNS.get(lower)?.kind === 'military' || parts[at - 1] === PART.DT) &&
    (isFiniteVerb(next) || next === PART.PUNCT);
  if ((isVerb(part) || part === PART.JJ || part === PART.IN || part === PART.RB) && !asNoun) return false;
  if (tokens.sentence[at + 1] !== tokens.sentence[at]) return true;
  // "Republican presidential nominee": the party only modifies.
  if (next === PART.JJ && PARTIES.has(lower)) return false;
  if (next === PART.POS) return true;
  return !(next === PART.NN || next === PART.NNS);
}
