import type { Reliability } from '../../core/model/speaker.ts';
import { planRating } from '../../store/reliability.ts';
import { personOf } from '../by.ts';
import { finish, planned } from '../carry-out.ts';
import { ledgerOf } from '../ledger.ts';
import { writing } from '../locking.ts';
import type { Run } from '../session.ts';
import { oneLine } from '../terminal/safe.ts';

export interface RateOptions {
  /** Of the speaker: its id, its name or the beginning of its id. */
  readonly id: string;
  readonly grade: Reliability['grade'];
  readonly by?: string;
  readonly note?: string;
  readonly dryRun?: boolean;
}

const record: Run<RateOptions> = async (session, { id, grade, by, note, dryRun = false }) => {
  const ledger = ledgerOf(session);
  const noted = note === undefined ? {} : { note: oneLine(note) };
  const reliability = { grade, by: personOf(ledger, by, 'grades'), at: session.io.today(), ...noted };
  const { plan } = planned(planRating(ledger, { id, reliability }));
  return finish(session, { root: ledger.root, plan }, { command: 'speaker rate', dryRun });
};

/** Records how far a person trusts a speaker. */
export const rate: Run<RateOptions> = writing('speaker rate', record);
