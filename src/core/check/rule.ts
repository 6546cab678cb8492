import type { ArticleMatter } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Sha256 } from '../model/ids.ts';
import type { LedgerFiles } from '../model/ledger-files.ts';
import type { TellingsFile } from '../model/tellings-file.ts';
import type { Code } from '../model/wordings.ts';
import type { Dataset } from '../query/dataset.ts';

/** What rules look at: the files as they are, and what they fold into. */
export interface CheckContext {
  readonly files: LedgerFiles;
  readonly dataset: Dataset;
  /** Names the reader at hand, so that older readings are told; null where none is at hand. */
  readonly reading: string | null;
  readonly sha256: Sha256;
  /** Whether tellings were read from an article of these details. */
  readonly isOfArticle: (tellings: TellingsFile, matter: ArticleMatter) => boolean;
}

/** One thing that `check` holds a ledger to. Its level and its words stand with the code, in core/model/diagnostic.ts. */
export interface Rule {
  readonly code: Code;
  /** What holds in a sound ledger, for `claims rules` and the manual. */
  readonly description: string;
  readonly check: (context: CheckContext) => readonly Diagnostic[];
}
