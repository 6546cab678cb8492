import type { Surroundings } from '../extract/tagger/cue-context.ts';
import { createKeys } from '../extract/tagger/feature-keys.ts';
import { FLAT_GROUPS } from '../extract/tagger/flat-features.ts';
import { FLAT, type TokenRange } from '../extract/tagger/labels.ts';
import type { Model } from '../extract/tagger/model.ts';
import type { View } from '../extract/tagger/view.ts';
import { sumWideWeights, WIDEST } from '../extract/tagger/weight-table.ts';
import { LISTED } from '../extract/tagger/word-traits.ts';
import { type Evidence, named, rounded } from './explanation.ts';

/** What speaks for a word being part of a cue rather than of nothing. */
export interface WeighedWord {
  /** Token number. */
  readonly at: number;
  /** Probability that it is part of a cue, by the flat chain. */
  readonly probability: number;
  /** Summed weights of each group of features, heaviest for the cue first, on a logarithmic scale. */
  readonly groups: readonly Evidence[];
}

/** The word of a cue that says what it is: "has repeatedly *insisted*", "*according* to"; of equals the last. */
export function weighCueWord({ view, flat }: Surroundings, model: Model, [start, end]: TokenRange): WeighedWord {
  let head = start;
  for (let at = start; at < end; at += 1) if (likeness(view, at) >= likeness(view, head)) head = at;
  const label = head === start ? FLAT.cue : FLAT.cue + 1;
  return { at: head, probability: flat.cue[head] ?? 0, groups: groupsAt(view, model, { at: head, label }) };
}

/** How much a word looks like a cue by itself. */
function likeness(view: View, at: number): number {
  return (view.propensity[at] ?? 0) + (view.listed[at] === LISTED.none ? 0 : A_LIST);
}

/** To be in the word list is worth as much as three grades of training. */
const A_LIST = 3;

const GROUPS: Readonly<Record<keyof typeof FLAT_GROUPS, string>> = {
  words: 'the word and its neighbours',
  'cue words': 'how often such words are cues',
  'cue before': 'the likely cue before it',
  'cue after': 'the likely cue after it',
  position: 'its place in the sentence',
  sentence: 'quotation marks and cues of the sentence',
};

function groupsAt(view: View, model: Model, { at, label }: { at: number; label: number }): readonly Evidence[] {
  const sums = new Int32Array(WIDEST);
  const { table } = model.flat;
  const groups: Evidence[] = [];
  for (const [name, add] of Object.entries(FLAT_GROUPS)) {
    const keys = createKeys();
    add(view, at, keys);
    sumWideWeights(table, keys, sums);
    // The label "outside" has no weights: what a label has is what it has over that one.
    const value = rounded((sums[label - 1] ?? 0) * table.step);
    if (value !== 0) groups.push({ what: groupName(name), value });
  }
  return groups.sort((a, b) => b.value - a.value);
}

function groupName(name: string): string {
  return Object.entries(GROUPS).find(([group]) => group === name)?.[1] ?? name;
}

const GRADES = [
  'was never met in training',
  'was met too seldom in training to tell',
  'was hardly ever part of a cue in training',
  'was seldom part of a cue in training',
  'was now and then part of a cue in training',
  'was often part of a cue in training',
  'was part of a cue more often than not in training',
  'was mostly part of a cue in training',
  'was nearly always part of a cue in training',
] as const;

const LISTS: ReadonlyMap<number, string> = new Map([
  [LISTED.speech, 'is a verb of speech'],
  [LISTED.mental, 'is a verb of thought'],
  [LISTED.noun, 'is a noun that attributes'],
  [LISTED.unmistakable, 'attributes nearly wherever it stands'],
]);

/** What the word list and the training counts say of a word: “said” attributes nearly wherever it stands and was …. */
export function wordInWords(view: View, at: number): string {
  const listed = LISTS.get(view.listed[at] ?? 0);
  const grade = GRADES[view.propensity[at] ?? 0] ?? GRADES[0];
  return `${named(view.word[at] ?? '')} ${listed === undefined ? grade : `${listed} and ${grade}`}`;
}
