import { foldWords } from '../../text/fold-text.ts';
import { DENYING, FUNCTION_WORDS, NEGATIONS } from '../lexicon/function-words.ts';
import type { Told } from '../told.ts';
import { conceptOf } from '../words/weights.ts';

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
}

/** A word as written, with the marks that stand inside one. */
const WRITTEN = /[\p{L}\p{N}]+(?:['’‘ʼ.,][\p{L}\p{N}]+)*/gu;
/** Where a clause ends, and with it a negation: "There is no danger and the cause is being investigated". */
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'because', 'although', 'while', 'until', 'before', 'after']);
const ONE: ReadonlySet<string> = new Set(['one', 'single', 'sole', 'lone']);
/** The first word of a sentence has a capital anyway; it is a name where hardly any text has it. So are all of a headline. */
const RARE = 140;

/** The telling words of a content in order; those of figures and dates are left out, for they are compared as values. */
export function wordsOf({ content, figures, dates }: Told): Word[] {
  const unit = new Set(figures.flatMap((figure) => foldWords(figure.unit ?? '')));
  const valued = new Set([...figures, ...dates].flatMap(({ exact }) => foldWords(exact)));
  for (const word of unit) valued.delete(word);
  return content.flatMap((span) => spanWords(span, valued));
}

/** Whether words deny something. */
export function saysNo(span: string): boolean {
  return foldWords(span).some((word) => NEGATIONS.has(word) || DENYING.has(word));
}

function spanWords(span: string, valued: ReadonlySet<string>): Word[] {
  const written = (span.match(WRITTEN) ?? []).map(formOf);
  const capitals = 2 * written.filter(({ capital }) => capital).length > written.length;
  const words: Word[] = [];
  let negated = false;
  let single = false;
  for (const [at, { form, capital, folded }] of written.entries()) {
    const sure = at > 0 && !capitals;
    for (const word of folded) {
      if (NEGATIONS.has(word)) negated = true;
      else if (JOINS.has(word)) negated = false;
      else if (ONE.has(word)) single = true;
      else if (!FUNCTION_WORDS.has(word) && !valued.has(word)) {
        const { key, weight } = conceptOf(word);
        words.push({ key, weight, form, name: capital && (sure || weight >= RARE), negated, single });
        single = false;
      } else if (word !== 'of') single = false;
    }
  }
  return words;
}

/** A word as written, and what follows from that alone. */
interface Form {
  readonly form: string;
  readonly capital: boolean;
  readonly folded: readonly string[];
}

/** News uses the same few thousand forms over and over. */
function formOf(form: string): Form {
  const known = forms.get(form);
  if (known !== undefined) return known;
  const found = { form, capital: /^\p{Lu}/u.test(form), folded: foldWords(form) };
  if (forms.size >= MOST_KEPT) forms.clear();
  forms.set(form, found);
  return found;
}

const forms = new Map<string, Form>();
const MOST_KEPT = 50_000;
