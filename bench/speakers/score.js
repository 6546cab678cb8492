// How often the right speaker is credited, against two annotators: node bench/speakers/score.js CORPUS (after a build).
//
//   --list   name each attribution that is described or left open as well as those that are wrong
//   --show   with the words, which are the corpus's: not for a file that is published
//   --json   for another program
//
// The resolver alone is measured: it gets the attributions that the first annotator of the corpus marked, not those that
// the program reads. CORPUS is the one that sample.json was drawn from.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSTITUTIONS } from '../../dist/core/extract/lexicon/institutions.js';
import { OUTLETS } from '../../dist/core/extract/lexicon/outlets.js';
import { readDocument } from '../../dist/core/extract/pipeline.js';
import { creditSpeakers } from '../../dist/core/extract/speakers/speakers.js';
import { hull } from '../../dist/core/text/span.js';
import { loadModels } from '../../dist/store/model.js';
import { readCorpus } from '../../dist/train/corpus.js';
import { annotatorsAgree, judgeSpeaker } from '../../dist/train/measure/speaker-verdict.js';
import { typed } from '../typed.js';

const { values: options, positionals } = typed(import.meta.filename, {
  allowPositionals: true,
  options: { list: { type: 'boolean' }, show: { type: 'boolean' }, json: { type: 'boolean' } },
});
const read = (name) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
const sample = read('sample.json');
const annotators = ['annotator-1.json', 'annotator-2.json'].map(read);
const known = { id: 'a-00000000', input: 'bench.txt', headline: null, outlet: null, published: null };
const models = loadModels();
const reader = { ...models, sha256: () => '' };
const aliases = new Map([...INSTITUTIONS, ...OUTLETS].map((entry) => [entry.id, [entry.name, ...entry.aliases]]));

/** The article of each document with the credit of each of its annotated attributions, under their offsets. */
function creditAll(corpus) {
  return new Map(
    corpus.articles.map(({ name, text, annotators: [marked = []] }) => {
      const attributions = marked.map(({ cue, source, content }) => ({
        cue: hull(cue),
        source: hull(source),
        content,
        score: 1,
        origin: 'model',
      }));
      const credits = creditSpeakers(readDocument(text, known, reader), attributions);
      return [name, { text, credits: new Map(attributions.map((one, at) => [keyOf(one), credits[at]])) }];
    }),
  );
}

function keyOf({ source, cue, content }) {
  const spans = [source, cue, ...content].map((span) => (span ? `${span.start}-${span.end}` : ''));
  return spans.join(' ');
}

function spanOf([start, end]) {
  return { start, end };
}

/** One attribution of the sample with what the annotators and the program say of it. */
function caseOf(one, at, articles) {
  const article = articles.get(one.doc);
  const credit = article?.credits.get(
    keyOf({ source: spanOf(one.source), cue: spanOf(one.cue), content: one.content.map(spanOf) }),
  );
  if (credit === undefined) throw new Error(`${one.n}: no such attribution in ${one.doc}; is this the right corpus?`);
  const people = annotators.map((annotations) => {
    const { n, speaker, named } = annotations[at];
    if (n !== one.n) throw new Error(`${one.n}: an annotator has ${n} in its place`);
    return { words: speaker && article.text.slice(...speaker), span: speaker, named };
  });
  const { speaker } = credit;
  return {
    ...one,
    words: article.text.slice(...one.source),
    speaker,
    people,
    agree: annotatorsAgree(people[0], people[1]),
    same: String(people[0].span) === String(people[1].span),
    verdicts: people.map((person) => judgeSpeaker(person, speaker, speaker ? aliases.get(speaker.id) : [])),
  };
}

const VERDICTS = ['right', 'wrong', 'described', 'open'];
const STRATA = ['pronoun', 'descriptor', 'name', 'all'];

function shares(cases, verdictOf) {
  return STRATA.map((stratum) => {
    const inside = cases.filter(({ kind }) => stratum === 'all' || kind === stratum);
    const share = (verdict) => (100 * inside.filter((one) => verdictOf(one) === verdict).length) / inside.length;
    return {
      stratum,
      count: inside.length,
      ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, share(verdict)])),
    };
  });
}

function line(cells) {
  return `${cells[0].padEnd(24)}${cells
    .slice(1)
    .map((cell) => String(cell).padStart(10))
    .join('')}\n`;
}

function describe(one) {
  const { n, doc, kind, source, speaker, verdicts } = one;
  const credited = speaker === null ? '' : `${speaker.kind} ${speaker.basis}`;
  const place = `${String(n).padStart(4)}  ${verdicts.join('/').padEnd(12)} ${kind.padEnd(10)} ${doc} ${source.join('-')}  ${credited}`;
  if (!options.show) return `${place}\n`;
  const wanted = one.people.map(({ words, named }) => `${named ? '' : '(not named) '}${words}`);
  return `${place}\n      "${one.words}" is ${speaker?.name ?? 'open'}; wanted: ${[...new Set(wanted)].join(' or ')}\n`;
}

if (positionals.length !== 1) {
  process.stderr.write('usage: node bench/speakers/score.js CORPUS [--list] [--show] [--json]\n');
  process.exitCode = 2;
} else {
  const articles = creditAll(readCorpus(positionals[0]));
  const cases = sample.map((one, at) => caseOf(one, at, articles));
  const agreed = cases.filter(({ agree }) => agree);
  const agreement = STRATA.map((stratum) => {
    const inside = cases.filter(({ kind }) => stratum === 'all' || kind === stratum);
    const share = (passes) => (100 * inside.filter(passes).length) / inside.length;
    return { stratum, count: inside.length, agree: share(({ agree }) => agree), same: share(({ same }) => same) };
  });
  const results = {
    agreement,
    'annotator 1': shares(cases, ({ verdicts }) => verdicts[0]),
    'annotator 2': shares(cases, ({ verdicts }) => verdicts[1]),
    'both, where they agree': shares(agreed, ({ verdicts }) => verdicts[0]),
  };
  const failing = cases.filter(({ verdicts }) =>
    verdicts.some((verdict) => verdict === 'wrong' || (options.list && verdict !== 'right')),
  );
  if (options.json) {
    const listed = failing.map(({ n, verdicts }) => ({ n, verdicts }));
    process.stdout.write(`${JSON.stringify({ reading: models.reading, ...results, failing: listed }, null, 2)}\n`);
  } else {
    process.stdout.write(`read by ${models.reading}\n\n`);
    process.stdout.write(line(['annotators, in per cent', 'n', 'agree', 'same span']));
    for (const { stratum, count, agree, same } of agreement)
      process.stdout.write(line([stratum, count, agree.toFixed(1), same.toFixed(1)]));
    for (const [name, rows] of Object.entries(results).slice(1)) {
      process.stdout.write(`\n${line([name, 'n', ...VERDICTS])}`);
      for (const row of rows)
        process.stdout.write(line([row.stratum, row.count, ...VERDICTS.map((verdict) => row[verdict].toFixed(1))]));
    }
    process.stdout.write(`\n${failing.map(describe).join('')}`);
  }
}
