import { createHash } from 'node:crypto';
import { articleId, tellingId } from '../../src/core/model/ids.ts';
import { toCodePoints } from '../../src/core/model/offsets.ts';
import type { Admission, Credited, Quote, Reading, Telling } from '../../src/core/model/reading.ts';
import { encodeArticle } from '../../src/store/encode.ts';
import { encodeTellings } from '../../src/store/encode-tellings.ts';
import { articlePath, tellingsPath } from '../../src/store/paths.ts';
import { folder } from './folder.ts';

/** One telling, spelled by its words; each must occur in the body. */
export interface WrittenTelling {
  readonly content: string;
  readonly cue?: string;
  readonly source?: string;
  readonly speaker?: Credited;
  readonly fields?: Partial<Telling>;
  /** Words of the article that admit something about it. */
  readonly admission?: { readonly words: string; readonly state: Admission['state']; readonly by: string | null };
}

export interface WrittenArticle {
  /** Where it is not the one that the text gives: of a corrected one. */
  readonly id?: string;
  readonly body: string;
  readonly tellings: readonly WrittenTelling[];
  readonly input?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly headline?: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The id that `ledgerWith` gives to an article. */
export function idOf({ id, body, outlet }: WrittenArticle): string {
  if (id !== undefined) return id;
  return articleId(sha256, body, outlet === undefined ? {} : { outlet });
}

/** A ledger in a temporary folder that holds these articles as if they had been read, and these further files. */
export function ledgerWith(articles: readonly WrittenArticle[], files: Readonly<Record<string, string>> = {}): string {
  return folder({ ...ledgerFiles(articles), ...files });
}

/** Its files, by path. */
export function ledgerFiles(articles: readonly WrittenArticle[]): Record<string, string> {
  const written = articles.flatMap((article) => {
    const id = idOf(article);
    const { body, input = 'in.txt', outlet, published, headline } = article;
    const matter = {
      id,
      input,
      ...(headline === undefined ? {} : { title: headline }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
      sha256: sha256(body),
    };
    const reading = toCodePoints(readingOf(article, id), body);
    const tellings = encodeTellings({ format: 1, reading: '00000000', ...reading, gone: [] });
    return [
      [articlePath(id), encodeArticle(matter, body)],
      [tellingsPath(id), tellings],
    ] as const;
  });
  return { 'claims.config.yaml': 'format: 1\n', ...Object.fromEntries(written) };
}

function readingOf(article: WrittenArticle, id: string): Reading {
  const { body, input = 'in.txt', outlet, published, headline = null } = article;
  const tellings = article.tellings.map((telling) => tellingOf(body, id, telling));
  const admissions = article.tellings.flatMap(({ admission }, at): Admission[] => {
    if (admission === undefined) return [];
    const { words, state, by } = admission;
    return [{ ...quote(body, words), state, by, covers: [tellings[at]?.id ?? ''] }];
  });
  const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
  return {
    article: {
      id,
      input,
      headline,
      outlet: outlet === undefined ? null : { id: slug(outlet), name: outlet, basis: 'given' },
      published: published === undefined ? null : { value: published, precision: 'day', basis: 'given' },
      language: 'en',
      sha256: sha256(body),
      chars: Array.from(body).length,
    },
    furniture: [],
    tellings,
    admissions,
    replies: [],
  };
}

function tellingOf(body: string, article: string, written: WrittenTelling): Telling {
  const content = quote(body, written.content);
  return {
    id: tellingId(sha256, article, content.exact, body.slice(0, content.start)),
    content: [content],
    cue: written.cue === undefined ? null : quote(body, written.cue),
    source: written.source === undefined ? null : quote(body, written.source),
    speaker: written.speaker ?? null,
    via: [],
    type: 'indirect',
    mode: 'speech',
    stance: 'asserts',
    hedges: [],
    figures: [],
    dates: [],
    confidence: 0.9,
    ...written.fields,
  };
}

/** The first place of these words in the body. */
export function quote(body: string, exact: string): Quote {
  const start = body.indexOf(exact);
  if (start < 0) throw new Error(`the body has no ${JSON.stringify(exact)}`);
  return { start, end: start + exact.length, exact };
}
