import { relative, sep } from 'node:path';
import { toUtf16 } from '../core/model/offsets.ts';
import { once } from '../core/model/once.ts';
import type { Reading, Telling } from '../core/model/reading.ts';
import type { DatasetArticle, DatasetTelling } from '../core/query/dataset.ts';
import { placesIn, type TellingPlace } from '../core/query/place.ts';
import { reviewInWords } from './review-text.ts';
import { oneLine } from './terminal/safe.ts';
import type { ShownTelling } from './terminal/telling.ts';
import { outletInWords, publishedInWords } from './terminal/words.ts';

/** Where the words of a telling stand. */
export interface Where {
  /** From the folder that the command was started in, so that a terminal can open it. */
  readonly path: string;
  /** Line of that file, from 1; null where the body is not here. */
  readonly line: number | null;
  /** Line of the body, from 1; null where it is not here. */
  readonly bodyLine: number | null;
}

/** A telling ready to print, and its place. */
export interface Viewed {
  readonly shown: ShownTelling;
  readonly where: Where;
}

/** An article's body with its reading in code units of it. */
export interface OpenArticle {
  readonly reading: Reading;
  /** As the reader left it, before people had their say; `claims explain` alone asks. */
  readonly stored: () => Reading;
  /** Its tellings and those that people took out of it. */
  readonly byId: ReadonlyMap<string, Telling>;
  /** Null where the body is not here, or is no longer the one that was read. */
  readonly body: string | null;
  /** The place of an offset in code points; null where there is no body. */
  readonly place: ((offset: number) => TellingPlace) | null;
  /** Of the file that the body stands in; without a body of the tellings file. From the ledger's root. */
  readonly path: string;
}

export interface Viewer {
  readonly open: (article: DatasetArticle) => OpenArticle;
  readonly view: (found: DatasetTelling) => Viewed;
  /** A path of the ledger as the person who typed the command would. */
  readonly pathOf: (path: string) => string;
}

/** Shows tellings of one ledger; each article's body is read once, when first asked for. */
export function viewerOf(ledger: { readonly root: string }, folder: string): Viewer {
  const opened = new Map<string, OpenArticle>();
  const pathOf = (path: string): string => relativePath(folder, ledger.root, path);
  const open = (article: DatasetArticle): OpenArticle => {
    const known = opened.get(article.id) ?? openArticle(article);
    opened.set(article.id, known);
    return known;
  };
  return { open, pathOf, view: (found) => viewOf(found, open(found.article), pathOf) };
}

/** POSIX path from `folder` to a file of the ledger. */
export function relativePath(folder: string, root: string, path: string): string {
  const prefix = relative(folder, root).split(sep).join('/');
  return prefix === '' ? path : `${prefix}/${path}`;
}

function openArticle(article: DatasetArticle): OpenArticle {
  const body = article.file()?.body() ?? null;
  if (body !== null) {
    const reading = toUtf16(article.reading, body.text);
    if (proves(reading, body.text)) {
      const stored = once(() => (article.stored === article.reading ? reading : toUtf16(article.stored, body.text)));
      const byId = byIds(reading, leftOutOf(article, body.text));
      return { reading, stored, byId, body: body.text, place: placesIn(body), path: body.path };
    }
  }
  const { reading, leftOut, path } = article;
  return { reading, stored: () => article.stored, byId: byIds(reading, leftOut), body: null, place: null, path };
}

function leftOutOf({ reading, leftOut }: DatasetArticle, body: string): readonly Telling[] {
  return leftOut.length === 0 ? [] : toUtf16({ ...reading, tellings: [...leftOut] }, body).tellings;
}

function byIds({ tellings }: Reading, leftOut: readonly Telling[]): ReadonlyMap<string, Telling> {
  return new Map([...leftOut, ...tellings].map((telling) => [telling.id, telling]));
}

/** Whether the body still has the words that the reading says: a body changed by hand has not. */
function proves(reading: Reading, body: string): boolean {
  return reading.tellings.every(({ content, cue, source }) =>
    [...content, cue, source].every((quote) => quote === null || body.slice(quote.start, quote.end) === quote.exact),
  );
}

function viewOf(found: DatasetTelling, article: OpenArticle, pathOf: Viewer['pathOf']): Viewed {
  const telling = article.byId.get(found.id) ?? found.telling;
  const place = article.place?.(found.telling.content[0]?.start ?? 0) ?? null;
  const where = { path: pathOf(article.path), line: place?.line ?? null, bodyLine: place?.bodyLine ?? null };
  const { outlet, published } = found.article;
  const told = [outletInWords(outlet), publishedInWords(published), placeInWords(where)].join(' · ');
  const shown = {
    telling: { ...telling, speaker: found.speaker },
    body: article.body,
    via: found.via.map(({ name }) => name),
    told,
    admissions: found.admissions,
    standing: found.standing,
    claim: found.claim,
    furniture: found.furniture,
    review: found.review === null ? '' : reviewInWords(found.review),
  };
  return { shown, where };
}

/** `articles/7k/a-7k3mq0xd.md:14`, as terminals and editors open it. */
export function placeInWords({ path, line }: Where): string {
  return line === null ? oneLine(path) : `${oneLine(path)}:${line}`;
}
