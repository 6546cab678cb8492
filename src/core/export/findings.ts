import type { Code, Level } from '../model/wordings.ts';

/** A finding as the formats of other programs need it. */
export interface PlacedFinding {
  readonly code: Code;
  readonly level: Level;
  readonly message: string;
  /** POSIX, from where the check ran. */
  readonly path: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** The same in every run that finds it, wherever it stands in its file. */
  readonly fingerprint: string;
}

export interface ToldRule {
  readonly code: Code;
  readonly level: Level;
  readonly description: string;
  /** What to do about it. */
  readonly help: string;
}
