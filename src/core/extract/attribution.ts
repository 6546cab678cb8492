import type { Span } from '../text/span.ts';

/** How an attribution was found: by the trained model, or by the rule of that name. */
export type Origin =
  | 'model'
  | 'inverted'
  | 'hearsay'
  | 'participle'
  | 'transcript'
  | 'punctuated'
  | 'headline'
  | 'continued';

/** One cue with the source it credits and the content it announces; any of the two may be absent. */
export interface Attribution {
  readonly cue: Span | null;
  readonly source: Span | null;
  /** In order of position, not overlapping, never empty. */
  readonly content: readonly Span[];
  /** How sure the finder is that this is an attribution and its spans are right, 0 to 1. */
  readonly score: number;
  readonly origin: Origin;
}
