import type { Atoms } from '../figures/atoms.ts';
import type { Anchor } from './anchor.ts';

/** What the readers of dates see. */
export interface DateContext {
  readonly atoms: Atoms;
  readonly anchor: Anchor | null;
}

/** A date mention over atoms, half-open; the value is EDTF, null where the words do not settle it. */
export interface DateDraft {
  readonly from: number;
  readonly to: number;
  readonly value: string | null;
}

/** Reads the date mentions that begin at an atom; null for none. Several where one month stands for all ("July 3 and 4"). */
export type DateRule = (context: DateContext, at: number) => readonly DateDraft[] | null;

export function draft(from: number, to: number, value: string | null): readonly DateDraft[] {
  return [{ from, to, value }];
}
