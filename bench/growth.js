// What it takes to link one new article into a ledger that grows, start of the process included, with a warm index, at 1,000, 5,000
// and 10,000 articles:
//   linking   an article has come with a pull from git; a question about it links it and prints its claim (`claims who-said --format rows`)
//   who-said  the same for people, who are shown all that contradicts the claim too (`claims who-said`)
//   trace     the same with `claims trace`
//   ingest    the whole of `claims ingest ARTICLE`: loads the model, reads, writes to the disk, links
//   bare      `node -e 0`, for comparison
//
//   npm run bench -- --growth                    these sizes, after the speed of reading
//   node bench/growth.js                         these sizes alone (of the program as built)
//   node bench/growth.js --sizes 500,1000        others, ascending
//   node bench/growth.js --turns 11              more articles at each size (7 if not given); figures are medians over them, and the least
//   node bench/growth.js --ledger DIR            a ledger of the last size that was made before, with its index; it is left there
//   node bench/growth.js --keep DIR              the ledgers are made there, one of each size, and used again the next time
//   node bench/growth.js --json                  for another program
//
// Warm means that the file system holds the index: it is read before each turn, because some machines soon drop what few use. What
// Node is told by NODE_EXTRA_CA_CERTS is left out: to read those certificates takes it 40 ms at every start, before any program begins.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addArticle, articleText, writeArticles } from './ledger.js';
import { typed } from './typed.js';

