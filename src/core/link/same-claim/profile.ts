import { onceFor } from '../../model/once.ts';
import { isHeadline } from '../headlines.ts';
import { isSaidLongAgo } from '../said-long-ago.ts';
import type { Told } from '../told.ts';
import type { Clock } from '../words/clocks.ts';
import { MOST_VALUES, measuresOf, spokenMeasures } from './amounts.ts';
import type { Measure } from './measures.ts';
import { type Moment, momentsOf } from './moments.ts';
import { holderOf, keysOf } from './office-holders.ts';
import { timesOf } from './times.ts';
import { isOfFuture, type SaidSense, saysNo, type Word, wordingOf } from './words.ts';

/** What of a telling is compared; plain data, a function of the telling alone. */
export interface Profile {
  readonly id: string;
  readonly article: string;
  /** Shared with the tellings that were one attribution. */
  readonly attribution: string | null;
  /** Where its content stands in the body: beginning and end of each span. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** Whether it stands in its article's headline. */
  readonly headline: boolean;
  readonly stance: string;
  /** Canonical id; null where nobody is named. */
  readonly speaker: string | null;
  /** Whether that is an outlet or a channel, which mostly tells what somebody else said. */
  readonly relays: boolean;
  /** Whether the speaker is somebody, not a body. */
  readonly person: boolean;
  /** Concepts of the speaker's name, or of the source where nobody is named; in code-unit order. */
  readonly credit: readonly string[];
  /** The same with the words of the source: who it is said to be, not only its name; in code-unit order. */
  readonly called: readonly string[];
  /** Concepts of all words by which its article credits its speaker: "the justice minister, Elena Varga"; in code-unit order. */
  readonly office: readonly string[];
  /** Concepts of the content, figures and dates apart, in code-unit order. */
  readonly keys: readonly string[];
  /** One for each key: sixteenths of a bit. */
  readonly weights: readonly number[];
  /** One for each key: the word as it stands in the content, where it stands first. */
  readonly forms: readonly string[];
  /** Those of the keys that are names of somebody or something. */
  readonly names: readonly string[];
  /** Each of those names with the word right behind it: "Marn sector". */
  readonly scopes: readonly (readonly [name: string, word: string])[];
  /** Those of the keys that stand behind a negation. */
  readonly negated: readonly string[];
  /** Those of the keys, names apart, that stand in what is said of the subject. */
  readonly said: readonly string[];
  /** Whether it speaks of what is still to come. */
  readonly future: boolean;
  /** Whether it says no to something: by a negation, or by a word that is one in itself: "the alarm failed to go off". */
  readonly negates: boolean;
  /** What its words mean, as far as the table of senses knows. */
  readonly senses: readonly SaidSense[];
  readonly measures: readonly Measure[];
  /** What may stand for a figure of another telling: "half an hour". */
  readonly loose: readonly Measure[];
  /** Concepts of which it says that there is one: "a single drone". */
  readonly singles: readonly string[];
  readonly moments: readonly Moment[];
  /** Whether its article says that it was said long before. */
  readonly saidLongAgo: boolean;
  /** Times of day. */
  readonly clocks: readonly Clock[];
  /** When its article was published, as far as known. */
  readonly published: string | null;
}

/** Each field by itself: of spread objects the fields are slow to read where millions of pairs are compared. */
export function profileOf(told: Told): Profile {
  const { speaker } = told;
  const holder = holderOf(told);
  const clocks = timesOf(told.content);
  const { words, senses } = wordingOf(told, clocks);
  const { keys, weights, forms } = conceptsOf(words);
  return {
    id: told.id,
    article: told.article.id,
    attribution: told.attribution ?? null,
    spans: (told.spans ?? []).map(({ start, end }) => [start, end]),
    headline: isHeadline(told),
    stance: misstates(told) ? 'questions' : told.stance,
    speaker: holder?.id ?? (speaker === null || isUnnamed(speaker) ? null : speaker.id),
    person: holder !== null || speaker?.kind === 'individual' || speaker?.kind === 'official',
    relays: speaker?.kind === 'media' || speaker?.kind === 'telegram',
    credit: keysOf(speaker?.name ?? told.source ?? ''),
    called: keysOf(`${speaker?.name ?? ''} ${told.source ?? ''}`),
    office: holder?.words ?? officeOf(speaker === null ? undefined : told.article.credits?.get(speaker.id)),
    keys,
    weights,
    forms,
    names: keysWhere(words, ({ name }) => name),
    scopes: scopesIn(words),
    negated: keysWhere(words, ({ negated }) => negated),
    said: keysWhere(words, ({ said, name }) => said && !name),
    future: told.content.some(isOfFuture),
    senses,
    negates: told.content.some(saysNo),
    singles: keysWhere(words, ({ single }) => single),
    measures: measuresOf(told, clocks),
    loose: spokenMeasures(told.content),
    clocks,
    moments: momentsOf({ content: told.content, dates: told.dates.slice(0, MOST_VALUES) }),
    saidLongAgo: isSaidLongAgo(told),
    published: told.article.published,
  };
}

function isUnnamed({ kind, basis }: NonNullable<Told['speaker']>): boolean {
  return kind === 'unnamed' || basis === 'unnamed';
}

/** Each concept once, as it stands first. */
function conceptsOf(words: readonly Word[]): Pick<Profile, 'keys' | 'weights' | 'forms'> {
  const weights = new Map<string, number>();
  const forms = new Map<string, string>();
  for (const { key, weight, form } of words) {
    weights.set(key, weight);
    if (!forms.has(key)) forms.set(key, form);
  }
  const keys = [...weights.keys()].sort();
  return {
    keys,
    weights: keys.map((key) => weights.get(key) ?? 0),
    forms: keys.map((key) => forms.get(key) ?? key),
  };
}

/** "An earlier version misstated the length of the pier": what follows is the mistake, not a claim. */
function misstates({ cue }: Told): boolean {
  return /^mis(?:stat|report|quot|identif|spell)\w*$/i.test(cue ?? '');
}

function scopesIn(words: readonly Word[]): (readonly [name: string, word: string])[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (!word.name || next === undefined || next.name || next.at !== word.at + word.length) return [];
    // "Orsk fell": what it did, and no scope.
    return next.said === word.said ? [[word.key, next.key] as const] : [];
  });
}

function keysWhere(words: readonly Word[], holds: (word: Word) => boolean): string[] {
  return [...new Set(words.filter(holds).map(({ key }) => key))].sort();
}

const NO_CREDITS: readonly string[] = [];

function officeOf(credits: readonly string[] = NO_CREDITS): readonly string[] {
  return officeIn(credits);
}

/** A speaker says much in one article. */
const officeIn = onceFor((credits: readonly string[]) => keysOf(credits.join(' ')));
