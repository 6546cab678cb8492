import type { Signature } from '../core/query/deciding.ts';
import type { Ledger } from '../store/open.ts';
import { personOf } from './by.ts';
import type { Session } from './session.ts';

/** How a decision of a person is signed on the command line. */
export interface Signing {
  readonly by?: string;
  readonly note?: string;
  readonly dryRun?: boolean;
}

/** Who reviews, today, and why. */
export function signatureOf({ io }: Session, ledger: Ledger, { by, note }: Signing): Signature {
  const person = personOf(ledger, by, 'reviews');
  return { by: person, at: io.today(), ...(note === undefined ? {} : { note }) };
}