const claims = join(dirname(dirname(fileURLToPath(import.meta.url))), 'bin', 'claims.js');
const INDEXING = join(import.meta.dirname, 'index-ledger.js');
const { values: options } = typed(import.meta.filename, {
  options: {
    sizes: { type: 'string', default: '1000,5000,10000' },
    turns: { type: 'string', default: '7' },
    ledger: { type: 'string' },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = options.sizes.split(',').map(Number);
const turns = Math.max(1, Number.parseInt(options.turns, 10) || 7);

const root = mkdtempSync(join(tmpdir(), 'claims-growth-'));
let folder = options.ledger ?? join(root, 'ledger');
const article = join(root, 'article.txt');
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
let told = 0;

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** Asks about an article that nothing has linked yet. */
function pulled(size, turn) {
  let added = null;
  // A ledger that is kept has the first of them already.
  for (; added === null; added = addArticle(folder, { number: (told * 997 + turn) % size })) {
    told += 1;
    if (told > 4 * size) throw new Error(`${folder} has been told all that there is: remove it`);
  }
  const [{ id, content }] = added.tellings;
  const whoSaid = ['-C', folder, 'who-said', `"${content[0].exact}"`];
  return { linking: [...whoSaid, '--format', 'rows'], whoSaid, trace: ['-C', folder, 'trace', id] };
}

/** Some of this takes minutes. */
function note(text) {
  process.stderr.write(`${text}\n`);
}

const CHUNK = Buffer.alloc(1 << 20);

/** Never the whole at once: a process that holds 800 MB takes 50 ms longer to start another. */
function readThrough(path) {
  const file = openSync(path, 'r');
  while (readSync(file, CHUNK) > 0);
  closeSync(file);
}

/** Milliseconds by the clock that a process takes, and those of the processor, its own and its children's. */
function run(argv) {
  readThrough(join(folder, '.claims', 'index.db'));
  const start = process.hrtime.bigint();
  const child = spawnSync(process.execPath, ['--require', PROBE, ...argv], { encoding: 'utf8', env: environment });
  const clock = Number(process.hrtime.bigint() - start) / 1e6;
  if (child.status !== 0)
    throw new Error(`claims ${argv.slice(1).join(' ')} ended with ${child.status}: ${child.stderr}`);
  return { clock, processor: Number(readFileSync(usage, 'utf8')) };
}

const usage = join(root, 'usage');
/** Has a process write down at its end what of the processor it has used. */
const PROBE = join(root, 'probe.cjs');
writeFileSync(
  PROBE,
  `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeFileSync(${JSON.stringify(usage)}, String((user + system) / 1000));
});`,
);

/** A new telling of something that the ledger has: parts of one of its articles, in another order, at another outlet. */
function newArticle(size, turn) {
  const parts = articleText((turn * 997 + 3) % size)
    .trim()
    .split('\n\n');
  const middle = (turn % (parts.length - 2)) + 1;
  told += 1;
  writeFileSync(
    article,
    `${[...parts.slice(middle), ...parts.slice(2, middle)].join('\n\n')}\n\nThis is edition ${told} of ${process.pid}.\n`,
  );
  return ['-C', folder, 'ingest', article, '--outlet', `Evening Post ${told}`, '--published', '2023-05-05'];
}

function make(place, { from, to }) {
  note(`writing articles ${from + 1} to ${to} …`);
  writeArticles(place, { from, to });
}

function makeKept(size) {
  folder = join(options.keep, String(size));
  told = 0;
  if (existsSync(folder)) return;
  make(`${folder}.part`, { from: 0, to: size });
  renameSync(`${folder}.part`, folder);
}

function measure(size, from) {
  if (options.keep !== undefined) makeKept(size);
  else if (options.ledger === undefined) make(folder, { from, to: size });
  note('bringing the index up to date …');
  const start = process.hrtime.bigint();
  const indexed = spawnSync(process.execPath, [INDEXING, folder], { encoding: 'utf8', env: environment });
  if (indexed.status !== 0) throw new Error(`the index of ${folder} could not be made: ${indexed.stderr}`);
  const index = Number(process.hrtime.bigint() - start) / 1e6;
  note(`linking ${4 * (turns + 1)} new articles one by one …`);
  const times = [];
  for (let turn = -1; turn < turns; turn += 1) {
    const bare = run(['-e', '0']);
    const linking = run([claims, ...pulled(size, turn + 1).linking]);
    const whoSaid = run([claims, ...pulled(size, turn + 1).whoSaid]);
    const trace = run([claims, ...pulled(size, turn + 1).trace]);
    const ingest = run([claims, ...newArticle(size, turn + 1)]);
    // The first turn fills the caches of the file system.
    if (turn >= 0) times.push({ bare, linking, whoSaid, trace, ingest });
  }
  const middle = (name) => ({
    milliseconds: median(times.map((time) => time[name].clock)),
    least_milliseconds: Math.min(...times.map((time) => time[name].clock)),
    processor_milliseconds: median(times.map((time) => time[name].processor)),
  });
  return {
    articles: size,
    index_seconds: index / 1000,
    index_added: size - from,
    linking: middle('linking'),
    who_said: middle('whoSaid'),
    trace: middle('trace'),
    ingest: middle('ingest'),
    bare: middle('bare'),
  };
}

function inWords(row) {
  const one = (name) => {
    const { milliseconds, least_milliseconds, processor_milliseconds } = row[name.replace('-', '_')];
    const [middle, least, processor] = [milliseconds, least_milliseconds, processor_milliseconds].map((time) =>
      time.toFixed(0),
    );
    return `${name} ${middle} ms (${least}; ${processor})`;
  };
  const size = String(row.articles).padStart(7);
  const times = ['linking', 'who-said', 'trace', 'ingest', 'bare'].map(one).join(', ');
  return `${size} articles: ${times}; indexing ${row.index_added} articles ${row.index_seconds.toFixed(1)} s`;
}

try {
  const rows = [];
  if (!options.json) {
    note(`linking one new article: median of ${turns}; in brackets the least, and the processor's time\n`);
  }
  for (const [at, size] of sizes.entries()) {
    const row = measure(size, options.keep === undefined ? (sizes[at - 1] ?? 0) : 0);
    rows.push(row);
    if (!options.json) process.stdout.write(`${inWords(row)}\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ turns, rows }, null, 2)}\n`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
