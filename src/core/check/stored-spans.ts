import type { TellingsFile } from '../model/tellings-file.ts';

/** A span as a tellings file has it, in code points, and where in the file it stands. */
export interface StoredSpan {
  /** Of the telling that it belongs to, else of the article. */
  readonly id: string;
  readonly field: string;
  readonly keys: readonly (string | number)[];
  readonly start: number;
  readonly end: number;
  /** Null where the file keeps no words: furniture. */
  readonly exact: string | null;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly exact?: string;
}

/** Every span of a tellings file, in the file's order. */
export function storedSpans(file: TellingsFile): StoredSpan[] {
  const article = file.article.id;
  const owner = { id: article, keys: [] };
  return [
    ...listed(owner, 'furniture', file.furniture),
    ...file.tellings.flatMap((telling, at) => {
      const own = { id: telling.id, keys: ['tellings', at] };
      return [
        ...listed(own, 'content', telling.content),
        ...single(own, 'cue', telling.cue),
        ...single(own, 'source', telling.source),
        ...listed(own, 'hedges', telling.hedges),
        ...listed(own, 'figures', telling.figures),
        ...listed(own, 'dates', telling.dates),
      ];
    }),
    ...listed(owner, 'admissions', file.admissions),
    ...listed(owner, 'replies', file.replies),
  ];
}

interface Owner {
  readonly id: string;
  readonly keys: readonly (string | number)[];
}

function listed({ id, keys }: Owner, field: string, spans: readonly Placed[]): StoredSpan[] {
  return spans.map((span, at) => spanOf({ id, keys: [...keys, field, at] }, field, span));
}

function single({ id, keys }: Owner, field: string, span: Placed | null): StoredSpan[] {
  return span === null ? [] : [spanOf({ id, keys: [...keys, field] }, field, span)];
}

function spanOf({ id, keys }: Owner, field: string, { start, end, exact }: Placed): StoredSpan {
  return { id, field, keys, start, end, exact: exact ?? null };
}
