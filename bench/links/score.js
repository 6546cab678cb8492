// How well links agree with a careful editor: node bench/links/score.js [--details] [--json] [--claims FILE] [FOLDER…] (after a build).
//
// Each FOLDER holds the articles of one event and their gold.yaml; without any, those of test/links/tuning. All articles
// go into one ledger. --claims FILE runs another build's bin/claims.js; --found FILE scores the output of an earlier run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { findFence } from '../../dist/store/front-matter.js';
import { mergeGolds } from '../../dist/train/measure/links/merge-golds.js';
import { reportLinks } from '../../dist/train/measure/links/report.js';
import { scoreLinks } from '../../dist/train/measure/links/score-links.js';
import { typed } from '../typed.js';

const { values: options, positionals } = typed(import.meta.filename, {
  allowPositionals: true,
  options: {
    details: { type: 'boolean', default: false },
    json: { type: 'boolean' },
    claims: { type: 'string' },
    found: { type: 'string' },
  },
});
const home = join(import.meta.dirname, '../../test/links/tuning');
const folders = positionals.length > 0 ? positionals : readdirSync(home).map((event) => join(home, event));
const articles = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name !== 'gold.yaml')
    .map((name) => join(folder, name)),
);
const gold = mergeGolds(
  new Map(folders.map((folder) => [basename(folder), parse(readFileSync(join(folder, 'gold.yaml'), 'utf8'))])),
);
const bodies = new Map(articles.map((file) => [basename(file), bodyOf(readFileSync(file, 'utf8'))]));
const score = scoreLinks(gold, options.found ? JSON.parse(readFileSync(options.found, 'utf8')) : link(), bodies);
console.log(options.json ? JSON.stringify(score, null, 1) : reportLinks(score, options.details));

function bodyOf(text) {
  return text.slice(findFence(text)?.bodyStart ?? 0);
}

function link() {
  const program = options.claims ?? join(import.meta.dirname, '../../bin/claims.js');
  const ledger = mkdtempSync(join(tmpdir(), 'claims-links-'));
  const run = (...argv) =>
    execFileSync(process.execPath, [program, '-C', ledger, ...argv], { encoding: 'utf8', maxBuffer: 1 << 28 });
  try {
    execFileSync(process.execPath, [program, 'init', ledger]);
    run('ingest', ...articles);
    return JSON.parse(run('links', '--format', 'json'));
  } finally {
    rmSync(ledger, { recursive: true, force: true });
  }
}
