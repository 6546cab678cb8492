import type { ChainModel } from '../core/extract/tagger/chain-model.ts';
import type { FlatReading } from '../core/extract/tagger/cue-list.ts';
import { addFlatFeatures } from '../core/extract/tagger/flat-features.ts';
import { emptyReading, readFlat } from '../core/extract/tagger/flat-reading.ts';
import { FLAT } from '../core/extract/tagger/labels.ts';
import { POSITION_CLASSES, positionClass } from '../core/extract/tagger/position-class.ts';
import type { View } from '../core/extract/tagger/view.ts';
import { type ChainOptions, trainChain } from './chain-trainer.ts';
import { type Example, mended } from './examples.ts';
import { type PackOptions, packChain } from './pack.ts';
import { createSequence, type Sequence } from './sequence.ts';

/** An example with what the features read of it. */
export interface Seen {
  readonly example: Example;
  readonly view: View;
}

const FLAT_OPTIONS = {
  shape: { labels: FLAT.labels, classes: POSITION_CLASSES },
  epochs: 8,
  rate: 0.1,
  l2: 1e-3,
  dropout: 0.7,
  minimum: 3,
  averageFrom: 3,
} as const;

const FLAT_PACKING: PackOptions = { least: 0.05, most: 380_000, scale: 0.45 };

/** The flat chain trained on all examples, and what chains that never saw an example say of it. */
export interface FlatTraining {
  readonly model: ChainModel;
  /** One reading an example. */
  readonly readings: readonly FlatReading[];
}

export interface FoldOptions {
  readonly folds: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}

export function trainFlat(seen: readonly Seen[], options: FoldOptions): FlatTraining {
  const sequences = seen.map(flatSequences);
  const train = (chosen: readonly (readonly Sequence[])[], name: string): ChainModel => {
    const report = (line: string): void => options.report(`${name}: ${line}`);
    const settings: ChainOptions = { ...FLAT_OPTIONS, seed: options.seed, report };
    return packChain(trainChain(chosen.flat(), settings), FLAT_PACKING);
  };
  const readings = new Map<number, FlatReading>();
  for (let fold = 0; fold < options.folds; fold++) {
    const others = sequences.filter((_, at) => at % options.folds !== fold);
    const model = train(others, `flat fold ${fold + 1}`);
    seen.forEach(({ view }, at) => {
      if (at % options.folds === fold) readings.set(at, readFlat(view, model));
    });
  }
  return {
    model: train(sequences, 'flat'),
    readings: seen.map(({ view }, at) => readings.get(at) ?? emptyReading(view.count)),
  };
}

/** One sequence a block. */
function flatSequences({ example, view }: Seen): Sequence[] {
  const sequences: Sequence[] = [];
  for (let start = 0; start < view.count; start = view.blockEnd[start] ?? view.count) {
    const first = start;
    sequences.push(
      createSequence({
        count: (view.blockEnd[first] ?? view.count) - first,
        addFeatures: (at, out) => addFlatFeatures(view, first + at, out),
        classOf: (at) => positionClass(view, first + at),
        labels: mended(example.labels.slice(first, view.blockEnd[first])),
      }),
    );
  }
  return sequences;
}
