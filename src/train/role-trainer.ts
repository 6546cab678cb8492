import type { ChainModel } from '../core/extract/tagger/chain-model.ts';
import { type CueContext, contextOf, roleClass } from '../core/extract/tagger/cue-context.ts';
import { type FlatReading, placeCues, proposeCues } from '../core/extract/tagger/cue-list.ts';
import { FLAT, ROLES, spansOf, type TokenRange } from '../core/extract/tagger/labels.ts';
import { ROLE_CLASSES } from '../core/extract/tagger/position-class.ts';
import { addRoleFeatures } from '../core/extract/tagger/role-features.ts';
import { type TrainedChain, trainChain } from './chain-trainer.ts';
import { mark, mended, type TokenAttribution } from './examples.ts';
import type { FoldOptions, Seen } from './flat-trainer.ts';
import { type PackOptions, packChain } from './pack.ts';
import { createSequence, type Sequence } from './sequence.ts';

export const ROLE_OPTIONS = {
  shape: { labels: ROLES.labels, classes: ROLE_CLASSES },
  epochs: 8,
  rate: 0.1,
  l2: 1e-2,
  dropout: 0.8,
  minimum: 10,
  averageFrom: 3,
} as const;

const ROLE_PACKING: PackOptions = { least: 0.05, most: 196_000, scale: 0.4 };
// The chain that ships learned from more articles than those the ranker learned with, and is surer of itself by so much.
const SURER = 0.9;

/** A cue to learn from: in its context, with what it truly announces, or null where it attributes nothing. */
export interface CueExample {
  readonly context: CueContext;
  readonly truth: TokenAttribution | null;
  /** Whether the cue is one that the flat chain proposed; the others are those it missed or cut otherwise. */
  readonly proposed: boolean;
}

/** The cues of an article to learn from: every marked one as marked and as proposed, and every one falsely proposed. */
export function cueExamples({ example, view }: Seen, flat: FlatReading): CueExample[] {
  const chosen = spansOf(flat.labels, FLAT.cue, 0);
  const proposed = proposeCues(view, flat, chosen);
  const surroundings = { view, flat, places: placeCues(view, chosen) };
  const examples: CueExample[] = [];
  const used = new Set<TokenRange>();
  for (const truth of example.attributions) {
    const marked = hullOf(truth.cue);
    if (marked === null || view.blockStart[marked[0]] !== view.blockStart[marked[1] - 1]) continue;
    const found = proposed.filter((cue) => meet(cue, marked));
    for (const cue of found) used.add(cue);
    if (!found.some((cue) => cue[0] === marked[0] && cue[1] === marked[1])) {
      examples.push({ context: contextOf(surroundings, marked), truth, proposed: false });
    }
    const first = found[0];
    if (first !== undefined) examples.push({ context: contextOf(surroundings, first), truth, proposed: true });
  }
  for (const cue of proposed) {
    if (!used.has(cue)) examples.push({ context: contextOf(surroundings, cue), truth: null, proposed: true });
  }
  return examples;
}

function hullOf(ranges: readonly TokenRange[]): TokenRange | null {
  const first = ranges[0];
  const last = ranges.at(-1);
  return first === undefined || last === undefined ? null : [first[0], last[1]];
}

export function meet(a: TokenRange, b: TokenRange): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

export function roleSequence({ context, truth }: CueExample): Sequence {
  const [start, end] = context.window;
  return createSequence({
    count: end - start,
    addFeatures: (at, out) => addRoleFeatures(context, start + at, out),
    classOf: (at) => roleClass(context, start + at),
    labels: truth === null ? new Uint8Array(end - start) : roleLabels(context, truth),
  });
}

/** The right labels of a window; the cue itself is always outside. */
export function roleLabels({ window, cue }: CueContext, truth: TokenAttribution): Uint8Array {
  const labels = new Uint8Array(window[1]);
  for (const range of truth.content) mark(labels, clip(range, window), ROLES.content);
  for (const range of truth.source) mark(labels, clip(range, window), ROLES.source);
  labels.fill(0, cue[0], cue[1]);
  return mended(labels.slice(window[0]));
}

function clip([start, end]: TokenRange, [least, most]: TokenRange): TokenRange {
  return [Math.max(start, least), Math.min(end, most)];
}

export interface RoleTraining {
  readonly model: ChainModel;
  /** For each fold the chain that never saw the articles whose number modulo `folds` is the fold's. */
  readonly foldModels: readonly ChainModel[];
}

/** Trains the chain of one cue on `articles`, the cues of each article in one list. */
export function trainRoles(articles: readonly (readonly CueExample[])[], options: FoldOptions): RoleTraining {
  const sequences = articles.map((cues) => cues.map(roleSequence));
  const train = (chosen: readonly (readonly Sequence[])[], name: string): TrainedChain => {
    const report = (line: string): void => options.report(`${name}: ${line}`);
    return trainChain(chosen.flat(), { ...ROLE_OPTIONS, seed: options.seed, report });
  };
  const foldModels = Array.from({ length: options.folds }, (_, fold) => {
    const others = sequences.filter((_cues, at) => at % options.folds !== fold);
    return packChain(train(others, `roles fold ${fold + 1}`), ROLE_PACKING);
  });
  const model = packChain(train(sequences, 'roles'), { ...ROLE_PACKING, scale: ROLE_PACKING.scale * SURER });
  return { model, foldModels };
}
