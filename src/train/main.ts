import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeModel } from '../core/extract/tagger/model.ts';
import { encodePartModel } from '../core/extract/tagger/part-weights.ts';
import { readCorpus } from './corpus.ts';
import { trainModels } from './recipe.ts';
import { readTagged } from './tags.ts';

const USAGE = `usage: npm run train -- CORPUS [--tags DIR] [--seed N] [--out DIR]

CORPUS holds text/<name>.txt, attributions/<name>_<annotator>.ann (brat standoff) and tags/<name>.tsv.
  --tags DIR  take text/ and tags/ for the parts of speech from DIR instead
  --seed N    settles every order and every chance (1); the same seed gives the same bytes
  --out DIR   where attribution.bin and parts.bin go (model)
`;

/** Trains the packaged models from a corpus; returns the exit code: 0 written, 2 wrong arguments or unreadable corpus. */
function main(argv: readonly string[]): number {
  const settings = parse(argv);
  if (settings === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { articles, problems } = readCorpus(settings.corpus);
  const tagged = readTagged(settings.tags);
  for (const problem of [...problems, ...tagged.problems]) process.stderr.write(`${problem}\n`);
  if (articles.length === 0 || tagged.documents.length === 0) {
    process.stderr.write(
      `nothing to learn from: ${articles.length} articles, ${tagged.documents.length} tagged texts\n`,
    );
    return 2;
  }
  const report = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const { model, parts } = trainModels({ articles, tagged: tagged.documents }, { seed: settings.seed, report });
  mkdirSync(settings.out, { recursive: true });
  const files = { 'attribution.bin': encodeModel(model), 'parts.bin': encodePartModel(parts) };
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(settings.out, name), bytes);
    report(`${join(settings.out, name)}: ${bytes.length} bytes`);
  }
  return 0;
}

interface Settings {
  readonly corpus: string;
  readonly tags: string;
  readonly seed: number;
  readonly out: string;
}

function parse(argv: readonly string[]): Settings | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { tags: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
    });
    const corpus = positionals[0];
    const seed = Number(values.seed ?? '1');
    if (corpus === undefined || positionals.length > 1 || !Number.isInteger(seed)) return null;
    return { corpus, tags: values.tags ?? corpus, seed, out: values.out ?? 'model' };
  } catch {
    return null;
  }
}

process.exitCode = main(process.argv.slice(2));
