// How fast articles are read, in all and part by part, by the clock and by the processor's own time (which other programs on
// the machine lengthen less), beside a fixed reference loop of the same run: between machines compare the ratios.
//
//   npm run bench                      the sample articles, repeated
//   npm run bench -- --growth          then what linking takes as a ledger grows (bench/growth.js: many minutes)
//   npm run bench -- --check           then what checking a large ledger takes (bench/check.js: many minutes)
//   npm run bench -- --corpus DIR      the .txt files of a folder
//   npm run bench -- --rounds 9        more rounds (5 if not given); figures are medians over rounds
//   npm run bench -- --json            for another program
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { attribute } from '../dist/core/extract/attribute.js';
import { findDates } from '../dist/core/extract/dates/dates.js';
import { findFigures } from '../dist/core/extract/figures/figures.js';
import { readArticle, readDocument } from '../dist/core/extract/pipeline.js';
import { creditSpeakers } from '../dist/core/extract/speakers/speakers.js';
import { tagParts } from '../dist/core/extract/tagger/part-tagger.js';
import { findQuotes } from '../dist/core/text/quotes.js';
import { tokenise } from '../dist/core/text/tokens.js';
import { sha256 } from '../dist/store/article-reader.js';
import { loadModels } from '../dist/store/model.js';
import { startTimes } from './start.js';
import { typed } from './typed.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// As the command does, which says why: with the flag that stands there.
const [budget] = readFileSync(join(root, 'bin', 'claims.js'), 'utf8').match(/--interrupt-budget=\d+/);
if (process.versions.node.startsWith('20.')) setFlagsFromString(budget);

