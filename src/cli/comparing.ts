import type { DatasetTelling } from '../core/query/dataset.ts';
import { search } from '../core/query/search.ts';
import type { Answering } from './ledger.ts';
import { tellingRecord } from './records.ts';
import { Refusal } from './terminal/errors.ts';
import { oneLine } from './terminal/safe.ts';
import { speakerOf } from './terminal/telling.ts';
import { outletInWords, publishedInWords } from './terminal/words.ts';
import { placeInWords } from './view.ts';

/** What `conflicts` and `drift` may be asked for: one of the two tellings must match. */
export interface ComparingOptions {
  readonly query: readonly string[];
  readonly speaker?: string;
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
  readonly kind?: readonly string[];
}

/** The tellings that are asked for; null where all are. */
export function askedTellings({ dataset }: Answering, options: ComparingOptions): ReadonlySet<string> | null {
  const { query, kind: _, ...filters } = options;
  const text = query.join(' ').trim();
  if (text === '' && Object.values(filters).every((value) => value === undefined)) return null;
  const modes = ['speech', 'belief', 'intention', 'other'] as const;
  const searched = search(dataset, { ...filters, text, modes });
  if (!searched.ok) throw new Refusal(searched.reason);
  return new Set(searched.found.map(({ id }) => id));
}

/** A telling in a few lines: who, the words, where. */
export function quotation({ viewer }: Answering, found: DatasetTelling): string[] {
  const { telling, speaker, article, via } = found;
  const cue = oneLine(telling.cue?.exact ?? '');
  const chain = via.map(({ name }) => oneLine(name)).join(' ← ');
  const place = placeInWords(viewer.view(found).where);
  return [
    `${speakerOf({ ...telling, speaker })}${cue === '' ? '' : ` · ${cue}`}`,
    `“${telling.content.map(({ exact }) => oneLine(exact)).join(' … ')}”`,
    ...(chain === '' ? [] : [`via ${chain}`]),
    `${outletInWords(article.outlet)} · ${publishedInWords(article.published)}`,
    place,
    found.id,
  ];
}

/** Both tellings as `--json` gives them. */
export function comparedRecord({ viewer, dataset }: Answering, id: string): object | null {
  const found = dataset.byId.get(id);
  return found === undefined ? null : tellingRecord(found, viewer.view(found).where);
}
