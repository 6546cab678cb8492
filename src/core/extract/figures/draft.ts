import type { FigureType, Qualifier } from '../../model/reading.ts';

/** A figure before its qualifier is known, over atoms. */
export interface Draft {
  /** Atoms of the number words, half-open. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly type: FigureType;
  readonly unit: string | null;
  /** What the form of the figure itself says of its exactness; the words around it outrank this. */
  readonly implied: Qualifier;
  /** The atom after the unit: where reading goes on. */
  readonly next: number;
}
