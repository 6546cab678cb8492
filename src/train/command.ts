import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeModel } from '../core/extract/tagger/model.ts';
import { encodePartModel } from '../core/extract/tagger/part-weights.ts';
import { readCorpus } from './corpus.ts';
import { neighboursModule, neighbourTable } from './neighbours.ts';
import { kindsModule, kindTable, readNouns } from './noun-kinds.ts';
import { countStems, rarityModule, rarityTable, textsOf } from './rarity.ts';
import { trainModels } from './recipe.ts';
import { readSenses, sensesModule } from './senses.ts';
import { readTagged } from './tags.ts';
import { readRelated } from './wordnet.ts';

const USAGE = `usage: npm run train -- CORPUS [--tags DIR] [--seed N] [--out DIR]

CORPUS holds text/<name>.txt, attributions/<name>_<annotator>.ann (brat standoff) and tags/<name>.tsv.
  --tags DIR  take text/ and tags/ for the parts of speech from DIR instead
  --seed N    settles every order and every chance (1); the same seed gives the same bytes
  --out DIR   where attribution.bin and parts.bin go (model)
  --rarity FILE  train nothing, but count how rare the stems of text/ are and write the table of src/core/link/lexicon/rarity.ts to FILE
  --neighbours FILE --vectors JSON  train nothing, but write the table of src/core/link/lexicon/neighbours.ts to FILE; CORPUS is WordNet's
              dict folder, JSON has the vectors of words as {"vectors": {word: [numbers]}}, the commonest word first
  --senses FILE  train nothing, but write the table of src/core/link/lexicon/senses.ts to FILE; CORPUS is src/train/senses
  --kinds FILE --vectors JSON  the same for the table of src/core/link/lexicon/noun-kinds.ts`;

/**
 * Trains the models from a corpus and writes them; `report` takes lines for a person. Returns an exit code: 0 written, 1 the
 * corpus gives nothing to learn from, 2 wrong arguments. What cannot be read is named as `file:line: reason` and left out.
 */
export function train(argv: readonly string[], report: (line: string) => void): number {
  const settings = parseSettings(argv);
  if (settings === null) {
    report(USAGE);
    return 2;
  }
  if (settings.rarity !== null) return writeRarity(settings.corpus, settings.rarity, report);
  if (settings.senses !== null) return writeSenses(settings.corpus, settings.senses, report);
  if (settings.neighbours !== null) return writeNeighbours(settings.corpus, settings.neighbours, report);
  if (settings.kinds !== null) return writeKinds(settings.corpus, settings.kinds, report);
  const { articles, problems } = readCorpus(settings.corpus);
  const tagged = readTagged(settings.tags);
  for (const problem of [...problems, ...tagged.problems]) report(problem);
  if (articles.length === 0 || tagged.documents.length === 0) {
    report(`nothing to learn from: ${articles.length} annotated articles, ${tagged.documents.length} tagged texts`);
    return 1;
  }
  const { model, parts } = trainModels({ articles, tagged: tagged.documents }, { seed: settings.seed, report });
  write(settings.out, { 'attribution.bin': encodeModel(model), 'parts.bin': encodePartModel(parts) }, report);
  return 0;
}

function writeRarity(corpus: string, file: string, report: (line: string) => void): number {
  const texts = textsOf(corpus);
  if (texts.length === 0) {
    report(`nothing to count: there is no text in ${corpus}`);
    return 1;
  }
  const table = rarityModule(rarityTable(countStems(texts), texts.length), texts.length);
  writeFileSync(file, table);
  report(`${file}: ${table.length} characters from ${texts.length} texts`);
  return 0;
}

function writeSenses(folder: string, file: string, report: (line: string) => void): number {
  const { classes, problems } = readSenses(folder);
  for (const { file: from, line, reason } of problems) report(`${from}:${line}: ${reason}`);
  return classes.length === 0 ? 1 : writeTable(file, sensesModule(classes), report);
}

/** Of a word's first senses so many are taken. */
const SENSES = 10;
/** Further numbers of a row say something else of the word. */
const DIMENSIONS = 100;

function writeNeighbours(dict: string, { file, vectors }: Table, report: (line: string) => void): number {
  const rows = vectorsOf(vectors).map(([word, row]) => [word, row.slice(0, DIMENSIONS)] as const);
  return writeTable(file, neighboursModule(neighbourTable(readRelated(dict, SENSES), new Map(rows))), report);
}

function writeKinds(dict: string, { file, vectors }: Table, report: (line: string) => void): number {
  const order = vectorsOf(vectors).map(([word]) => word);
  return writeTable(file, kindsModule(kindTable(readNouns(dict), order)), report);
}

function vectorsOf(file: string): [word: string, vector: readonly number[]][] {
  const read: { readonly vectors: Readonly<Record<string, readonly number[]>> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return Object.entries(read.vectors);
}

function writeTable(file: string, table: string, report: (line: string) => void): number {
  writeFileSync(file, table);
  report(`${file}: ${table.length} characters`);
  return 0;
}

function write(folder: string, files: Readonly<Record<string, Uint8Array>>, report: (line: string) => void): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(folder, name), bytes);
    report(`${join(folder, name)}: ${bytes.length} bytes`);
  }
}

interface Settings {
  readonly corpus: string;
  readonly tags: string;
  readonly seed: number;
  readonly out: string;
  /** Where the table of rarities goes, if that is all that is asked. */
  readonly rarity: string | null;
  readonly senses: string | null;
  readonly neighbours: Table | null;
  readonly kinds: Table | null;
}

/** Where a table of words goes, and what it is made of. */
interface Table {
  readonly file: string;
  readonly vectors: string;
}

/** Null for arguments that make no sense. */
function parseSettings(argv: readonly string[]): Settings | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        tags: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        rarity: { type: 'string' },
        senses: { type: 'string' },
        neighbours: { type: 'string' },
        kinds: { type: 'string' },
        vectors: { type: 'string' },
      },
    });
    const corpus = positionals[0];
    const seed = Number(values.seed ?? '1');
    if (corpus === undefined || positionals.length > 1 || !Number.isInteger(seed)) return null;
    const { tags = corpus, out = 'model', rarity = null, senses = null, vectors } = values;
    const table = (file: string | undefined): Table | null =>
      file === undefined || vectors === undefined ? null : { file, vectors };
    const [neighbours, kinds] = [table(values.neighbours), table(values.kinds)];
    if ((neighbours === null) === (kinds === null) && (vectors ?? values.neighbours ?? values.kinds) !== undefined)
      return null;
    return { corpus, tags, seed, out, rarity, senses, neighbours, kinds };
  } catch {
    return null;
  }
}
