import { reportsInCodePoints } from '../../core/explain/in-code-points.ts';
import { whyNot } from '../../core/explain/why-not.ts';
import { sha256 } from '../../store/article-reader.ts';
import type { InputArticle } from '../../store/inputs/read-input.ts';
import { readInput } from '../../store/inputs/read-input.ts';
import { articleIdOf, knownOf } from '../../store/known.ts';
import { loadModels } from '../../store/model.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { reportsText } from '../explanation-text.ts';
import { detailsGiven } from '../given.ts';
import type { Run, Session } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { Refusal } from '../terminal/errors.ts';
import { safe } from '../terminal/safe.ts';
import { readable } from '../terminal/telling.ts';
import type { ExtractOptions } from './extract.ts';

export interface WhyNotOptions extends Omit<ExtractOptions, 'format' | 'attributions'> {
  /** Of the body, from 1. */
  readonly whyNot: number;
}

/** Says of each sentence of one line of an article why it gave no telling, or which it gave. */
export const explainLine: Run<WhyNotOptions> = async (session, options) => {
  const { io, notes, json, theme } = session;
  const { whyNot: line } = options;
  const article = await onlyArticle(session, options.files);
  if (article === null) return EXIT.partly;
  const given = detailsGiven(options);
  const { body, details, input } = article;
  const known = { ...details, outlet: given.outlet ?? details.outlet, published: given.published ?? details.published };
  const reader = { ...loadModels(), sha256 };
  const reports = whyNot({ body, known: knownOf(articleIdOf(body, known), input, known) }, reader, line);
  if (json) io.out(envelope('extract', [{ input, body_line: line, sentences: reportsInCodePoints(reports, body) }]));
  else io.out(reportsText(reports, { theme, width: readable(io.columns) }));
  if (reports.length > 0) return EXIT.done;
  const lines = counted(body.split(/\r\n|\n|\r/).length, 'line');
  io.err(`${notes.warning('note')} line ${line} of ${safe(input)} holds no sentence; its body has ${lines}\n`);
  return EXIT.no;
};

/** The one article that the files hold; null where it could not be read, which is said. */
async function onlyArticle({ io, notes }: Session, files: readonly string[]): Promise<InputArticle | null> {
  const [file, other] = files;
  if (file === undefined || other !== undefined)
    throw new Refusal('--why-not looks at one file', ['Give the file of one article.']);
  const inputs = await readInput(file, file === '-' ? await io.input() : undefined);
  if (inputs.length > 1)
    throw new Refusal(`${safe(file)} holds ${inputs.length} articles; --why-not looks at one`, [
      'Give a file of one article.',
    ]);
  const [input] = inputs;
  if (input?.ok === true) return input.article;
  io.err(`${notes.error('failed')} ${safe(file)} ${safe(input?.reason ?? 'holds no article')}\n`);
  return null;
}
