// What it shows that a telling contradicts one shortly before it: node bench/links/answers.js [--beside CORPUS] [FOLDER…] (after a build).
//
// Fits the weights of src/core/link/conflict/answered.ts. Each FOLDER holds the articles of one event and their gold.yaml; without any,
// those of test/links/tuning. Each event is left out in turn, and what is found in it by the others' weights is told. CORPUS: real
// news, a folder of texts; there hardly anybody contradicts the telling before, so all its pairs are taken for none.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { followingsOf } from '../../dist/core/link/conflict/answered.js';
import { signsOf } from '../../dist/core/link/conflict/answers.js';
import { pagesOf } from '../../dist/core/link/conflict/near.js';
import { toldOf } from '../../dist/core/query/told.js';
import { findFence } from '../../dist/store/front-matter.js';
import { openLedger } from '../../dist/store/open.js';
import { readDataset } from '../../dist/store/read.js';
import { mergeGolds } from '../../dist/train/measure/links/merge-golds.js';
import { nameTellings } from '../../dist/train/measure/links/named.js';
import { typed } from '../typed.js';

const { values: options, positionals } = typed(import.meta.filename, {
  allowPositionals: true,
  options: { beside: { type: 'string' } },
});
const home = join(import.meta.dirname, '../../test/links/tuning');
const folders = positionals.length > 0 ? positionals : readdirSync(home).map((event) => join(home, event));
/** What a weight of 1, its sign measured in its own spread, costs. */
const RESTRAINT = 10;
const LEAST = 0.2;

const judged = judgedPairs();
const beside =
  options.beside === undefined ? [] : pairsIn(textsOf(options.beside)).map((pair) => ({ ...pair, no: true }));
const signs = Object.keys(judged[0].signs);
const [means, spreads] = measured(judged);
report();

/** Pairs of the events with what the gold says of them: `yes`, `no`, or neither where either answer is right. */
function judgedPairs() {
  const articles = folders.flatMap(textsOf);
  const golds = folders.map((folder) => [basename(folder), parse(readFileSync(join(folder, 'gold.yaml'), 'utf8'))]);
  const gold = mergeGolds(new Map(golds));
  const eventOf = new Map(
    folders.flatMap((folder) => textsOf(folder).map((file) => [basename(file), basename(folder)])),
  );
  const conflicts = new Set(gold.conflicts.flatMap(({ between: [some, others] }) => crossed(some, others)));
  const loose = new Set([...gold.loose.map(([a, b]) => key(a, b)), ...gold.loose_conflicts.map(([a, b]) => key(a, b))]);
  return pairsIn(articles, (found) => {
    const bodies = new Map(articles.map((file) => [basename(file), bodyOf(readFileSync(file, 'utf8'))]));
    const { nameOf } = nameTellings(gold, found, bodies);
    const names = new Map();
    for (const { tellings } of found.claims) for (const one of tellings) names.set(one.telling, nameOf(one));
    return ({ a, b, input }) => {
      const [first, second] = [names.get(a) ?? null, names.get(b) ?? null];
      const pair = first === null || second === null ? null : key(first, second);
      const yes = pair !== null && conflicts.has(pair);
      return { event: eventOf.get(input), yes, no: !yes && pair !== null && !loose.has(pair) };
    };
  });
}

function pairsIn(articles, judge = () => () => ({ event: 'beside', yes: false, no: true })) {
  const ledger = mkdtempSync(join(tmpdir(), 'claims-answers-'));
  const program = join(import.meta.dirname, '../../bin/claims.js');
  const run = (...argv) => execFileSync(process.execPath, [program, ...argv], { encoding: 'utf8', maxBuffer: 1 << 28 });
  try {
    run('init', ledger);
    run('-C', ledger, 'ingest', ...articles);
    const judgeOf = judge(JSON.parse(run('-C', ledger, 'links', '--format', 'json')));
    const { dataset } = readDataset(openLedger(ledger).value);
    const pages = pagesOf(dataset.tellings.map(toldOf));
    return pages.flatMap((page) =>
      page.tellings.flatMap((_, at) =>
        followingsOf(page, at).map((following) => {
          const { a, b } = following.pair;
          const place = { a: a.told.id, b: b.told.id, input: page.article.input };
          return { answer: b.told.id, signs: signsOf(following), ...judgeOf(place) };
        }),
      ),
    );
  } finally {
    rmSync(ledger, { recursive: true, force: true });
  }
}

