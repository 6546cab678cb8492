import { foldWords } from '../../text/fold-text.ts';
import { DENYING, FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Told } from '../told.ts';
import { phraseAt } from '../words/paraphrases.ts';
import { type Sense, sensesIn } from '../words/senses.ts';
import { stem } from '../words/stems.ts';
import { isToCome, predicateAt } from '../words/verbs.ts';
import { conceptOf } from '../words/weights.ts';
import { endsNegation, isLoss, isNegation, LOSS } from './negations.ts';
import { NO_TOKEN, type Token, tokensOf } from './written.ts';

/** A telling word of a content. */
export interface Word {
  readonly key: string;
  /** As it stands in the content. */
  readonly form: string;
  /** Sixteenths of a bit. */
  readonly weight: number;
  /** Whether it names somebody or something. */
  readonly name: boolean;
  /** Whether it stands behind a negation, in the same clause. */
  readonly negated: boolean;
  /** Whether there is said to be one of it: "a single drone". */
  readonly single: boolean;
  /** Whether it stands in what is said of the subject, not in the subject itself; so do all words where no verb is seen. */
  readonly said: boolean;
  /** Its first token within its span, and how many it has. */
  readonly at: number;
  readonly length: number;
}

/** What the words of a content are, and what the table of senses knows of them. */
export interface Wording {
  readonly words: readonly Word[];
  readonly senses: readonly SaidSense[];
}

/** A sense with the words that say it. */
export interface SaidSense extends Pick<Sense, 'classes' | 'plain'> {
  readonly keys: readonly string[];
}

const ONE: ReadonlySet<string> = new Set(['one', 'single', 'sole', 'lone']);
/** "Thirty-one patients" are more than one. */
const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
/** The first word of a sentence has a capital anyway; it is a name where hardly any text has it. So are all of a headline. */
const RARE = 140;

const PER_CENT: readonly string[] = ['per', 'cent', 'percent', 'percentage'];

/** The telling words of a content in order; those of figures, dates and times are left out, for they are compared as values. */
export function wordingOf({ content, figures, dates }: Told, times: readonly { readonly exact: string }[]): Wording {
  const unit = new Set(figures.flatMap((figure) => foldWords(figure.unit ?? '')));
  const valued = new Set([...figures, ...dates, ...times].flatMap(({ exact }) => foldWords(exact)));
  for (const word of unit) valued.delete(word);
  // A share may be of anything: "eight per cent more pay", "eight per cent voted against it".
  if (figures.some(({ type }) => type === 'percent')) for (const word of PER_CENT) valued.add(word);
  const spans = content.map((span) => spanWords(span, valued));
  return { words: spans.flatMap(({ words }) => words), senses: spans.flatMap(({ senses }) => senses) };
}

/** Whether words deny something. */
export function saysNo(span: string): boolean {
  const lower = foldWords(span);
  return lower.some((word, at) => DENYING.has(word) || isNegation(lower, at));
}

/** Whether it speaks of what is still to come. */
export function isOfFuture(span: string): boolean {
  return isToCome(foldWords(span));
}

function spanWords(span: string, valued: ReadonlySet<string>): Wording {
  const tokens = tokensOf(span);
  const stems = tokens.map(({ folded }) => stem(folded));
  const lower = tokens.map(({ folded }) => folded);
  const verb = predicateAt(lower);
  const words: Word[] = [];
  let negated = false;
  let single = false;
  for (let at = 0; at < tokens.length; at++) {
    const { form, folded, capital, sure } = tokens[at] ?? NO_TOKEN;
    const before = tokens[at - 1] ?? NO_TOKEN;
    if (negated && endsNegation(tokens, at)) negated = false;
    const phrase = phraseIn(tokens, stems, at, valued);
    if (phrase !== null) {
      words.push({ ...phrase, negated, said: at + phrase.length > verb });
      at += phrase.length - 1;
      single = false;
    } else if (isLoss(lower, at)) {
      const { key, weight } = LOSS();
      words.push({ key, weight, form, name: false, negated, single: false, said: at >= verb, at, length: 1 });
      negated ||= isNegation(lower, at);
    } else if (isNegation(lower, at)) negated = true;
    else if (ONE.has(folded)) single = !TENS.test(before.folded);
    else if (!FUNCTION_WORDS.has(folded) && !valued.has(folded)) {
      const { key, weight } = conceptOf(folded);
      const name = capital ? sure || weight >= RARE : isNumbered(before, folded);
      words.push({ key, weight, form, name, negated, single, said: at >= verb, at, length: 1 });
      single = false;
    } else if (folded !== 'of') single = false;
  }
  return { words, senses: sensesOf(words, tokens, stems) };
}

/** "Patrol boat Orcan 12": the number is a part of the name. */
function isNumbered(before: Token, folded: string): boolean {
  return before.capital && before.sure && /^\d+$/.test(folded);
}

function sensesOf(words: readonly Word[], tokens: readonly Token[], stems: readonly string[]): SaidSense[] {
  const lower = tokens.map(({ folded }) => folded);
  const name = tokens.map(({ capital, sure }) => capital && sure);
  return sensesIn({ lower, stems, name }).flatMap(({ classes, plain, from, to }) => {
    const own = words.filter((word) => !word.name && word.at < to && from < word.at + word.length);
    return own.length === 0 ? [] : [{ classes, plain, keys: own.map(({ key }) => key) }];
  });
}

/** Words that together are one concept, no figure or name among them; it tells what its rarest word tells. */
function phraseIn(
  tokens: readonly Token[],
  stems: readonly string[],
  at: number,
  valued: ReadonlySet<string>,
): Word | null {
  const phrase = phraseAt(stems, at);
  if (phrase === null) return null;
  const own = tokens.slice(at, at + phrase.length);
  if (own.some(({ folded, capital, sure }) => valued.has(folded) || (capital && sure))) return null;
  const weight = Math.max(...own.map(({ folded }) => conceptOf(folded).weight));
  const form = own.map((token) => token.form).join(' ');
  const { key, length } = phrase;
  return { key, weight, form, name: false, negated: false, single: false, said: false, at, length };
}
