import type { Config } from '../../model/config.ts';
import type { Filed, TellingsFiles } from '../../model/ledger-files.ts';
import type { Reviews } from '../../model/review.ts';

/** A ledger as it is or was, as far as what a change does to it can be told from it. */
export interface LedgerState extends TellingsFiles {
  readonly reviews: readonly Filed<Reviews>[];
  readonly config: Filed<Config> | null;
}