/** Logistic regression, by gradients of falling step; the weights are of the signs as they are. */
function weightsFor(pairs) {
  const rows = pairs.filter(({ yes, no }) => yes || no).map(({ signs: own, yes }) => [scaled(own), yes ? 1 : 0]);
  const weights = signs.map(() => 0);
  let bias = 0;
  const [steps, moments] = [signs.map(() => 0), signs.map(() => 0)];
  let [biasStep, biasMoment] = [0, 0];
  for (let round = 1; round <= 1500; round++) {
    const slopes = weights.map((weight) => weight * RESTRAINT);
    let biasSlope = 0;
    for (const [row, yes] of rows) {
      const miss = 1 / (1 + Math.exp(-(bias + row.reduce((sum, sign, at) => sum + sign * weights[at], 0)))) - yes;
      biasSlope += miss;
      for (let at = 0; at < row.length; at++) slopes[at] += miss * row[at];
    }
    const move = (slope, step, moment) => [0.9 * step + 0.1 * slope, 0.999 * moment + 0.001 * slope * slope];
    const by = (step, moment) =>
      (0.02 * (step / (1 - 0.9 ** round))) / (Math.sqrt(moment / (1 - 0.999 ** round)) + 1e-9);
    slopes.forEach((slope, at) => {
      [steps[at], moments[at]] = move(slope, steps[at], moments[at]);
      weights[at] -= by(steps[at], moments[at]);
    });
    [biasStep, biasMoment] = move(biasSlope, biasStep, biasMoment);
    bias -= by(biasStep, biasMoment);
  }
  const own = weights.map((weight, at) => weight / spreads[at]);
  return { weights: own, bias: bias - own.reduce((sum, weight, at) => sum + weight * means[at], 0) };
}

function report() {
  let [found, right] = [0, 0];
  for (const event of new Set(judged.map((pair) => pair.event))) {
    const model = weightsFor([...judged.filter((pair) => pair.event !== event), ...beside]);
    const best = new Map();
    for (const pair of judged.filter((one) => one.event === event)) {
      const score = scoreOf(pair, model);
      if (score > LEAST && score > (best.get(pair.answer)?.score ?? LEAST)) best.set(pair.answer, { score, pair });
    }
    for (const { pair } of best.values()) {
      if (pair.yes || pair.no) found += 1;
      if (pair.yes) right += 1;
    }
  }
  const all = judged.filter(({ yes }) => yes).length;
  console.log(`${judged.length} pairs of ${folders.length} events, ${all} in conflict; ${beside.length} pairs beside`);
  console.log(`each event left out: ${found} found, ${right} right`);
  const { weights, bias } = weightsFor([...judged, ...beside]);
  for (const [at, sign] of signs.entries()) console.log(`${sign.padEnd(16)} ${weights[at].toFixed(1)}`);
  console.log(`bias             ${bias.toFixed(1)}`);
}

function scoreOf({ signs: own }, { weights, bias }) {
  return bias + signs.reduce((sum, sign, at) => sum + weights[at] * own[sign], 0);
}

function scaled(own) {
  return signs.map((sign, at) => (own[sign] - means[at]) / spreads[at]);
}

function measured(pairs) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const all = signs.map((sign) => pairs.map((pair) => pair.signs[sign]));
  const middle = all.map(mean);
  return [middle, all.map((values, at) => Math.sqrt(mean(values.map((value) => (value - middle[at]) ** 2))) || 1)];
}

function textsOf(folder) {
  const names = readdirSync(folder).filter((name) => name !== 'gold.yaml');
  return names.map((name) => join(folder, name));
}

function bodyOf(text) {
  return text.slice(findFence(text)?.bodyStart ?? 0);
}

function crossed(some, others) {
  return some.flatMap((one) => others.map((other) => key(one, other)));
}

function key(a, b) {
  return [a, b].sort().join(' ');
}
