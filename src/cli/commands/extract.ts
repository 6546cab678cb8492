import { readArticle, readAttributions } from '../../core/extract/pipeline.ts';
import type { Details } from '../../core/model/details.ts';
import { toCodePoints } from '../../core/model/offsets.ts';
import type { Reading } from '../../core/model/reading.ts';
import { sha256 } from '../../store/article-reader.ts';
import { type InputArticle, readInput } from '../../store/inputs/read-input.ts';
import { articleIdOf, knownOf } from '../../store/known.ts';
import { loadModels } from '../../store/model.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { type DetailOptions, detailsGiven } from '../given.ts';
import { readingText } from '../reading-text.ts';
import type { Run, Session } from '../session.ts';
import { progressOn } from '../terminal/progress.ts';
import { safe, toJson } from '../terminal/safe.ts';

export interface ExtractOptions extends Pick<DetailOptions, 'outlet' | 'published'> {
  readonly files: readonly string[];
  readonly format?: 'text' | 'ndjson';
  readonly attributions?: boolean;
}

/** One article as it was read; offsets in UTF-16 code units of the body. */
interface Read {
  readonly reading: Reading;
  readonly body: string;
}

/** Reads articles without a ledger and prints each as soon as it is read. */
export const extract: Run<ExtractOptions> = async (session, options) => {
  const { io, notes, json } = session;
  const read = articleReader(options.attributions === true, detailsGiven(options));
  const results: Reading[] = [];
  const progress = progressOn(io);
  let failed = 0;
  for (const [at, file] of options.files.entries()) {
    if (io.unread()) break;
    progress.step(at, options.files.length, file);
    for (const input of await readInput(file, file === '-' ? await io.input() : undefined)) {
      if (!input.ok) {
        failed += 1;
        progress.end();
        io.err(`${notes.error('failed')} ${safe(input.input)} ${safe(input.reason)}\n`);
        continue;
      }
      for (const note of input.article.notes)
        io.err(`${notes.warning('note')} ${safe(input.article.input)}: ${safe(note)}\n`);
      const article = read(input.article);
      if (article.reading.article.language !== 'en') sayForeign(session, input.article.input);
      if (json) results.push(toCodePoints(article.reading, article.body));
      else print(session, options.format ?? 'text', article);
    }
  }
  progress.end();
  if (json) io.out(envelope('extract', results));
  return failed > 0 ? EXIT.partly : EXIT.done;
};

function articleReader(attributions: boolean, given: Details): (article: InputArticle) => Read {
  const reader = { ...loadModels(), sha256 };
  const readWith = attributions ? readAttributions : readArticle;
  return ({ body, input, details }) => {
    const known = { ...details, ...withoutNulls(given) };
    const id = articleIdOf(body, known);
    return { reading: readWith(body, knownOf(id, input, known), reader), body };
  };
}

function withoutNulls(details: Details): Partial<Details> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null));
}

function print({ io, theme }: Session, format: 'text' | 'ndjson', { reading, body }: Read): void {
  if (format === 'ndjson') io.out(`${toJson(toCodePoints(reading, body))}\n`);
  else io.out(readingText(reading, body, { aligned: io.terminal.out, theme, columns: io.columns }));
}

function sayForeign({ io, notes }: Session, input: string): void {
  io.err(`${notes.warning('note')} ${safe(input)} is not English as far as I can tell: nothing was read in it\n`);
}
