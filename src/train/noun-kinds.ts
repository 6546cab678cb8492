import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../core/link/words/stems.ts';
import { rowsOf, synsetsOf, WORDNET_NOTICE } from './wordnet.ts';

/** What is counted in news, as its heads are called in linking, by the first words of the synset above all of its kind. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['person individual', 'people'],
  ['serviceman military_man', 'soldier'],
  ['policeman police_officer', 'officer'],
  ['worker', 'worker'],
  ['official functionary', 'offici'],
  ['health_professional primary_care_provider', 'medic'],
  ['child kid', 'child'],
  ['student pupil', 'pupil'],
  ['animal animate_being', 'anim'],
  ['wheeled_vehicle', 'vehicle'],
  ['armored_vehicle armoured_vehicle', 'vehicle'],
  ['vessel watercraft', 'ship'],
  ['aircraft', 'aircraft'],
  ['building edifice', 'build'],
  ['dwelling home', 'house'],
  ['road route', 'road'],
  ['weapon arm', 'weapon'],
]);
/** Members are taken from so many of the commonest words. */
const MOST_WORDS = 25_000;
/** A word is of a kind where so much of its use is, in hundredths; the first sense counts one more than WordNet counted it. */
const LEAST_SHARE = 60;

interface Sense {
  readonly synset: string;
  readonly uses: number;
}

/** WordNet's nouns: the senses of each word, and all synsets above each, with itself. */
export interface Nouns {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  readonly above: (synset: string) => ReadonlySet<string>;
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** Reads `index.noun`, `index.sense` and `data.noun` of WordNet's `dict` folder (format: wndb(5WN), senseidx(5WN)). */
export function readNouns(dict: string): Nouns {
  const read = (file: string): string => readFileSync(join(dict, file), 'utf8');
  const uses = new Map<string, number>();
  for (const row of rowsOf(read('index.sense'))) {
    const [key = '', synset = '', , count = '0'] = row.split(' ');
    const [word = '', rest = ''] = key.split('%');
    if (rest.startsWith('1')) uses.set(`${word} ${synset}`, Number(count));
  }
  const senses = new Map<string, Sense[]>();
  for (const row of rowsOf(read('index.noun'))) {
    const fields = row.trim().split(' ');
    const [word = '', , count = '0'] = fields;
    const of = fields.slice(fields.length - Number(count));
    senses.set(
      word,
      of.map((synset, at) => ({ synset, uses: (uses.get(`${word} ${synset}`) ?? 0) + (at === 0 ? 1 : 0) })),
    );
  }
  const synsets = new Map(synsetsOf(read('data.noun'), new Map()));
  const words = new Map([...synsets].map(([offset, synset]) => [offset, synset.words]));
  const over = new Map(
    [...synsets].map(([offset, { pointers }]) => [
      offset,
      pointers.filter(({ symbol }) => symbol === '@').map(({ to }) => to.slice(1)),
    ]),
  );
  return { senses, words, above: aboveIn(over) };
}

function aboveIn(over: ReadonlyMap<string, readonly string[]>): (synset: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const above = (synset: string): ReadonlySet<string> => {
    const found = known.get(synset) ?? new Set([synset, ...(over.get(synset) ?? []).flatMap((one) => [...above(one)])]);
    known.set(synset, found);
    return found;
  };
  return above;
}

/**
 * Nouns by what they are kinds of: `kind: member member …`, as stems in code-unit order; most are of one kind and of those above it.
 *
 * @param order Words, the commonest first.
 */
export function kindTable(nouns: Nouns, order: readonly string[]): string {
  const rows = new Map<string, Set<string>>();
  for (const word of order.filter((one) => /^[a-z]{3,}$/.test(one)).slice(0, MOST_WORDS)) {
    const member = stem(word);
    for (const kind of kindsOf(nouns, word)) {
      if (member !== kind) rows.set(kind, (rows.get(kind) ?? new Set()).add(member));
    }
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, members]) => `${kind}: ${[...members].sort().join(' ')}`)
    .join('\n');
}

/** What a word is in most of its use. */
function kindsOf(nouns: Nouns, word: string): string[] {
  const senses = nouns.senses.get(word) ?? [];
  const all = senses.reduce((sum, { uses }) => sum + uses, 0);
  const shares = new Map<string, number>();
  for (const { synset, uses } of senses) {
    const kinds = new Set([...nouns.above(synset)].flatMap((one) => kindOf(nouns.words.get(one) ?? [])));
    for (const kind of kinds) shares.set(kind, (shares.get(kind) ?? 0) + uses);
  }
  return [...shares].flatMap(([kind, uses]) => (uses * 100 >= LEAST_SHARE * all ? [kind] : []));
}

function kindOf(words: readonly string[]): string[] {
  const kind = KINDS.get(words.slice(0, 2).join(' ')) ?? null;
  return kind === null ? [] : [kind];
}

/** The module that holds the table: `src/core/link/lexicon/noun-kinds.ts`. */
export function kindsModule(table: string): string {
  return `/**
 * Stems of nouns by what they are kinds of: \`kind: member member …\`, a kind by the head under which linking counts it. A noun is of a kind
 * where WordNet's counts say so of three fifths of its use. Made by src/train/noun-kinds.ts from WordNet 3.1; its nouns are those
 * among the 25,000 commonest words of GloVe 6B.100d (public domain, PDDL 1.0).
 *
 * ${WORDNET_NOTICE}
 */
export const NOUN_KINDS = \`
${table}
\`;
`;
}
