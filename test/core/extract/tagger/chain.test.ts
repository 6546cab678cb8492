import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestLabellings } from '../../../../src/core/extract/tagger/best-labellings.ts';
import { type Chain, createChain, type Lattice, mayBegin } from '../../../../src/core/extract/tagger/chain.ts';
import { createSums, fillMarginals, sumLattice } from '../../../../src/core/extract/tagger/forward-backward.ts';
import { mayFollow } from '../../../../src/core/extract/tagger/labels.ts';
import { bestLabelling } from '../../../../src/core/extract/tagger/viterbi.ts';

const LABELS = 5;
const ALL = { limit: 100_000, reach: Number.POSITIVE_INFINITY } as const;
const CLASSES = 2;

const score = fc.double({ min: -4, max: 4, noNaN: true });

/** A chain and a lattice of up to five positions: small enough to try every labelling. */
const cases = fc
  .record({
    scores: fc.array(score, { minLength: CLASSES * LABELS * LABELS, maxLength: CLASSES * LABELS * LABELS }),
    rows: fc.array(
      fc.record({ row: fc.array(score, { minLength: LABELS, maxLength: LABELS }), kind: fc.nat(CLASSES - 1) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  })
  .map(({ scores, rows }): { chain: Chain; lattice: Lattice } => ({
    chain: createChain({ labels: LABELS, classes: CLASSES }, Float64Array.from(scores)),
    lattice: {
      count: rows.length,
      emissions: Float64Array.from(rows.flatMap(({ row }) => row)),
      classes: Uint8Array.from(rows, ({ kind }) => kind),
    },
  }));

/** Every labelling that may be, with its score, best first. */
function everyLabelling(chain: Chain, lattice: Lattice): { labels: number[]; score: number }[] {
  let partial: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < lattice.count; at++) {
    partial = partial.flatMap(({ labels, score: sum }) =>
      Array.from({ length: LABELS }, (_, next) => next)
        .filter((next) => (at === 0 ? mayBegin(next) : mayFollow(labels[at - 1] ?? 0, next)))
        .map((next) => ({ labels: [...labels, next], score: sum + step(chain, lattice, { at, labels, next }) })),
    );
  }
  return partial.sort((a, b) => b.score - a.score);
}

function step(chain: Chain, lattice: Lattice, place: { at: number; labels: number[]; next: number }): number {
  const { at, labels, next } = place;
  const emission = lattice.emissions[at * LABELS + next] ?? 0;
  if (at === 0) return emission;
  const cell = ((lattice.classes[at] ?? 0) * LABELS + (labels[at - 1] ?? 0)) * LABELS + next;
  return emission + (chain.scores[cell] ?? 0);
}

describe('a chain answers as trying every labelling would', () => {
  test('the best labelling', () => {
    fc.assert(
      fc.property(cases, ({ chain, lattice }) => {
        const all = everyLabelling(chain, lattice);
        const found = bestLabelling(chain, lattice).join();
        // Of labellings that are equally good any is right.
        expect(all.find(({ labels }) => labels.join() === found)?.score).toBeCloseTo(all[0]?.score ?? Number.NaN, 9);
      }),
    );
  });

  test('the best twelve, in their order and with their scores', () => {
    fc.assert(
      fc.property(cases, ({ chain, lattice }) => {
        const right = everyLabelling(chain, lattice).slice(0, 12);
        const found = bestLabellings(chain, lattice, { limit: 12, reach: Number.POSITIVE_INFINITY });
        expect(found.length).toBe(right.length);
        found.forEach((labelling, at) => {
          expect(labelling.score).toBeCloseTo(right[at]?.score ?? Number.NaN, 9);
        });
        expect(new Set(found.map(({ labels }) => labels.join())).size).toBe(found.length);
      }),
    );
  });

  test('none that lies farther below the best than the reach', () => {
    fc.assert(
      fc.property(cases, fc.float({ min: 0, max: 6, noNaN: true }), ({ chain, lattice }, reach) => {
        const all = everyLabelling(chain, lattice);
        const least = (all[0]?.score ?? 0) - reach;
        // What lies on the border to the last bit may fall on either side.
        fc.pre(all.every(({ score }) => Math.abs(score - least) > 1e-9));
        const found = bestLabellings(chain, lattice, { limit: ALL.limit, reach });
        expect(found.length).toBe(all.filter(({ score }) => score > least).length);
      }),
      { numRuns: 50 },
    );
  });

  test('all of them where more are wanted than there are', () => {
    fc.assert(
      fc.property(cases, ({ chain, lattice }) => {
        expect(bestLabellings(chain, lattice, ALL).length).toBe(everyLabelling(chain, lattice).length);
      }),
      { numRuns: 30 },
    );
  });

  test('the marginals, which sum to one', () => {
    fc.assert(
      fc.property(cases, ({ chain, lattice }) => {
        const sums = createSums(lattice.count, LABELS);
        sumLattice(chain, lattice, sums);
        const all = everyLabelling(chain, lattice);
        const total = all.reduce((sum, labelling) => sum + Math.exp(labelling.score), 0);
        const marginals = new Float64Array(LABELS);
        for (let at = 0; at < lattice.count; at++) {
          fillMarginals(sums, at, marginals);
          let whole = 0;
          for (let label = 0; label < LABELS; label++) {
            const having = all.filter(({ labels }) => labels[at] === label);
            const right = having.reduce((sum, labelling) => sum + Math.exp(labelling.score), 0) / total;
            const found = marginals[label] ?? Number.NaN;
            expect(found).toBeCloseTo(right, 9);
            whole += found;
          }
          expect(whole).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('an empty lattice has no labelling', () => {
  const chain = createChain({ labels: LABELS, classes: 1 }, new Float64Array(LABELS * LABELS));
  const lattice = { count: 0, emissions: new Float64Array(0), classes: new Uint8Array(0) };
  expect(bestLabellings(chain, lattice, ALL)).toEqual([]);
  expect([...bestLabelling(chain, lattice)]).toEqual([]);
});

test('no span goes on that has not begun, however much the features want it', () => {
  const chain = createChain({ labels: LABELS, classes: 1 }, new Float64Array(LABELS * LABELS));
  const emissions = Float64Array.from([0, 0, 50, 0, 0]);
  const [label] = bestLabelling(chain, { count: 1, emissions, classes: new Uint8Array(1) });
  expect(label).not.toBe(2);
});
