import type { Link } from '../../model/reading.ts';
import { foldWords } from '../../text/fold-text.ts';
import { isHeadline } from '../headlines.ts';
import { houseSpokenFor, houseWords } from '../house-names.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { isOfOffice } from '../offices.ts';
import { isPaperCalled, paperWords } from '../paper-names.ts';
import { type HouseOf, isPerson, isUnnamed, sameSpeakers, spokenIn } from '../same-speaker.ts';
import type { Told } from '../told.ts';
import { stem } from '../words/stems.ts';
import { isPassedOn, isReport } from './carriers.ts';
import { isPlatform } from './platforms.ts';

/** One telling of a claim as roots are found by it. */
export interface Voice {
  readonly id: string;
  readonly article: string;
  /** The article that stands for its text. */
  readonly text: string;
  /** How the article is called in a reason: its outlet's name, else its input. */
  readonly paper: string;
  readonly outlet: string | null;
  /** The day of publication; null where it is not known. */
  readonly day: string | null;
  readonly start: number;
  /** Whoever stands for its speaker among the claim's speakers; null where nobody is named, or only who passes it on. */
  readonly named: string | null;
  /** The speaker, or the unnamed source that is its article's own; null where there is none but who passes it on. */
  readonly identity: string | null;
  /** The name of the speaker. */
  readonly name: string | null;
  /** As written. */
  readonly source: string | null;
  /** Words of the speaker's name; where nobody was made out those of the source ("a count by the Amber Institute"). */
  readonly called: ReadonlySet<string>;
  /** All words by which its article credits its speaker. */
  readonly credited: ReadonlySet<string>;
  /** Words of whom its speaker speaks for: "Commander Rowlan of the coastguard". */
  readonly office: ReadonlySet<string>;
  /** Words of whom it speaks for, where it is called by that alone: "a Kestrel spokeswoman". */
  readonly house: ReadonlySet<string> | null;
  readonly isPerson: boolean;
  /** Whether a pronoun alone says who speaks. */
  readonly isPronoun: boolean;
  /** Whether a common noun alone says which body speaks: "police", "union". */
  readonly isCommon: boolean;
  /** Whether it stands in its article's headline. */
  readonly inHeadline: boolean;
  readonly denies: boolean;
  /** Words of the outlet's name, as its id has them. */
  readonly paperWords: ReadonlySet<string>;
  /** Whether its speaker is an outlet or a channel, which may only have passed it on. */
  readonly passedOn: boolean;
  /** The outlets that it came through, by id; platforms are none, for everybody is on them. */
  readonly carriers: ReadonlyMap<string, string>;
  /** Stems of the content. */
  readonly words: ReadonlySet<string>;
}

interface Known {
  readonly creditsOf: (article: string) => readonly Link[];
  readonly houseOf: HouseOf;
  readonly textOf: (article: string) => string;
}

/** By date of publication, undated last, then id. */
export function voicesOf(tellings: readonly Told[], known: Known): Voice[] {
  const links = new Set(tellings.flatMap(({ via }) => via.map(({ id }) => id)));
  const passesOn = (told: Told): boolean =>
    isPassedOn(told) || links.has(told.speaker?.id ?? '') || reportsFor(told, tellings);
  const spoken = spokenIn(tellings.filter((told) => !passesOn(told)));
  const classes = sameSpeakers(spoken, known.houseOf);
  const keyed = tellings.map((told) => ({ told, key: `${dayOf(told) ?? '~'} ${told.id}` }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.map(({ told }) => voiceOf(told, { ...known, classes, passesOn }));
}

/** "Northline reported": a name that says nothing is an outlet's where the outlet of that name tells the claim too. */
function reportsFor(told: Told, tellings: readonly Told[]): boolean {
  const { speaker, article, cue } = told;
  if (speaker === null || isUnnamed(speaker) || !isReport(cue)) return false;
  return tellings.some((other) => other.article.id !== article.id && isPaperCalled(speaker, other.article));
}

function dayOf({ article }: Told): string | null {
  return article.published?.slice(0, 10) ?? null;
}

/** What is known of all tellings of a claim. */
interface KnownOfAll extends Known {
  readonly classes: ReadonlyMap<string, string>;
  /** Whether its speaker passes on what others say, as far as any telling of the claim shows. */
  readonly passesOn: (told: Told) => boolean;
}

function voiceOf(told: Told, known: KnownOfAll): Voice {
  const { id, article, speaker, start } = told;
  const spoken = speaker === null || known.passesOn(told) ? null : speaker;
  const named = spoken === null || isUnnamed(spoken) ? null : (known.classes.get(spoken.id) ?? spoken.id);
  return {
    id,
    article: article.id,
    text: known.textOf(article.id),
    paper: article.outletName ?? article.outlet ?? article.input,
    outlet: article.outlet,
    day: dayOf(told),
    start,
    named,
    identity: named ?? spoken?.id ?? null,
    name: spoken?.name ?? null,
    source: told.source,
    called: houseWords(speaker?.name ?? told.source ?? ''),
    credited: wordsIn(creditsOf(told)),
    office: wordsIn(creditsOf(told).filter(isOfOffice)),
    house: houseSpokenFor(speaker?.name ?? told.source ?? ''),
    isPerson: spoken !== null && isPerson(spoken),
    isPronoun: spoken?.basis === 'pronoun',
    isCommon: spoken?.basis === 'unnamed' && spoken.kind !== 'unnamed' && !isPerson(spoken),
    inHeadline: isHeadline(told),
    denies: told.stance === 'denies',
    paperWords: paperWords(article.outlet),
    passedOn: speaker !== null && spoken === null,
    carriers: carriersOf(told, { credits: known.creditsOf(article.id), passesOn: known.passesOn }),
    words: new Set(told.content.flatMap(foldWords).flatMap((word) => (FUNCTION_WORDS.has(word) ? [] : [stem(word)]))),
  };
}

function wordsIn(credits: readonly string[]): Set<string> {
  return new Set(credits.flatMap((credit) => [...houseWords(credit)]));
}

function creditsOf({ article, speaker, source }: Told): readonly string[] {
  const credits = speaker === null ? [] : (article.credits?.get(speaker.id) ?? []);
  return source === null ? credits : [...credits, source];
}

/** Credit lines speak for the whole article, so they count where a telling has no chain of its own. */
function carriersOf(
  told: Told,
  { credits, passesOn }: { readonly credits: readonly Link[]; readonly passesOn: KnownOfAll['passesOn'] },
): Map<string, string> {
  const { via, speaker, article } = told;
  const passing = speaker !== null && passesOn(told) && !isUnnamed(speaker) ? [speaker] : [];
  const chain = [...via, ...passing].filter(({ id }) => !isPlatform(id));
  const links = chain.length > 0 ? chain : credits;
  return new Map(links.flatMap(({ id, name }) => (id === article.outlet ? [] : [[id, name] as const])));
}
