import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../../src/core/extract/attribution.ts';
import { findHedges } from '../../../../src/core/extract/manner/hedges.ts';
import { findMode } from '../../../../src/core/extract/manner/mode.ts';
import { findStance } from '../../../../src/core/extract/manner/stance.ts';
import { findType } from '../../../../src/core/extract/manner/type.ts';
import { documentOf, spanOfWords } from '../../../support/document.ts';

/** An attribution by marks: [source], <cue>, {content}; the marks are taken out of the text. */
function marked(sentence: string): { text: string; attribution: Attribution } {
  const words = (open: string, close: string) => sentence.slice(sentence.indexOf(open) + 1, sentence.indexOf(close));
  const text = sentence.replace(/[[\]<>{}]/g, '');
  const source = sentence.includes('[') ? spanOfWords(text, words('[', ']')) : null;
  const content = [spanOfWords(text, words('{', '}'))];
  return { text, attribution: { cue: spanOfWords(text, words('<', '>')), source, content, score: 1, origin: 'model' } };
}

describe('stance', () => {
  test.each([
    ['asserts', '[The mayor] <said> {the bridge fell}.'],
    ['asserts', '[The mayor] <said> {the bridge had not fallen}.'],
    ['denies', '[The mayor] <denied> {that the bridge fell}.'],
    ['denies', '[Moscow] <has rejected> {claims of an attack}.'],
    ['denies', '[The firm] <dismissed> {the report}.'],
    ['declines', '[The mayor] <declined to say> {whether the bridge fell}.'],
    ['declines', '[The mayor] <refused to comment on> {the fall}.'],
    ['declines', '[It] <did not say> {how the man died}.'],
    ['declines', '[The mayor] did not <confirm> {the figure}.'],
    ['asserts', '[Eight men] <refused> {to fight}.'],
    ['questions', '[The mayor] <asked> {who had sold the bridge}.'],
    ['questions', '[Critics] <wondered> {why}.'],
    ['declines', '[The firm] <did not deny> {the sale}.'],
    ['asserts', '<According to> [the mayor], {the bridge fell}.'],
  ] as const)('%s: %s', (stance, sentence) => {
    const { text, attribution } = marked(sentence);
    expect(findStance(documentOf(text), attribution)).toBe(stance);
  });
});

describe('mode', () => {
  test.each([
    ['speech', '[The mayor] <said> {the bridge fell}.'],
    ['speech', '<According to> [the mayor], {the bridge fell}.'],
    ['speech', '[The mayor] <said she hoped> {the bridge would hold}.'],
    ['belief', '[The mayor] <hopes> {the bridge holds}.'],
    ['belief', '[Many] <fear> {a flood}.'],
    ['intention', '[The council] <plans> {to close the quay}.'],
    ['intention', '[The council] <wants> {to close the quay}.'],
    ['other', '[The council] <voted> {to close the quay}.'],
  ] as const)('%s: %s', (mode, sentence) => {
    const { text, attribution } = marked(sentence);
    expect(findMode(documentOf(text), attribution)).toBe(mode);
  });
});

describe('type', () => {
  test.each([
    ['indirect', '[The mayor] <said> {the bridge fell}.'],
    ['direct', '“{The bridge fell},” [she] <said>.'],
    ['mixed', '[The mayor] <said> {the bridge “is gone for good”}.'],
    ['hearsay', '{The bridge} <allegedly> fell.'],
    ['hearsay', '{The bridge fell}, <according to> [media reports].'],
    ['indirect', '{The bridge fell}, <according to> [the reports of the port office].'],
  ] as const)('%s: %s', (type, sentence) => {
    const { text, attribution } = marked(sentence);
    expect(findType(documentOf(text), attribution, attribution.content)).toBe(type);
  });
});

describe('hedges', () => {
  test.each<[sentence: string, hedges: readonly string[]]>([
    ['The guard allegedly fled and possibly drowned.', ['allegedly', 'possibly']],
    ['The fire may have started in a silo.', ['may have']],
    ['According to preliminary information, two men fled.', ['According to preliminary information']],
    ['The vote was held in May.', []],
    ['May 3 was a Sunday.', []],
    ['He fled on 3 May 2031.', []],
    ['The bridge appears to have been hit.', ['appears to have']],
    ['The bridge fell.', []],
    ['The unlikely winner smiled.', []],
    ['The firm will likely close.', ['likely']],
  ])('%s', (sentence, hedges) => {
    expect(findHedges(documentOf(sentence)).map((span) => sentence.slice(span.start, span.end))).toEqual(hedges);
  });
});
