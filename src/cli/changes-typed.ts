import type { Figure, Link, Quote } from '../core/model/reading.ts';
import type { Changes } from '../core/model/review.ts';
import type { Dataset } from '../core/query/dataset.ts';
import { findEntry } from '../core/query/find-entry.ts';
import type { Entry, Registry } from '../core/query/registry.ts';
import { figureChanged } from './figure-typed.ts';
import { type Quoting, quoted } from './quoted.ts';
import { Refusal } from './terminal/errors.ts';
import { shortened } from './terminal/safe.ts';
import { didYouMean } from './terminal/suggest.ts';

/** What the typed changes are about. */
export interface Typing extends Quoting {
  readonly dataset: Dataset;
  /** The whole ledger, where `dataset` is a part of it: whom only other articles name is there. */
  readonly whole?: () => Dataset;
  /** As the telling has them. */
  readonly figures: readonly Figure[];
  /** What the reader reads in words of the body; only where a figure is given by its words. */
  readonly figuresIn?: (words: Quote) => readonly Figure[];
}

/** Whether a change gives a figure by its words, so that these must be read: `figure.2=some 40 boats`. */
export function givesFigure(typed: string): boolean {
  return /^figure\.\d+=(?!none$)/.test(typed);
}

/** Written for what is absent: `source=none`. */
const NONE = 'none';
/** The words of the files; a test holds them against the schema, which help must not load. */
export const WORDS = {
  type: ['direct', 'indirect', 'mixed', 'hearsay'],
  mode: ['speech', 'belief', 'intention', 'other'],
  stance: ['asserts', 'denies', 'declines', 'questions'],
  admission: ['not-verified', 'not-verifiable', 'supported', 'verified', 'disputed'],
} as const;

/** `speaker=ua-hur`, `content="…"`, `figure.1.unit=tonnes`, … as changes. `content` may be given several times: one a span. */
export function changesTyped(typed: readonly string[], typing: Typing): Changes {
  let changes: Changes = {};
  for (const one of typed) {
    const equals = one.indexOf('=');
    if (equals < 1) throw new Refusal(`"${shortened(one, 60)}" sets nothing`, [HOW]);
    changes = withTyped(changes, { field: one.slice(0, equals), value: one.slice(equals + 1).trim() }, typing);
  }
  return changes;
}

const FIELDS =
  'content, source, cue, speaker, via, type, mode, stance, admission, figure.N, figure.N.value|unit|qualifier';
const HOW = `Write FIELD=VALUE; fields are ${FIELDS}.`;

interface Typed {
  readonly field: string;
  readonly value: string;
}

function withTyped(changes: Changes, { field, value }: Typed, typing: Typing): Changes {
  if (value === '') throw new Refusal(`${field} is empty`, [`Write ${field}=${NONE} where there is none.`]);
  if (field.startsWith('figure.')) {
    return {
      ...changes,
      figures: figureChanged(changes.figures ?? typing.figures, { field, value }, readFigure(typing)),
    };
  }
  switch (field) {
    case 'content':
      return {
        ...changes,
        content: [...(changes.content ?? []), quoted(value, typing)].sort((a, b) => a.start - b.start),
      };
    case 'source':
    case 'cue':
      return { ...changes, [field]: value === NONE ? null : quoted(value, typing) };
    case 'speaker':
      return { ...changes, speaker: value === NONE ? null : speakerTyped(value, typing) };
    case 'via':
      return {
        ...changes,
        via: value === NONE ? [] : value.split(',').map((name) => linkTyped(name.trim(), typing)),
      };
    case 'type':
      return { ...changes, type: oneOf(WORDS.type, { field, value }) };
    case 'mode':
      return { ...changes, mode: oneOf(WORDS.mode, { field, value }) };
    case 'stance':
      return { ...changes, stance: oneOf(WORDS.stance, { field, value }) };
    case 'admission':
      return { ...changes, admission: value === NONE ? null : admissionTyped(value, typing) };
    default:
      throw new Refusal(`there is no field "${shortened(field, 40)}"`, [HOW]);
  }
}

function readFigure(typing: Typing): (words: string) => Figure {
  return (words) => {
    const found = typing.figuresIn?.(quoted(words, typing)) ?? [];
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    throw new Refusal(`${found.length} figures are read in "${shortened(words, 60)}"`, ['Quote one, with its number.']);
  };
}

function oneOf<Word extends string>(words: readonly Word[], { field, value }: Typed): Word {
  const word = words.find((one) => one === value);
  if (word !== undefined) return word;
  throw new Refusal(`${field}: "${shortened(value, 40)}" is none of ${words.join(', ')}`);
}

/** `not-verified:could not be verified`: what it comes to, and the words that say so. */
function admissionTyped(value: string, typing: Typing): NonNullable<Changes['admission']> {
  const colon = value.indexOf(':');
  const words = value.slice(colon + 1).trim();
  if (colon < 0 || words === '')
    throw new Refusal('an admission needs its words', [`Write admission=STATE:WORDS, or admission=${NONE}.`]);
  const state = oneOf(WORDS.admission, { field: 'admission', value: value.slice(0, colon).trim() });
  return { ...quoted(words, typing), state, by: null };
}

/** Somebody whom the ledger knows; a name that nobody has yet is more often mistyped than new. */
function speakerTyped(typed: string, typing: Typing): NonNullable<Changes['speaker']> {
  return known(typing, (dataset) => {
    const speakers = dataset.tellings.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
    const { id, settled, named } = entryTyped(typed, dataset.speakers, speakers);
    return { id, name: settled?.name ?? named?.name ?? id, kind: settled?.kind ?? named?.kind ?? 'other' };
  });
}

/** An outlet, a platform, or whoever else passes something on. */
function linkTyped(typed: string, typing: Typing): Link {
  return known(typing, (dataset) => {
    const passing = dataset.outlets.resolve(typed) ?? dataset.speakers.resolve(typed);
    if (passing !== null) return { id: passing.id, name: passing.name };
    const { id, settled, named } = entryTyped(typed, dataset.outlets, [
      ...dataset.tellings.flatMap(({ speaker }) => (speaker?.basis === 'named' ? [speaker] : [])),
      ...[...dataset.articles.values()].flatMap(({ outlet }) => outlet ?? []),
      ...dataset.tellings.flatMap(({ via }) => via),
    ]);
    return { id, name: settled?.name ?? named?.name ?? id };
  });
}

/** As the part of the ledger at hand knows it, else as the whole does. */
function known<Found>({ dataset, whole }: Typing, find: (dataset: Dataset) => Found): Found {
  if (whole === undefined) return find(dataset);
  try {
    return find(dataset);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return find(whole());
  }
}

interface EntryTyped<Kind extends string, Named> {
  readonly id: string;
  readonly settled: Entry<Kind> | undefined;
  /** What tellings call it; undefined where none names it. */
  readonly named: Named | undefined;
}

/** `names`: what tellings and articles name without anybody having settled it. */
function entryTyped<Kind extends string, Named extends { readonly id: string; readonly name: string }>(
  typed: string,
  registry: Registry<Kind>,
  names: readonly Named[],
): EntryTyped<Kind, Named> {
  const met = new Map(names.map((one) => [one.id, one] as const));
  const entry = findEntry(registry, typed, met);
  if (entry.ok) return { id: entry.id, settled: registry.entries.get(entry.id), named: met.get(entry.id) };
  const add = 'Whom the ledger does not know yet you add with: claims speaker add NAME, or claims outlet add NAME';
  throw new Refusal(entry.reason, [didYouMean(entry.near), add].filter(Boolean));
}
