import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagParts } from '../../../../src/core/extract/tagger/part-tagger.ts';
import { decodePartModel } from '../../../../src/core/extract/tagger/part-weights.ts';
import { PARTS } from '../../../../src/core/extract/tagger/parts.ts';
import { findQuotes } from '../../../../src/core/text/quotes.ts';
import { tokenise } from '../../../../src/core/text/tokens.ts';

const model = decodePartModel(readFileSync(new URL('../../../../model/parts.bin', import.meta.url)));

function tagged(text: string): string {
  const tokens = tokenise(text);
  const parts = tagParts(tokens, findQuotes(tokens), model);
  return tokens.word.map((word, i) => `${word}/${PARTS[parts[i] ?? -1]}`).join(' ');
}

test.each<[string, string, string]>([
  [
    'past tense and determiner',
    'The ministry said the dam held.',
    'The/DT ministry/NN said/VBD the/DT dam/NN held/VBD ./PUNCT',
  ],
  [
    'participles after auxiliaries',
    'Officials have not confirmed that two boats were destroyed.',
    'Officials/NNS have/VBP not/RB confirmed/VBN that/IN two/CD boats/NNS were/VBD destroyed/VBN ./PUNCT',
  ],
  [
    'quotation marks by their side',
    '"We will rebuild," she told reporters.',
    '"/OQ We/PRP will/MD rebuild/VB ,/PUNCT "/CQ she/PRP told/VBD reporters/NNS ./PUNCT',
  ],
  [
    'a possessive mark is none',
    "The soldiers' posts were shelled.",
    "The/DT soldiers/NNS '/POS posts/NNS were/VBD shelled/VBN ./PUNCT",
  ],
  [
    'noun and verb of one form',
    'He wants to report the report.',
    'He/PRP wants/VBZ to/TO report/VB the/DT report/NN ./PUNCT',
  ],
  [
    'names by what they name',
    'According to Reuters, the governor of Texas refused to comment.',
    'According/VBG to/TO Reuters/ORG ,/PUNCT the/DT governor/NN of/IN Texas/LOC refused/VBD to/TO comment/VB ./PUNCT',
  ],
  ['clitics', "It's what they don't know.", "It/PRP 's/VBZ what/W they/PRP do/VBP n't/RB know/VB ./PUNCT"],
  [
    'a claim that is a verb, and one that is a noun',
    'The army claims it denied the claims',
    'The/DT army/NN claims/VBZ it/PRP denied/VBD the/DT claims/NNS',
  ],
])('%s', (_name, text, expected) => {
  expect(tagged(text)).toBe(expected);
});

test('without quotations known, a mark takes its side from what it touches', () => {
  const tokens = tokenise('“We stay," she said.');
  const parts = tagParts(tokens, null, model);
  expect([parts[0], parts[4]].map((part) => PARTS[part ?? -1])).toEqual(['OQ', 'CQ']);
});

test('what stands in another sentence does not matter', () => {
  const alone = tagParts(tokenise('Troops shell the town.'), null, model);
  const after = tagParts(tokenise('The shell burst. Troops shell the town.'), null, model);
  expect([...after.slice(4)]).toEqual([...alone]);
});

test('any text gets one part a token', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = tokenise(text);
      const parts = tagParts(tokens, findQuotes(tokens), model);
      expect(parts).toHaveLength(tokens.count);
      expect(parts.every((part) => part < PARTS.length)).toBe(true);
    }),
  );
});

test('weights that cannot be read two at a time give the same parts', () => {
  const text = 'Qorvel harbours lurched; the zindle board, Marnwick said, "overgripes" 40 tolvers.';
  const shifted = new Int8Array(model.weights.length + 1).subarray(1);
  shifted.set(model.weights);
  const tokens = tokenise(text);
  expect([...tagParts(tokens, null, { ...model, weights: shifted })]).toEqual([...tagParts(tokens, null, model)]);
});
