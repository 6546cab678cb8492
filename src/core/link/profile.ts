import { foldWords } from '../text/fold-text.ts';
import { FUNCTION_WORDS, NEGATIONS } from './lexicon/function-words.ts';
import { type Measure, measureOf } from './measures.ts';
import { type Moment, momentOf } from './moments.ts';
import type { Told } from './told.ts';
import { conceptOf } from './weights.ts';

/** What of a telling is compared; plain data, a function of the telling alone. */
export interface Profile {
  readonly id: string;
  readonly article: string;
  /** Shared with the tellings that were one attribution. */
  readonly attribution: string | null;
  readonly start: number;
  readonly stance: string;
  /** Canonical id; null where nobody is named. */
  readonly speaker: string | null;
  /** Concepts of the speaker's name, or of the source where nobody is named; in code-unit order. */
  readonly credit: readonly string[];
  /** Concepts of the content, figures and dates apart, in code-unit order. */
  readonly keys: readonly string[];
  /** One for each key: sixteenths of a bit. */
  readonly weights: readonly number[];
  /** Those of the keys that are names of somebody or something. */
  readonly names: readonly string[];
  /** Those of the keys that stand behind a negation. */
  readonly negated: readonly string[];
  readonly measures: readonly Measure[];
  readonly moments: readonly Moment[];
  /** When its article was published, as far as known. */
  readonly published: string | null;
}

export function profileOf(told: Told): Profile {
  const words = wordsOf(told);
  const weights = new Map<string, number>();
  for (const { key, weight } of words) weights.set(key, weight);
  const keys = [...weights.keys()].sort();
  const isNamed = told.speaker !== null && told.speaker.kind !== 'unnamed' && told.speaker.basis !== 'unnamed';
  return {
    id: told.id,
    article: told.article.id,
    attribution: told.attribution ?? null,
    start: told.start,
    stance: told.stance,
    speaker: isNamed ? (told.speaker?.id ?? null) : null,
    credit: keysOf(told.speaker?.name ?? told.source ?? ''),
    keys,
    weights: keys.map((key) => weights.get(key) ?? 0),
    names: keysWhere(words, ({ name }) => name),
    negated: keysWhere(words, ({ negated }) => negated),
    measures: told.figures.map(measureOf),
    moments: told.dates.flatMap((date) => momentOf(date) ?? []),
    published: told.article.published,
  };
}

interface Word {
  readonly key: string;
  readonly weight: number;
  readonly name: boolean;
  readonly negated: boolean;
}

function keysWhere(words: readonly Word[], holds: (word: Word) => boolean): string[] {
  return [...new Set(words.filter(holds).map(({ key }) => key))].sort();
}

/** Concepts of a name, in code-unit order. */
function keysOf(name: string): string[] {
  const words = foldWords(name).filter((word) => !FUNCTION_WORDS.has(word));
  return [...new Set(words.map((word) => conceptOf(word).key))].sort();
}

/** A negation reaches this many telling words: "not yet seen those horrors". */
const REACH = 3;
/** "There is no danger and the cause is being investigated". */
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'because', 'although', 'while', 'until', 'before', 'after']);
/** A word as written, with the marks that stand inside one. */
const WRITTEN = /[\p{L}\p{N}]+(?:['’‘ʼ.,][\p{L}\p{N}]+)*/gu;

function wordsOf(told: Told): Word[] {
  const measured = new Set([...told.figures, ...told.dates].flatMap(({ exact }) => foldWords(exact)));
  const unit = new Set(told.figures.flatMap((figure) => foldWords(figure.unit ?? '')));
  return told.content.flatMap((span) => {
    let reach = 0;
    return (span.match(WRITTEN) ?? []).flatMap((written, at) => {
      const capital = at > 0 && /^\p{Lu}/u.test(written);
      return foldWords(written).flatMap((word) => {
        if (NEGATIONS.has(word)) reach = REACH;
        else if (JOINS.has(word)) reach = 0;
        if (FUNCTION_WORDS.has(word) || NEGATIONS.has(word)) return [];
        // "3,130" is a figure and compared as one; "tanks" is its unit and a word as well.
        if (measured.has(word) && !unit.has(word)) return [];
        const concept = conceptOf(word);
        const name = capital || (at === 0 && /^\p{Lu}/u.test(written) && concept.weight >= RARE_OPENING);
        return [{ ...concept, name, negated: reach-- > 0 }];
      });
    });
  });
}

/** The first word of a sentence has a capital anyway; it is a name where hardly any text has it. */
const RARE_OPENING = 140;
