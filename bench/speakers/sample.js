// Draws the attributions whose speakers are annotated by hand: node bench/speakers/sample.js CORPUS > sample.json (after a build).
// A random sample of fixed seed, stratified by how the source is written (pronoun, descriptor, name). Offsets are UTF-16
// code units into the corpus's text files; no word of the corpus is written.
import { readCorpus } from '../../dist/train/corpus.js';
import { random, shuffled } from '../../dist/train/random.js';
import { typed } from '../typed.js';

const SEED = 2031;
const WANTED = { pronoun: 84, descriptor: 83, name: 83 };
const PRONOUN = /^(?:he|she|it|they|i|we|you|who|that|which|one|this|these|those|some|many|others)$/i;

/** How a source is written: one pronoun; words of which the last is capitalised inside the text; anything else. */
function kindOf(words) {
  if (PRONOUN.test(words)) return 'pronoun';
  const named =
    words
      .split(/[,(]|\bof\b|\bfrom\b|\bfor\b/)[0]
      .trim()
      .split(/\s+/)
      .at(-1) ?? '';
  return /^\p{Lu}/u.test(named) ? 'name' : 'descriptor';
}

const { positionals } = typed(import.meta.filename, { allowPositionals: true });
const corpus = readCorpus(positionals[0] ?? '');
const pools = { pronoun: [], descriptor: [], name: [] };
for (const { name, text, annotators } of corpus.articles) {
  for (const { source, cue, content } of annotators[0]) {
    if (source.length === 0 || cue.length === 0) continue;
    const [start, end] = [source[0].start, source.at(-1).end];
    pools[kindOf(text.slice(start, end))].push({
      doc: name,
      source: [start, end],
      cue: [cue[0].start, cue.at(-1).end],
      content: content.map((span) => [span.start, span.end]),
    });
  }
}
const next = random(SEED);
const sample = Object.entries(WANTED).flatMap(([kind, count]) => {
  const order = shuffled(pools[kind].length, next);
  return [...order.slice(0, count)].map((index) => ({ kind, ...pools[kind][index] }));
});
sample.sort((a, b) => (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : a.source[0] - b.source[0]));
process.stdout.write(`[\n${sample.map((one, index) => JSON.stringify({ n: index + 1, ...one })).join(',\n')}\n]\n`);
