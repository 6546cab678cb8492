import type { Mode } from '../model/reading.ts';

/** What `who-said` asks; everything given must hold. */
export interface Query {
  /** Words, "quoted phrases" and figures, in the content. */
  readonly text?: string;
  /** An id, a name, an alias, or a part of one. */
  readonly speaker?: string;
  readonly outlet?: string;
  /** `117770`, `>=10000`, `20..30`. */
  readonly figure?: string;
  /** What the figure counts: "tanks". */
  readonly unit?: string;
  /** First and last day of publication, EDTF level 0; undated articles then do not match. */
  readonly since?: string;
  readonly until?: string;
  /** Where it stands by what our own people found: `supported`, `so:open`. */
  readonly verification?: string;
  /** Speech alone where none is given. */
  readonly modes?: readonly Mode[];
}