const { values: options } = typed(import.meta.filename, {
  options: {
    corpus: { type: 'string', default: join(root, 'samples') },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const rounds = Math.max(1, Number.parseInt(options.rounds, 10) || 5);
const LEAST_ARTICLES = 60;
/** Rounds before the first that counts: readers of thousands of articles hardly meet the compilers. */
const WARMING = 4;

const models = loadModels();
const reader = { ...models, sha256 };
const known = { id: 'a-00000000', input: 'bench.txt', headline: null, outlet: null, published: null };

const files = readdirSync(options.corpus).filter((name) => name.endsWith('.txt'));
if (files.length === 0) throw new Error(`no .txt files in ${options.corpus}`);
const texts = files.sort().map((name) => readFileSync(join(options.corpus, name), 'utf8'));
const bodies = Array.from({ length: Math.ceil(LEAST_ARTICLES / texts.length) }, () => texts).flat();

/** Seconds that a piece of work takes, by the clock and of the processor. */
function seconds(work) {
  const start = process.hrtime.bigint();
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return { clock: Number(process.hrtime.bigint() - start) / 1e9, processor: (user + system) / 1e6 };
}

/** The middle of an odd or even number of values. */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

let sink = 0;

/** The reference: one reference unit is this loop once. Integer hashing over a fixed array, no allocation. */
function reference() {
  const data = reference.data;
  let hash = 0x811c9dc5;
  for (let pass = 0; pass < 40; pass += 1) {
    for (let at = 0; at < data.length; at += 1) hash = Math.imul(hash ^ data[at], 0x01000193) >>> 0;
  }
  sink ^= hash;
}
reference.data = Uint16Array.from({ length: 1 << 16 }, (_, at) => (at * 2654435761) & 0xffff);

const documents = bodies.map((body) => readDocument(body, known, reader));
const attributions = documents.map((document) => attribute(document, reader.model));
const tokenCount = documents.reduce((sum, document) => sum + document.tokens.count, 0);

/** Each part of the reading, run over every article. */
const parts = {
  'tokens, quotes': () => {
    for (const body of bodies) sink ^= findQuotes(tokenise(body)).quotations.length;
  },
  'parts of speech': () => {
    for (const { tokens, quotes } of documents) sink ^= tagParts(tokens, quotes, reader.parts).length;
  },
  attributions: () => {
    for (const document of documents) sink ^= attribute(document, reader.model).length;
  },
  speakers: () => {
    documents.forEach((document, at) => {
      sink ^= creditSpeakers(document, attributions[at]).length;
    });
  },
  'figures, dates': () => {
    for (const document of documents) sink ^= findFigures(document).length + findDates(document).length;
  },
};

function everything() {
  for (const body of bodies) sink ^= readArticle(body, known, reader).tellings.length;
}

function measure() {
  const taken = { reference: [], everything: [], ...Object.fromEntries(Object.keys(parts).map((name) => [name, []])) };
  for (let round = -WARMING; round < rounds; round += 1) {
    const times = {
      reference: seconds(reference),
      everything: seconds(everything),
      ...Object.fromEntries(Object.entries(parts).map(([name, work]) => [name, seconds(work)])),
    };
    // The first rounds warm the machine up: its compilers are at work for so long.
    if (round >= 0) for (const [name, time] of Object.entries(times)) taken[name].push(time);
  }
  return Object.fromEntries(
    Object.entries(taken).map(([name, times]) => [
      name,
      { clock: median(times.map(({ clock }) => clock)), processor: median(times.map(({ processor }) => processor)) },
    ]),
  );
}

const times = measure();

/** What is left of everything when the named parts are taken away. */
function rest(kind) {
  return Object.keys(parts).reduce((left, name) => Math.max(0, left - times[name][kind]), times.everything[kind]);
}

const rows = [
  ['everything', times.everything],
  ...Object.keys(parts).map((name) => [name, times[name]]),
  ['rest', { clock: rest('clock'), processor: rest('processor') }],
].map(([name, { clock, processor }]) => ({
  part: name,
  articles_per_second: bodies.length / clock,
  tokens_per_second: tokenCount / clock,
  milliseconds_per_article: (1000 * clock) / bodies.length,
  articles_per_processor_second: bodies.length / processor,
  /** Articles read in the processor's time of one reference loop. */
  articles_per_reference: (bodies.length / processor) * times.reference.processor,
}));
const start = startTimes(root, join(options.corpus, files[0]));

if (options.json) {
  const report = {
    articles: bodies.length,
    tokens: tokenCount,
    rounds,
    reference_seconds: times.reference,
    rows,
    start,
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} else {
  const line = (cells) =>
    `${cells[0].padEnd(18)}${cells
      .slice(1)
      .map((cell) => cell.padStart(15))
      .join('')}\n`;
  const perArticle = Math.round(tokenCount / bodies.length);
  process.stdout.write(`${bodies.length} articles, ${perArticle} tokens each, median of ${rounds} rounds\n\n`);
  process.stdout.write(line(['', 'articles/s', 'tokens/s', 'ms/article', 'articles/cpu s', 'per reference']));
  for (const row of rows) {
    const { articles_per_second: articles, tokens_per_second: tokens } = row;
    const numbers = [
      articles.toFixed(articles < 1000 ? 1 : 0),
      tokens.toFixed(0),
      row.milliseconds_per_article.toFixed(2),
      row.articles_per_processor_second.toFixed(1),
      row.articles_per_reference.toFixed(2),
    ];
    process.stdout.write(line([row.part, ...(Number.isFinite(articles) ? numbers : ['-', '-', '0.00', '-', '-'])]));
  }
  process.stdout.write(`\nreference loop ${(1000 * times.reference.clock).toFixed(1)} ms\n`);
  process.stdout.write(`start, over bare node (${start.bare.toFixed(0)} ms): --help +${start.help.toFixed(0)} ms, `);
  process.stdout.write(`extract of one article, cold +${start.extract.toFixed(0)} ms\n`);
}
// The results of all the work come together here, so that no engine may leave it out.
process.exitCode = Number.isInteger(sink) ? 0 : 1;
for (const name of ['growth', 'check']) {
  if (!options[name]) continue;
  process.stdout.write('\n');
  spawnSync(process.execPath, [join(root, 'bench', `${name}.js`)], { stdio: 'inherit' });
}
