import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute } from '../../src/core/extract/attribute.ts';
import { decodeModel, encodeModel } from '../../src/core/extract/tagger/model.ts';
import { tagParts } from '../../src/core/extract/tagger/part-tagger.ts';
import { encodePartModel } from '../../src/core/extract/tagger/part-weights.ts';
import { findQuotes } from '../../src/core/text/quotes.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { readCorpus } from '../../src/train/corpus.ts';
import { type TrainedModels, trainModels } from '../../src/train/recipe.ts';
import { parseTags } from '../../src/train/tags.ts';

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
  mkdirSync(join(folder, 'text'));
  mkdirSync(join(folder, 'attributions'));
  articles.forEach(({ text, standoff }, at) => {
    writeFileSync(join(folder, 'text', `tale-${at}.txt`), text);
    writeFileSync(join(folder, 'attributions', `tale-${at}_ann.ann`), standoff);
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function train(seed: number): TrainedModels {
  const tagged = articles.map(({ text, tags }, at) => ({
    name: `tale-${at}`,
    text,
    words: parseTags(tags, text).words,
  }));
  return trainModels({ articles: readCorpus(folder).articles, tagged }, { seed, report: () => {} });
}

describe('training on eight small articles', () => {
  test('reads them all without a problem', () => {
    const { articles: read, problems } = readCorpus(folder);
    expect(problems).toEqual([]);
    expect(read.map(({ name, annotators }) => `${name}: ${annotators[0]?.length}`)).toEqual(
      articles.map((_, at) => `tale-${at}: 6`),
    );
  });

  test('gives the same bytes twice, other bytes from another seed, and a model that has learned', () => {
    const first = train(1);
    const bytes = encodeModel(first.model);
    const again = train(1);
    expect(Buffer.compare(bytes, encodeModel(again.model))).toBe(0);
    expect(Buffer.compare(encodePartModel(first.parts), encodePartModel(again.parts))).toBe(0);
    expect(Buffer.compare(bytes, encodeModel(train(2).model))).not.toBe(0);

    const text = 'The union announced that nobody was hurt. It rained all day.';
    const tokens = tokenise(text);
    const quotes = findQuotes(tokens);
    const parts = tagParts(tokens, quotes, first.parts);
    const document = { text, tokens, quotes, parts, furniture: [], published: null, outlet: null };
    const found = attribute(document, decodeModel(bytes));
    const words = found.map(({ cue, source, content }) =>
      [source, cue, ...content].map((span) => (span === null ? null : text.slice(span.start, span.end))),
    );
    expect(words).toEqual([['The union', 'announced', 'that nobody was hurt']]);
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
