import type { ArticleMatter } from './article.ts';
import type { Config } from './config.ts';
import type { Diagnostic, Position } from './diagnostic.ts';
import type { Judgement } from './judgement.ts';
import type { Outlet } from './outlet.ts';
import type { Series } from './reference.ts';
import type { Removal } from './removal.ts';
import type { Reviews } from './review.ts';
import type { Speaker } from './speaker.ts';
import type { TellingsFile } from './tellings-file.ts';
import type { Verification } from './verification.ts';

/** One file of the ledger, read and found to have its shape. The functions read again, only when asked. */
export interface Filed<T> {
  /** POSIX path from the ledger's root. */
  readonly path: string;
  /** The id that the file's name gives. */
  readonly id: string;
  readonly value: T;
  /** Where a value stands in the file: `locate(['aliases', 1])`; the nearest value around it where it is absent. */
  readonly locate: (keys: readonly (string | number)[]) => Position;
  /** Whether the file's bytes are exactly what `claims format` (or, for computed files, the reader) would write. */
  readonly isCanonical: () => boolean;
}

/** The text of an article, and where in the article's file it begins. */
export interface Body {
  readonly text: string;
  /** Path of the file that the body stands in: the article's file, or one under bodies/. */
  readonly path: string;
  /** Line of that file on which the body begins, from 1. */
  readonly firstLine: number;
}

export interface ArticleFile extends Filed<ArticleMatter> {
  /** 0 for the current version, n for `<article>.n.md`. */
  readonly version: number;
  /** Null where the ledger keeps bodies out of git and this copy has none. */
  readonly body: () => Body | null;
}

/** A file that findings rest on. */
export interface EvidenceFile {
  /** POSIX path from the ledger's root. */
  readonly path: string;
  /** Of its bytes, 64 hex digits; null where it cannot be read. Read when asked for. */
  readonly sha256: () => string | null;
}

/** What questions are answered from. Each list is sorted by path; an article's file is read only when asked for. */
export interface TellingsFiles {
  readonly tellings: readonly Filed<TellingsFile>[];
  readonly outlets: readonly Filed<Outlet>[];
  readonly speakers: readonly Filed<Speaker>[];
  /** The id of each is the pair that it is about: `t-…--t-…`. */
  readonly judgements: readonly Filed<Judgement>[];
  /** The id of each is the telling that it is about and its own: `t-…/v-…`. */
  readonly verifications: readonly Filed<Verification>[];
  /** Articles that somebody removed; the id of each is the article's. */
  readonly removals: readonly Filed<Removal>[];
  /** What people decided of an article's tellings; null where there is no such file or it has not its shape. */
  readonly reviewsOf: (article: string) => Filed<Reviews> | null;
  /** The current version of an article; null where there is no such file or it has not its shape. */
  readonly article: (id: string) => ArticleFile | null;
  /** What is wrong with the files that could not be taken. */
  readonly diagnostics: readonly Diagnostic[];
}

/** All files of a ledger that have their shape. */
export interface LedgerFiles extends TellingsFiles {
  readonly config: Filed<Config> | null;
  /** Current versions only. */
  readonly articles: readonly ArticleFile[];
  readonly earlier: readonly ArticleFile[];
  readonly evidence: readonly EvidenceFile[];
  /** Official figures, by path. */
  readonly series: readonly Series[];
  /** The id of each is its article's. */
  readonly reviews: readonly Filed<Reviews>[];
}
