import { type Chain, type Lattice, mayBegin } from './chain.ts';
import { exponential } from './exponential.ts';

/** Scaled forward and backward sums of a lattice; `count * labels` numbers each. */
export interface Sums {
  /** e to the emission, scaled so that the largest of a position is 1. */
  readonly emission: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** What each position's forward sums were divided by. */
  readonly scale: Float64Array;
}

export function createSums(count: number, labels: number): Sums {
  return {
    emission: new Float64Array(count * labels),
    forward: new Float64Array(count * labels),
    backward: new Float64Array(count * labels),
    scale: new Float64Array(count),
  };
}

/** Fills `sums` (long enough for the lattice) by the forward-backward algorithm in scaled probabilities. */
export function sumLattice(chain: Chain, lattice: Lattice, sums: Sums): void {
  raise(chain.labels, lattice, sums);
  sumForward(chain, lattice, sums);
  sumBackward(chain, lattice, sums);
}

function raise(labels: number, { count, emissions }: Lattice, { emission }: Sums): void {
  for (let at = 0; at < count; at++) {
    const row = at * labels;
    let largest = emissions[row] ?? 0;
    for (let label = 1; label < labels; label++) largest = Math.max(largest, emissions[row + label] ?? 0);
    for (let label = 0; label < labels; label++) {
      emission[row + label] = exponential((emissions[row + label] ?? 0) - largest);
    }
  }
}

function sumForward({ labels, weights }: Chain, { count, classes }: Lattice, sums: Sums): void {
  const { emission, forward, scale } = sums;
  for (let at = 0; at < count; at++) {
    const row = at * labels;
    const transitions = (classes[at] ?? 0) * labels * labels;
    let total = 0;
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      if (at === 0) sum = mayBegin(label) ? 1 : 0;
      else {
        // A span goes on from itself alone: of the others the weights are 0.
        const goesOn = label > 0 && label % 2 === 0;
        const last = goesOn ? label : labels - 1;
        for (let previous = goesOn ? label - 1 : 0; previous <= last; previous++) {
          sum += (forward[row - labels + previous] ?? 0) * (weights[transitions + previous * labels + label] ?? 0);
        }
      }
      sum *= emission[row + label] ?? 0;
      forward[row + label] = sum;
      total += sum;
    }
    const divisor = total > 0 ? total : TINY;
    scale[at] = divisor;
    for (let label = 0; label < labels; label++) forward[row + label] = (forward[row + label] ?? 0) / divisor;
  }
}

function sumBackward({ labels, weights }: Chain, { count, classes }: Lattice, sums: Sums): void {
  const { emission, backward, scale } = sums;
  const onward = new Float64Array(labels);
  for (let label = 0; label < labels; label++) backward[(count - 1) * labels + label] = 1;
  for (let at = count - 2; at >= 0; at--) {
    const row = at * labels;
    const transitions = (classes[at + 1] ?? 0) * labels * labels;
    const divisor = scale[at + 1] ?? TINY;
    for (let next = 0; next < labels; next++) {
      onward[next] = (emission[row + labels + next] ?? 0) * (backward[row + labels + next] ?? 0);
    }
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      for (let next = 0; next < labels; next++) {
        sum += (weights[transitions + label * labels + next] ?? 0) * (onward[next] ?? 0);
      }
      backward[row + label] = sum / divisor;
    }
  }
}

/** Writes to `marginals` the probability of each label at a position, from filled sums; all 0 where nothing is possible. */
export function fillMarginals({ forward, backward }: Sums, at: number, marginals: Float64Array): void {
  const row = at * marginals.length;
  let total = 0;
  for (let label = 0; label < marginals.length; label++) {
    const weight = (forward[row + label] ?? 0) * (backward[row + label] ?? 0);
    marginals[label] = weight;
    total += weight;
  }
  const divisor = total > 0 ? total : 1;
  for (let label = 0; label < marginals.length; label++) marginals[label] = (marginals[label] ?? 0) / divisor;
}

// Stands for a sum that underflowed to zero, so that no division gives an infinity.
const TINY = 1e-300;
