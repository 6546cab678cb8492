import { type Chain, type Lattice, mayBegin } from './chain.ts';
import { goOn, lookAhead, type Prospects } from './viterbi.ts';

/** One labelling of a lattice with its score: emissions and transitions summed. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** How many labellings are wanted, and how far below the best one's score theirs may lie. */
export interface Wanted {
  readonly limit: number;
  readonly reach: number;
}

/**
 * The best labellings of a lattice, best first, as many as are wanted and exist, none for an empty lattice. Each is found as
 * the best way on from a place where an earlier one is left, and leaves none but itself unexplored (Lawler 1972), so that
 * no labelling is met twice and little more is looked at than is wanted.
 */
export function bestLabellings(chain: Chain, lattice: Lattice, { limit, reach }: Wanted): Labelling[] {
  if (lattice.count === 0) return [];
  const search: Search = {
    ...{ chain, lattice, prospects: lookAhead(chain, lattice), open: [], limit },
    least: Number.NEGATIVE_INFINITY,
  };
  const nowhere = { labels: new Uint8Array(lattice.count), score: 0 };
  for (let label = 0; label < chain.labels; label++) {
    if (!mayBegin(label)) continue;
    const score = (lattice.emissions[label] ?? 0) + (search.prospects.ahead[label] ?? 0);
    propose(search, { from: nowhere, at: 0, label, score });
  }
  search.least = (search.open[0]?.score ?? 0) - reach;
  const found: Labelling[] = [];
  for (;;) {
    const turn = search.open.shift();
    if (turn === undefined || turn.score < search.least || found.length === limit) return found;
    const labelling = follow(search, turn);
    found.push(labelling);
    leave(search, labelling, { at: turn.at, wanted: limit - found.length });
  }
}

/** A labelling not yet written out: as `from` up to `at`, there `label`, then the best way on. */
interface Turn {
  readonly from: Labelling;
  readonly at: number;
  readonly label: number;
  readonly score: number;
}

interface Search {
  readonly chain: Chain;
  readonly lattice: Lattice;
  readonly prospects: Prospects;
  /** Best first. */
  readonly open: Turn[];
  readonly limit: number;
  /** The least score that is wanted. */
  least: number;
}

/** Puts a turn at its place by score, after its equals. */
function propose({ open, limit, least }: Search, turn: Turn): void {
  if (turn.score < least) return;
  let place = open.length;
  while (place > 0 && (open[place - 1]?.score ?? 0) < turn.score) place--;
  if (place >= limit) return;
  open.splice(place, 0, turn);
  if (open.length > limit) open.pop();
}

function follow({ chain, prospects }: Search, { from, at, label, score }: Turn): Labelling {
  const labels = from.labels.slice();
  labels[at] = label;
  goOn(prospects, labels, { labels: chain.labels, at });
  return { labels, score };
}

/** Proposes every labelling that goes with this one beyond `at` and then leaves it, as far as it can be among those wanted. */
function leave(search: Search, labelling: Labelling, { at, wanted }: { at: number; wanted: number }): void {
  const { chain, lattice, prospects, open } = search;
  const { labels: size, scores, after } = chain;
  const { ahead, otherwise } = prospects;
  const { labels: path, score: whole } = labelling;
  for (let here = at + 1; here < lattice.count; here++) {
    const before = path[here - 1] ?? 0;
    const left = (here - 1) * size + before;
    // The labelling takes the best way on from `at`, so what it is worth up to any place is the rest of its score.
    const sum = whole - (ahead[left] ?? 0);
    const worst = open.length < wanted ? search.least : (open[wanted - 1]?.score ?? 0);
    if (sum + (otherwise[left] ?? 0) < worst) continue;
    const transitions = ((lattice.classes[here] ?? 0) * size + before) * size;
    const followers = after[before] ?? NOBODY;
    for (let which = 0; which < followers.length; which++) {
      const label = followers[which] ?? 0;
      if (label === path[here]) continue;
      const cell = here * size + label;
      const step = (scores[transitions + label] ?? 0) + (lattice.emissions[cell] ?? 0);
      propose(search, { from: labelling, at: here, label, score: sum + step + (ahead[cell] ?? 0) });
    }
  }
}

const NOBODY = new Uint8Array(0);
