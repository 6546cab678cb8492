// How many automatic links of unrelated news are right: node bench/links/polnear.js TEXTS [--list] [--claims FILE] (after a build).
//
// TEXTS is the folder of texts that polnear.json was read from (PolNeAR's dev split). Every pair of tellings in one claim
// counts, of two articles or of one. --list names the pairs that are wrong, and those that nobody has read.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typed } from '../typed.js';

const { values: options, positionals } = typed(import.meta.filename, {
  allowPositionals: true,
  options: { list: { type: 'boolean' }, claims: { type: 'string' } },
});
const [texts = '.'] = positionals;
const read = JSON.parse(readFileSync(join(import.meta.dirname, 'polnear.json'), 'utf8'));
const verdicts = new Map(
  read.map(({ a, b, first, second }) => [pairOf(a, b), second === null || first === second ? first : 'open']),
);
const found = { between: new Map(), within: new Map() };
for (const { tellings } of link().claims) {
  for (const [at, one] of tellings.entries()) {
    for (const other of tellings.slice(at + 1)) {
      const pair = pairOf(placeOf(one), placeOf(other));
      const where = one.article_input === other.article_input ? found.within : found.between;
      where.set(pair, verdicts.get(pair) ?? 'unread');
    }
  }
}
for (const [where, pairs] of Object.entries(found)) {
  const count = (verdict) => [...pairs.values()].filter((one) => one === verdict).length;
  const told = ['right', 'wrong', 'open', 'unread'].map((verdict) => `${count(verdict)} ${verdict}`);
  console.log(
    `${where === 'between' ? 'between articles' : 'within one     '}  ${pairs.size} links: ${told.join(', ')}`,
  );
}
if (options.list) {
  for (const [pair, verdict] of [...found.between, ...found.within]) {
    if (verdict === 'wrong' || verdict === 'unread') console.log(`${verdict.padEnd(7)} ${pair}`);
  }
}

function placeOf({ article_input, content: [{ start }] }) {
  return [article_input, start];
}

function pairOf(a, b) {
  return [a, b]
    .map(([article, start]) => `${article}:${start}`)
    .sort()
    .join(' ');
}

function link() {
  const program = options.claims ?? join(import.meta.dirname, '../../bin/claims.js');
  const ledger = mkdtempSync(join(tmpdir(), 'claims-links-'));
  const run = (...argv) =>
    execFileSync(process.execPath, [program, '-C', ledger, ...argv], { encoding: 'utf8', maxBuffer: 1 << 28 });
  try {
    execFileSync(process.execPath, [program, 'init', ledger]);
    run('ingest', ...readdirSync(texts).map((name) => join(texts, name)));
    return JSON.parse(run('links', '--format', 'json'));
  } finally {
    rmSync(ledger, { recursive: true, force: true });
  }
}
