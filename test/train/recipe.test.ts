import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute } from '../../src/core/extract/attribute.ts';
import { decodeModel } from '../../src/core/extract/tagger/model.ts';
import { tagParts } from '../../src/core/extract/tagger/part-tagger.ts';
import { decodePartModel } from '../../src/core/extract/tagger/part-weights.ts';
import { findQuotes } from '../../src/core/text/quotes.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { train } from '../../src/train/command.ts';
import { readCorpus } from '../../src/train/corpus.ts';

const SPEAKERS = ['The harbour master', 'A farmer', 'The school board', 'Ilse Varn', 'The union'];
const VERBS = ['said', 'claimed', 'wrote', 'announced', 'insisted'];
const FACTS = [
  'the ferry was late',
  'the well had dried up',
  'classes would begin',
  'rents had doubled',
  'nobody was hurt',
];

/** Articles of six sentences, every combination as plain as a primer: "A farmer claimed that rents had doubled." */
function primer(): { text: string; standoff: string; tags: string }[] {
  return Array.from({ length: 8 }, (_, number) => {
    let text = '';
    const lines: string[] = [];
    for (let sentence = 0; sentence < 6; sentence++) {
      const source = SPEAKERS[(number + sentence) % 5] ?? '';
      const cue = VERBS[(number * 2 + sentence) % 5] ?? '';
      const content = `that ${FACTS[(number + 2 * sentence) % 5] ?? ''}`;
      const at = text.length;
      const place = [at, at + source.length + 1, at + source.length + cue.length + 2] as const;
      lines.push(
        `T${sentence * 3 + 1}\tSource ${place[0]} ${place[0] + source.length}\t${source}`,
        `T${sentence * 3 + 2}\tCue ${place[1]} ${place[1] + cue.length}\t${cue}`,
        `T${sentence * 3 + 3}\tContent ${place[2]} ${place[2] + content.length}\t${content}`,
        `E${sentence + 1}\tAttribution:T${sentence * 3 + 2} Source:T${sentence * 3 + 1} Cue:T${sentence * 3 + 2} Content:T${sentence * 3 + 3}`,
      );
      text += `${source} ${cue} ${content}. It rained all day.\n\n`;
    }
    return { text, standoff: lines.join('\n'), tags: tagsOf(text) };
  });
}

/** Verbs by a list, capitals as names, the rest as nouns: enough to train on. */
function tagsOf(text: string): string {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, at) => {
    const word = tokens.word[at] ?? '';
    const tag = VERBS.includes(word) || /^(was|had|would|rained)$/.test(word) ? 'VBD' : word === '.' ? '.' : 'NN';
    return `${tokens.sentence[at]}\t${tokens.start[at]}\t${tokens.end[at]}\t${tag}\tO`;
  }).join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
const articles = primer();

beforeAll(() => {
  for (const name of ['text', 'attributions', 'tags']) mkdirSync(join(folder, name));
  articles.forEach(({ text, standoff, tags }, at) => {
    writeFileSync(join(folder, 'text', `tale-${at}.txt`), text);
    writeFileSync(join(folder, 'attributions', `tale-${at}_ann.ann`), standoff);
    writeFileSync(join(folder, 'tags', `tale-${at}.tsv`), tags);
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Trains as the command does and returns what it wrote. */
function run(...options: string[]): { attribution: Buffer; parts: Buffer; lines: string[] } {
  const out = join(folder, 'model');
  const lines: string[] = [];
  expect(train([folder, '--out', out, ...options], (line) => lines.push(line))).toBe(0);
  return {
    attribution: readFileSync(join(out, 'attribution.bin')),
    parts: readFileSync(join(out, 'parts.bin')),
    lines,
  };
}

describe('training on eight small articles', () => {
  test('gives the same bytes twice, other bytes from another seed, and models that have learned', () => {
    const first = run();
    const again = run('--seed', '1');
    expect(Buffer.compare(first.attribution, again.attribution)).toBe(0);
    expect(Buffer.compare(first.parts, again.parts)).toBe(0);
    expect(Buffer.compare(first.attribution, run('--seed', '2').attribution)).not.toBe(0);
    expect(first.lines.at(-1)).toMatch(/parts\.bin: \d+ bytes$/);

    const text = 'The union announced that nobody was hurt. It rained all day.';
    const tokens = tokenise(text);
    const quotes = findQuotes(tokens);
    const parts = tagParts(tokens, quotes, decodePartModel(first.parts));
    const document = { text, tokens, quotes, parts, furniture: [], headline: null, published: null, outlet: null };
    const words = attribute(document, decodeModel(first.attribution)).map(({ cue, source, content }) =>
      [source, cue, ...content].map((span) => (span === null ? null : text.slice(span.start, span.end))),
    );
    expect(words).toEqual([['The union', 'announced', 'that nobody was hurt']]);
  });

  test('reads every article of the folder', () => {
    const { articles: read, problems } = readCorpus(folder);
    expect(problems).toEqual([]);
    expect(read.map(({ name, annotators }) => `${name}: ${annotators[0]?.length}`)).toEqual(
      articles.map((_, at) => `tale-${at}: 6`),
    );
  });

  test('names the file and line of what it cannot read, and an annotation without text', () => {
    writeFileSync(join(folder, 'attributions', 'tale-0_bad.ann'), 'T1\tContent 0 3\tx\nT2\tContent 3 2\tx');
    writeFileSync(join(folder, 'attributions', 'lost_ann.ann'), '');
    const { problems } = readCorpus(folder);
    expect(problems.length).toBe(2);
    expect(problems.some((problem) => /tale-0_bad\.ann:2: expected/.test(problem))).toBe(true);
    expect(problems.some((problem) => /lost_ann\.ann:1: there is no .*lost\.txt/.test(problem))).toBe(true);
  });
});

describe('wrong arguments are answered with the usage', () => {
  test.each([
    ['no corpus', []],
    ['two of them', ['a', 'b']],
    ['a seed that is no number', ['a', '--seed', 'lucky']],
    ['an option that does not exist', ['a', '--epochs', '3']],
  ])('%s', (_name, argv) => {
    const lines: string[] = [];
    expect(train(argv, (line) => lines.push(line))).toBe(2);
    expect(lines.join('\n')).toContain('usage: npm run train');
  });
});
