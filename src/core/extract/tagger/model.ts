import { createChain } from './chain.ts';
import type { ChainModel } from './chain-model.ts';
import { type PackingReader, type PackingWriter, readPacking, writePacking } from './packing.ts';
import type { RankModel } from './rank.ts';
import { recordWords, type WeightTable, WIDEST } from './weight-table.ts';

/** The attribution model: everything that was learned, ready to run. */
export interface Model {
  /** Grade of each word as part of a cue (propensity.ts). */
  readonly propensity: WeightTable;
  /** Labels every token as source, cue or content, whoever it belongs to. */
  readonly flat: ChainModel;
  /** Labels the tokens around one cue as its source and content. */
  readonly roles: ChainModel;
  /** Chooses among the best readings of a cue. */
  readonly rank: RankModel;
}

const MAGIC = 0x434c4d41;
const VERSION = 3;

/** Reads packed weights without copying them. Throws on bytes that are no model of this version: the package is broken. */
export function decodeModel(bytes: Uint8Array): Model {
  const packing = readPacking(bytes);
  if (packing.count() !== MAGIC) throw new Error('these bytes are no attribution model');
  const version = packing.count();
  if (version !== VERSION)
    throw new Error(`attribution model of version ${version}, this program reads version ${VERSION}`);
  const model = {
    propensity: readTable(packing),
    flat: readChain(packing),
    roles: readChain(packing),
    rank: readRank(packing),
  };
  if (!packing.done()) throw new Error('the attribution model goes on beyond its end');
  return model;
}

export function encodeModel(model: Model): Uint8Array {
  const packing = writePacking();
  packing.count(MAGIC);
  packing.count(VERSION);
  writeTable(packing, model.propensity);
  writeChain(packing, model.flat);
  writeChain(packing, model.roles);
  writeRank(packing, model.rank);
  return packing.finish();
}

function readTable(packing: PackingReader): WeightTable {
  const slots = packing.count();
  const width = packing.count();
  const step = packing.number();
  if (slots < 2 || (slots & (slots - 1)) !== 0) throw new RangeError(`a table of weights cannot have ${slots} slots`);
  return { slots, width, step, words: packing.words(slots * recordWords(width)) };
}

function writeTable(packing: PackingWriter, { slots, width, step, words }: WeightTable): void {
  packing.count(slots);
  packing.count(width);
  packing.number(step);
  packing.words(words);
}

function readChain(packing: PackingReader): ChainModel {
  const labels = packing.count();
  const classes = packing.count();
  if (labels < 1 || labels > WIDEST + 1) throw new RangeError(`a chain cannot have ${labels} labels`);
  const scores = readNumbers(packing, classes * labels * labels);
  return { chain: createChain({ labels, classes }, scores), table: readTable(packing) };
}

function writeChain(packing: PackingWriter, { chain, table }: ChainModel): void {
  packing.count(chain.labels);
  packing.count(chain.classes);
  for (const score of chain.scores) packing.number(score);
  writeTable(packing, table);
}

function readRank(packing: PackingReader): RankModel {
  const gapWeight = packing.number();
  const limit = packing.count();
  const said = readNumbers(packing, packing.count());
  const right = readNumbers(packing, packing.count());
  return { gapWeight, limit, certainty: { said, right }, table: readTable(packing) };
}

/** One by one, so that a wrong length ends with the bytes instead of taking as much memory as it says. */
function readNumbers(packing: PackingReader, length: number): Float64Array {
  const numbers: number[] = [];
  while (numbers.length < length) numbers.push(packing.number());
  return Float64Array.from(numbers);
}

function writeNumbers(packing: PackingWriter, numbers: Float64Array): void {
  packing.count(numbers.length);
  for (const number of numbers) packing.number(number);
}

function writeRank(packing: PackingWriter, { gapWeight, limit, certainty, table }: RankModel): void {
  packing.number(gapWeight);
  packing.count(limit);
  writeNumbers(packing, certainty.said);
  writeNumbers(packing, certainty.right);
  writeTable(packing, table);
}
