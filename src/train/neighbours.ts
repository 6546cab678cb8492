import { FUNCTION_WORDS } from '../core/link/lexicon/function-words.ts';
import { conceptOf } from '../core/link/words/weights.ts';
import { type Related, WORDNET_NOTICE } from './wordnet.ts';

/** How near words must be, as the cosine of their vectors in hundredths. */
const LEAST = { close: 50, above: 60 } as const;
/** So many of the commonest words are known. */
const MOST_WORDS = 25_000;
/** Of a concept so many of its commonest forms are compared. */
const MOST_FORMS = 5;
const LEAST_LETTERS = 3;
const MOST_NEAR = 99;

/**
 * Concepts that mean nearly the same and how nearly, in hundredths: `stem other62 other71 …`, in code-unit order, each pair in
 * two rows. Related words whose vectors are near; antonyms are near as well, and left out.
 *
 * @param vectors By word, the commonest first; of one length each.
 */
export function neighbourTable(related: readonly Related[], vectors: ReadonlyMap<string, readonly number[]>): string {
  const forms = formsOf(vectors);
  const kinds = kindsOf(related, forms);
  const rows = new Map<string, string[]>();
  for (const [pair, kind] of kinds) {
    const [one = '', other = ''] = pair.split(' ');
    const near = nearness(forms.get(one) ?? [], forms.get(other) ?? []);
    if (near < LEAST[kind]) continue;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      rows.set(from, [...(rows.get(from) ?? []), `${to}${Math.min(MOST_NEAR, near)}`]);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([one, others]) => `${one} ${others.sort().join(' ')}`)
    .join('\n');
}

type Vectors = readonly (readonly number[])[];

function formsOf(vectors: ReadonlyMap<string, readonly number[]>): Map<string, Vectors> {
  const forms = new Map<string, (readonly number[])[]>();
  let words = 0;
  for (const [word, vector] of vectors) {
    if (!/^[a-z]+$/.test(word)) continue;
    words += 1;
    if (words > MOST_WORDS) break;
    if (word.length < LEAST_LETTERS || FUNCTION_WORDS.has(word)) continue;
    const { key } = conceptOf(word);
    const known = forms.get(key) ?? [];
    if (known.length < MOST_FORMS) forms.set(key, [...known, unit(vector)]);
  }
  return forms;
}

function kindsOf(related: readonly Related[], forms: ReadonlyMap<string, Vectors>): Map<string, 'close' | 'above'> {
  const kinds = new Map<string, 'close' | 'above'>();
  const apart = new Set<string>();
  for (const { one, other, kind } of related) {
    if (!/^[a-z]+$/.test(one) || !/^[a-z]+$/.test(other)) continue;
    const [first = '', second = ''] = [conceptOf(one).key, conceptOf(other).key].sort();
    const pair = `${first} ${second}`;
    if (kind === 'antonym') apart.add(pair);
    else if (first !== second && forms.has(first) && forms.has(second)) {
      if (kind === 'close' || !kinds.has(pair)) kinds.set(pair, kind);
    }
  }
  for (const pair of apart) kinds.delete(pair);
  return kinds;
}

/** The nearest of all forms: "began" and "opened". */
function nearness(ones: Vectors, others: Vectors): number {
  let best = -1;
  for (const one of ones) {
    for (const other of others) best = Math.max(best, product(one, other));
  }
  return Math.round(100 * best);
}

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(product(vector, vector));
  return vector.map((value) => (length === 0 ? 0 : value / length));
}

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** The module that holds the table: `src/core/link/lexicon/neighbours.ts`. */
export function neighboursModule(table: string): string {
  return `/**
 * Stems of words that mean nearly the same, and how nearly, in hundredths: \`stem other62 other71 …\`, each pair in two rows, so that
 * a row can be read by itself. Two words are here where WordNet has them in one synset, one above the other or derived from one
 * another, in one of the first ten senses of each, and where the cosine of their vectors is .50 (.60 where one is above the other)
 * or more; antonyms are not. Made by src/train/neighbours.ts from WordNet 3.1 and GloVe 6B.100d, whose vectors are in the public
 * domain (PDDL 1.0).
 *
 * ${WORDNET_NOTICE}
 */
export const NEIGHBOURS = \`
${table}
\`;
`;
}
