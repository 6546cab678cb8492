import { createHash } from 'node:crypto';
import type { Document } from '../../src/core/extract/document.ts';
import { readDocument } from '../../src/core/extract/pipeline.ts';
import type { Known, Reader } from '../../src/core/extract/reader.ts';
import type { Span } from '../../src/core/text/span.ts';
import { loadModels } from '../../src/store/model.ts';

const models = loadModels();

/** The packaged models and node's sha256, as the program reads with. */
export const reader: Reader = {
  model: models.model,
  parts: models.parts,
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
};

/** An article of which nothing is known but its words. */
export const unknown: Known = { id: 'a-00000000', input: 'test.txt', headline: null, outlet: null, published: null };

export function documentOf(text: string, known: Partial<Known> = {}): Document {
  return readDocument(text, { ...unknown, ...known }, reader);
}

/** Where `words` stand in the text; throws where they do not, so that a table cannot test nothing. */
export function spanOfWords(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`${JSON.stringify(words)} is not in ${JSON.stringify(text)}`);
  return { start, end: start + words.length };
}
