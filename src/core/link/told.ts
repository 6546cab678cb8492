import type { Credited, DateMention, Figure, Link, Mode, Stance } from '../model/reading.ts';

/** One telling as linking sees it: what the article tells, with the registry's names for speaker and chain. */
export interface Told {
  readonly id: string;
  readonly article: ToldArticle;
  /** The words of each span of its content, as written. */
  readonly content: readonly string[];
  /** Where its content begins in the body, as the ledger keeps it: code points. */
  readonly start: number;
  readonly cue: string | null;
  readonly source: string | null;
  /** Canonical; a `kind` of 'unnamed' is nobody that another article could mean. */
  readonly speaker: Credited | null;
  /** Nearest to the article first. */
  readonly via: readonly Link[];
  readonly mode: Mode;
  readonly stance: Stance;
  readonly hedges: readonly string[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** Where each span of its content stands in the body: code points. */
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
  /** Shared by the tellings that one attribution was split into, which are separate claims. */
  readonly attribution?: string;
}

/** One article as linking sees it. */
export interface ToldArticle {
  readonly id: string;
  /** Base name of the input. */
  readonly input: string;
  /** Canonical outlet's id. */
  readonly outlet: string | null;
  /** What it is called, where the reasons name it. */
  readonly outletName?: string;
  /** EDTF of its publication, as far as known. */
  readonly published: string | null;
  /** Its first line, where that is one. */
  readonly headline?: string | null;
  /** By the id of each speaker of its reading the words by which it credits him. */
  readonly credits?: ReadonlyMap<string, readonly string[]>;
  /** Ids of all whom it names as speakers or between them and itself. */
  readonly cites?: ReadonlySet<string>;
  /** Its body, read when asked for; null where the ledger has not got it here. */
  readonly text?: () => string | null;
}

/** Two tellings of one claim, and why they are, in words: "same speaker", "same figure 18,000", "7 of 9 rare words". */
export interface SameClaim {
  readonly a: string;
  readonly b: string;
  /** How alike they are, 0 to 1000. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Two articles that are one text, or that share passages, and why. */
export interface Copy {
  readonly a: string;
  readonly b: string;
  readonly kind: 'same-text' | 'shared-passages';
  /** Share of the smaller one's words that the other has, 0 to 1000. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Tellings of one claim that go back to one origin, and why each joined it. */
export interface Root {
  readonly tellings: readonly string[];
  readonly reasons: readonly string[];
}

export type ConflictKind = 'figure' | 'date' | 'place' | 'instrument' | 'manner' | 'cause' | 'denial';

/** Two tellings that cannot both be right. */
export interface Conflict {
  readonly a: string;
  readonly b: string;
  readonly kind: ConflictKind;
  /** In words: "18,000 soldiers against 12,000 soldiers". */
  readonly why: string;
}

export type DriftKind = 'source-dropped' | 'chain-shortened' | 'hedge-dropped' | 'modality-raised' | 'figure-changed';

/** What changed from one telling to a later one. */
export interface Drift {
  readonly from: string;
  readonly to: string;
  readonly kind: DriftKind;
  readonly why: string;
}

export type Verdict = 'same' | 'different' | 'unsure';

/** What a person decided of two tellings. */
export interface Judged {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}
