import type { Filed, TellingsFiles } from '../../../src/core/model/ledger-files.ts';
import { publishedGiven } from '../../../src/core/model/published.ts';
import type { Figure, Published, Publisher, SpeakerKind, Telling } from '../../../src/core/model/reading.ts';
import type { TellingsFile } from '../../../src/core/model/tellings-file.ts';
import type { Dataset } from '../../../src/core/query/dataset.ts';
import { fold } from '../../../src/core/query/fold.ts';
import type { Packaged } from '../../../src/core/query/place-tellings.ts';

/** A telling in short; everything else is as plain as can be. */
export interface Told extends Partial<Pick<Telling, 'id' | 'mode' | 'stance' | 'source' | 'hedges'>> {
  readonly says: string;
  /** Id of a speaker whose name is the same; `kind` goes with it. */
  readonly by?: string | null;
  readonly kind?: SpeakerKind;
  readonly figures?: readonly (Partial<Figure> & { readonly value: number })[];
  readonly via?: readonly string[];
}

export interface Article {
  readonly id: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly told: readonly Told[];
}

let made = 0;

export function telling(told: Told): Telling {
  made += 1;
  const { says, by = 'mayor', kind = 'official', figures = [], via = [], ...rest } = told;
  return {
    id: `t-${String(made).padStart(10, '0')}`,
    content: [{ start: 0, end: says.length, exact: says }],
    cue: null,
    source: null,
    speaker: by === null ? null : { id: by, name: by, kind, basis: kind === 'unnamed' ? 'unnamed' : 'named' },
    via: via.map((id) => ({ id, name: id })),
    type: 'indirect',
    mode: 'speech',
    stance: 'asserts',
    hedges: [],
    figures: figures.map((figure) => ({ start: 0, end: 1, exact: '1', qualifier: 'exactly', unit: null, ...figure })),
    dates: [],
    confidence: 0.9,
    ...rest,
  };
}

export function filed<T>(path: string, id: string, value: T): Filed<T> {
  return { path, id, value, locate: () => ({ line: 1, column: 1 }), isCanonical: () => true };
}

function tellingsFile({ id, outlet, published, told }: Article): TellingsFile {
  const publisher: Publisher | null = outlet === undefined ? null : { id: outlet, name: outlet, basis: 'given' };
  const date: Published | null = published === undefined ? null : publishedGiven(published);
  return {
    format: 1,
    reading: '00000000',
    article: {
      id,
      input: `${id}.txt`,
      headline: null,
      outlet: publisher,
      published: date,
      language: 'en',
      // Equal bodies would be one text.
      sha256: Buffer.from(id).toString('hex').padEnd(64, '0').slice(0, 64),
      chars: 9,
    },
    furniture: [],
    tellings: told.map(telling),
    admissions: [],
    replies: [],
    gone: [],
  };
}

export function filesOf(articles: readonly Article[], registries: Partial<TellingsFiles> = {}): TellingsFiles {
  return {
    tellings: articles.map((article) => filed(`tellings/${article.id}.json`, article.id, tellingsFile(article))),
    outlets: [],
    speakers: [],
    judgements: [],
    verifications: [],
    removals: [],
    reviewsOf: () => null,
    article: () => null,
    diagnostics: [],
    ...registries,
  };
}

export const nothingPackaged: Packaged = { speakers: [], outlets: [] };

export function datasetOf(articles: readonly Article[], registries: Partial<TellingsFiles> = {}): Dataset {
  return fold(filesOf(articles, registries), nothingPackaged);
}
