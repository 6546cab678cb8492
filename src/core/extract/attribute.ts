import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import type { Document } from './document.ts';
import { candidatesOf } from './tagger/candidates.ts';
import { contextOf, type Surroundings } from './tagger/cue-context.ts';
import { placeCues, proposeCues } from './tagger/cue-list.ts';
import { readFlat } from './tagger/flat-reading.ts';
import { FLAT, spansOf, type TokenRange } from './tagger/labels.ts';
import type { Model } from './tagger/model.ts';
import { gradeWords } from './tagger/propensity.ts';
import { type Choice, chooseCandidate } from './tagger/rank.ts';
import { viewOf } from './tagger/view.ts';
import { describeWords } from './tagger/word-keys.ts';

/**
 * The attributions that the model reads in a document, in order of their cues: a flat chain proposes cues, a second chain
 * reads the tokens around each as its source and content, a ranker chooses among that chain's best readings. The
 * outermost reading, as it was annotated in training; nothing is split or trimmed.
 */
export function attribute(document: Document, model: Model): Attribution[] {
  const { surroundings, cues } = lookForCues(document, model);
  const readings = cues.flatMap((cue): CueReading[] => {
    const context = contextOf(surroundings, cue);
    const choice = chooseCandidate(model.rank, context, candidatesOf(context, model.roles, model.rank.limit));
    return choice === null ? [] : [{ cue, choice }];
  });
  return outermost(readings, document.tokens.count).map((reading) => attributionOf(document, reading));
}

/** A cue and what the ranker made of it. */
export interface CueReading {
  readonly cue: TokenRange;
  readonly choice: Choice;
}

// How likely a cue must be that stands in what another one announces: "He said the mayor *promised* a new bridge."
const LIKELY_NESTED = 0.8;

/** Only the outermost attributions were marked in training, so that one inside another must be beyond doubt. */
export function outermost<R extends CueReading>(readings: readonly R[], count: number): R[] {
  const announced = new Uint8Array(count);
  for (const { choice } of readings) for (const [start, end] of choice.candidate.content) announced.fill(1, start, end);
  return readings.filter(({ cue, choice }) => announced[cue[0]] === 0 || choice.likely >= LIKELY_NESTED);
}

function attributionOf({ tokens }: Document, { cue, choice }: CueReading): Attribution {
  const { content, source } = choice.candidate;
  const credited = nearest(source, cue);
  return {
    cue: spanOf(tokens, cue),
    source: credited === null ? null : spanOf(tokens, credited),
    content: content.map((range) => spanOf(tokens, range)),
    score: choice.confidence,
    origin: 'model',
  };
}

/** The cues that the flat chain proposes, as token ranges in order, and what it says of the tokens around them. */
export function lookForCues(
  document: Document,
  model: Model,
): { readonly surroundings: Surroundings; readonly cues: readonly TokenRange[] } {
  const { tokens } = document;
  const words = describeWords(tokens);
  const view = viewOf({ document, words, propensity: gradeWords(tokens, words.lowerKey, model.propensity) });
  const flat = readFlat(view, model.flat);
  const chosen = spansOf(flat.labels, FLAT.cue, 0);
  const surroundings = { view, flat, places: placeCues(view, chosen) };
  return { surroundings, cues: proposeCues(view, flat, chosen) };
}

function spanOf(tokens: Tokens, [start, end]: TokenRange): Span {
  return { start: tokens.start[start] ?? 0, end: tokens.end[end - 1] ?? 0 };
}

/** The chain may mark two sources for one cue, though an attribution has one. */
export function nearest(ranges: readonly TokenRange[], cue: TokenRange): TokenRange | null {
  const distance = ([start, end]: TokenRange): number => (end <= cue[0] ? cue[0] - end : start - cue[1]);
  return ranges.reduce<TokenRange | null>(
    (best, range) => (best === null || distance(range) < distance(best) ? range : best),
    null,
  );
}
