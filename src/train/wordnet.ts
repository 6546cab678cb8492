import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Its licence asks for this on all copies; lines of a module's comment. */
export const WORDNET_NOTICE = `WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND
 * PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE
 * LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.
 * Permission to use, copy, modify and distribute it for any purpose and without fee or royalty is granted, provided that this
 * notice appears on all copies; the name of Princeton University may not be used in advertising.`;

/** Two words that WordNet relates: `close` in one synset or derived, similar, entailed; `above` where one is the other's hypernym. */
export interface Related {
  readonly one: string;
  readonly other: string;
  readonly kind: 'close' | 'above' | 'antonym';
}

export interface Synset {
  readonly words: readonly string[];
  /** Those of the words of which this is one of the first senses. */
  readonly common: ReadonlySet<string>;
  readonly pointers: readonly Pointer[];
}

export interface Pointer {
  readonly symbol: string;
  readonly to: string;
  /** Number of the word that it starts from, from 1, and of the one that it leads to; 0 for all. */
  readonly from: number;
  readonly target: number;
}

/** Derived, same verb group, similar, entails, causes, attribute, pertains. */
const CLOSE: ReadonlySet<string> = new Set(['+', '$', '&', '*', '>', '=', '\\']);
const ABOVE: ReadonlySet<string> = new Set(['@', '~']);
const PARTS = [
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
  ['r', 'adv'],
] as const;

/**
 * What WordNet says of single words, from the files `index.*` and `data.*` of its `dict` folder (format: wndb(5WN)). Senses after
 * the first `senses` of a word are left out: most words mean nearly anything in their twentieth.
 */
export function readRelated(dict: string, senses: number): Related[] {
  const synsets = new Map<string, Synset>();
  for (const [part, file] of PARTS) {
    const common = commonSenses(readFileSync(join(dict, `index.${file}`), 'utf8'), senses);
    for (const [offset, synset] of synsetsOf(readFileSync(join(dict, `data.${file}`), 'utf8'), common)) {
      synsets.set(part + offset, synset);
    }
  }
  return [...synsets.values()].flatMap((synset) => [...within(synset), ...between(synset, synsets)]);
}

/** By offset the words of which that synset is one of the first senses. */
function commonSenses(index: string, senses: number): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of rowsOf(index)) {
    const fields = row.trim().split(' ');
    const [word = '', , count = '0'] = fields;
    for (const offset of fields.slice(fields.length - Number(count)).slice(0, senses)) {
      found.set(offset, (found.get(offset) ?? new Set()).add(word));
    }
  }
  return found;
}

export function* synsetsOf(
  data: string,
  common: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<[string, Synset]> {
  for (const row of rowsOf(data)) {
    const fields = (row.split(' | ')[0] ?? '').trim().split(' ');
    const [offset = '', , , count = '0'] = fields;
    const size = Number.parseInt(count, 16);
    const words = Array.from({ length: size }, (_, at) => withoutMark(fields[4 + 2 * at] ?? ''));
    const first = 5 + 2 * size;
    const pointers = Array.from({ length: Number(fields[first - 1] ?? 0) }, (_, at) =>
      pointerOf(fields.slice(first + 4 * at, first + 4 * at + 4)),
    );
    yield [offset, { words, common: common.get(offset) ?? new Set(), pointers }];
  }
}

function pointerOf([symbol = '', offset = '', part = '', places = '0000']: readonly string[]): Pointer {
  // An adjective of a cluster (s) is in the file of adjectives.
  const to = (part === 's' ? 'a' : part) + offset;
  return { symbol, to, from: Number.parseInt(places.slice(0, 2), 16), target: Number.parseInt(places.slice(2), 16) };
}

/** "galore(ip)": where an adjective may stand. */
function withoutMark(word: string): string {
  return word.toLowerCase().replace(/\(.*/, '');
}

/** The licence stands above the rows, indented. */
export function rowsOf(text: string): string[] {
  return text.split('\n').filter((row) => row !== '' && !row.startsWith(' '));
}

function within({ words, common }: Synset): Related[] {
  const own = words.filter((word) => common.has(word));
  return own.flatMap((one, at) => own.slice(at + 1).map((other): Related => ({ one, other, kind: 'close' })));
}

function between(synset: Synset, synsets: ReadonlyMap<string, Synset>): Related[] {
  return synset.pointers.flatMap(({ symbol, to, from, target }) => {
    const reached = synsets.get(to);
    const kind = symbol === '!' ? 'antonym' : CLOSE.has(symbol) ? 'close' : ABOVE.has(symbol) ? 'above' : null;
    if (reached === undefined || kind === null) return [];
    const isMeant = (word: string, { common }: Synset): boolean => kind === 'antonym' || common.has(word);
    const ones = wordsAt(synset, from).filter((word) => isMeant(word, synset));
    const others = wordsAt(reached, target).filter((word) => isMeant(word, reached));
    return ones.flatMap((one) => others.map((other): Related => ({ one, other, kind })));
  });
}

function wordsAt({ words }: Synset, place: number): readonly string[] {
  return place === 0 ? words : words.slice(place - 1, place);
}
