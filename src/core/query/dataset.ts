import type { Conflict, Copy, Root, SameClaim } from '../link/told.ts';
import type { Judgement } from '../model/judgement.ts';
import type { ArticleFile, Filed } from '../model/ledger-files.ts';
import { byCodeUnits } from '../model/order.ts';
import type { Admission, Credited, Link, Published, Publisher, SpeakerKind } from '../model/reading.ts';
import type { Removal } from '../model/removal.ts';
import type { KeptTelling, TellingsFile } from '../model/tellings-file.ts';
import type { Registry } from './registry.ts';
import type { TellingReview, Undecided } from './reviewed.ts';
import type { Standing } from './standing.ts';

/** One article as questions see it: its outlet is the registry's, where the registry knows it. */
export interface DatasetArticle {
  readonly id: string;
  /** Base name of the input. */
  readonly input: string;
  readonly headline: string | null;
  readonly outlet: Publisher | null;
  readonly published: Published | null;
  /** Of the tellings file, from the ledger's root. */
  readonly path: string;
  /** As people have it: without what they rejected, with what they added. */
  readonly reading: TellingsFile;
  /** As the reader left it. */
  readonly stored: TellingsFile;
  /** Tellings that people rejected, or split into others. */
  readonly leftOut: readonly KeptTelling[];
  /** What came of reviews, by telling; also of tellings that the article has no more. */
  readonly reviews: ReadonlyMap<string, TellingReview>;
  readonly undecided: ReadonlyMap<string, Undecided>;
  /** The article's own file, read when asked for; null where it is missing or broken. */
  readonly file: () => ArticleFile | null;
}

/** One telling with what the ledger adds: canonical speaker and chain, the claim, the admissions that cover it. */
export interface DatasetTelling {
  readonly id: string;
  readonly article: DatasetArticle;
  readonly telling: KeptTelling;
  readonly speaker: Credited | null;
  readonly via: readonly Link[];
  readonly admissions: readonly Admission[];
  /** What our own people found of it, question by question. */
  readonly standing: Standing;
  /** Null where nobody has reviewed it. */
  readonly review: TellingReview | null;
  /** Content in the folded form in which texts are compared. */
  readonly words: string;
  /** Why it tells no claim after all, though the reader took it for one: only the other articles of its outlet show it. */
  readonly furniture: 'repeated line' | null;
  /** Id of the claim that it tells; null where it is furniture, or was rejected or split. */
  readonly claim: string | null;
}

/** A claim is computed from its tellings and stored nowhere. */
export interface DatasetClaim {
  readonly id: string;
  /** By date, undated last, then id. */
  readonly tellings: readonly DatasetTelling[];
  /** Ids of the outlets that tell it, in the order of their first tellings; an article of no known outlet adds none. */
  readonly outlets: readonly string[];
  /** The independent origins behind its tellings. Bodies are read when it is first asked of a claim of several articles. */
  readonly roots: () => readonly Root[];
}

/** Everything a question may be answered from: computed tellings and people's files, folded in memory. */
export interface Dataset {
  readonly articles: ReadonlyMap<string, DatasetArticle>;
  /** By date, undated last, then id. */
  readonly tellings: readonly DatasetTelling[];
  /** Those that are furniture, by date, undated last, then id: no answer counts them, and they are not lost. */
  readonly furniture: readonly DatasetTelling[];
  /** What people rejected or split, by date, undated last, then id: in no answer either, and not lost. */
  readonly rejected: readonly DatasetTelling[];
  /** Furniture and what was rejected too. */
  readonly byId: ReadonlyMap<string, DatasetTelling>;
  readonly claims: ReadonlyMap<string, DatasetClaim>;
  readonly links: readonly SameClaim[];
  /** Pairs that may be of one claim and are not linked: too little in common, or a figure, a date or a negation between them. */
  readonly near: readonly SameClaim[];
  /** Every two articles that are one text or share passages. Bodies are read when it is first asked. */
  readonly copies: () => readonly Copy[];
  /** Of part of a ledger, what was found already to conflict with some tellings. */
  readonly conflicts?: KnownConflicts;
  /** Of part of a ledger, those of the ids that were asked for that some speaker of the whole has. */
  readonly speakerIds?: ReadonlySet<string>;
  /** What people said of pairs of tellings, by path. */
  readonly judgements: readonly Filed<Judgement>[];
  /** Articles that somebody removed, by path. */
  readonly removals: readonly Filed<Removal>[];
  readonly speakers: Registry<SpeakerKind>;
  readonly outlets: Registry;
}

/** All conflicts of which one telling is of these. */
export interface KnownConflicts {
  /** Ids of tellings. */
  readonly asked: ReadonlySet<string>;
  /** In order of ids. */
  readonly found: readonly Conflict[];
}

/** By date of publication, undated last, then id; on one day the id alone decides, for nothing says which was first. */
export function inTime<T extends Pick<DatasetTelling, 'id' | 'article'>>(tellings: readonly T[]): T[] {
  if (tellings.length < 2) return [...tellings];
  const keyed = tellings.map((telling) => ({ telling, key: `${dayOf(telling.article)} ${telling.id}` }));
  keyed.sort((a, b) => byCodeUnits(a.key, b.key));
  return keyed.map(({ telling }) => telling);
}

/** Sorts behind every date. */
const UNDATED = '~';

function dayOf({ published }: DatasetArticle): string {
  return published?.value.slice(0, 10) ?? UNDATED;
}
