import { type ExplainedTelling, explainIn } from '../core/explain/explain.ts';
import { type SentenceReport, whyNot } from '../core/explain/why-not.ts';
import { traceArticle } from '../core/extract/pipeline.ts';
import type { Trace } from '../core/extract/trace.ts';
import type { Telling } from '../core/model/reading.ts';
import type { DatasetArticle, DatasetTelling } from '../core/query/dataset.ts';
import { sha256 } from '../store/article-reader.ts';
import { detailsOfMatter, knownOf } from '../store/known.ts';
import { loadModels } from '../store/model.ts';
import { EXIT } from './exit-codes.ts';
import { Refusal } from './terminal/errors.ts';
import { oneLine } from './terminal/safe.ts';
import type { Viewer } from './view.ts';

/** A telling of the ledger, explained by reading its article again. */
export interface ExplainedRecord {
  readonly found: DatasetTelling;
  /** Null where the article, as it is read now, tells no such thing. */
  readonly explained: ExplainedTelling | null;
  readonly body: string;
  /** The reading that made the stored telling, and the one at hand. */
  readonly reading: { readonly stored: string; readonly current: string };
  /** Fields in which the stored telling differs from the one that is explained. */
  readonly changed: readonly string[];
  /** Where nothing is explained: what becomes of the sentences on the telling's line. */
  readonly instead: readonly SentenceReport[];
}

/** Explains tellings of one ledger; each article is read once. */
export function explainerOf(viewer: Viewer): (found: DatasetTelling) => ExplainedRecord {
  const models = loadModels();
  const reader = { ...models, sha256 };
  const traces = new Map<string, Trace>();
  return (found) => {
    const { article } = found;
    const { body, stored: storedReading } = viewer.open(article);
    if (body === null) throw noBody(article, viewer);
    const known = knownFrom(article);
    const trace = traces.get(article.id) ?? traceArticle(body, known, reader);
    traces.set(article.id, trace);
    const stored = storedReading().tellings.find(({ id }) => id === found.id);
    const explained = explainIn(trace, reader, stored ?? found.id);
    return {
      found,
      explained,
      body,
      reading: { stored: article.reading.reading, current: models.reading },
      changed: stored === undefined || explained === null ? [] : changedFields(stored, explained.telling),
      instead: explained === null ? whyNot({ body, known }, reader, viewer.view(found).where.bodyLine ?? 0) : [],
    };
  };
}

function knownFrom({ id, file }: DatasetArticle) {
  const matter = file()?.value;
  if (matter === undefined)
    throw new Refusal(`the file of ${id} is missing or broken`, ['See: claims check'], EXIT.unreadable);
  return knownOf(id, matter.input, detailsOfMatter(matter));
}

function noBody(article: DatasetArticle, viewer: Viewer): Refusal {
  const path = oneLine(viewer.pathOf(article.path));
  return new Refusal(
    `the words of ${article.id} are not here, or are no longer those that were read, so nothing can be explained`,
    [`What it told stands in ${path}. See: claims check`],
    EXIT.unreadable,
  );
}

const COMPARED = [
  'content',
  'cue',
  'source',
  'speaker',
  'via',
  'type',
  'mode',
  'stance',
  'hedges',
  'figures',
  'dates',
  'confidence',
] as const satisfies readonly (keyof Telling)[];

function changedFields(stored: Telling, now: Telling): readonly string[] {
  return COMPARED.filter((field) => JSON.stringify(stored[field]) !== JSON.stringify(now[field]));
}
