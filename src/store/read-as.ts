import { type Config, configSchema } from '../core/model/config.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { type Judgement, judgementSchema } from '../core/model/judgement.ts';
import type { ArticleFile, Body, Filed, TellingsFiles } from '../core/model/ledger-files.ts';
import { type Outlet, outletSchema } from '../core/model/outlet.ts';
import { type Removal, removalSchema } from '../core/model/removal.ts';
import { type Reviews, reviewsSchema } from '../core/model/review.ts';
import { type Speaker, speakerSchema } from '../core/model/speaker.ts';
import { type Verification, verificationSchema } from '../core/model/verification.ts';
import { sha256 } from './article-reader.ts';
import { tellingsIn } from './decode-tellings.ts';
import type { Placed } from './paths.ts';
import { articleIn, bodyIn } from './read-article.ts';
import { yamlIn } from './take.ts';

/** What a state is made of. */
export const STATE_FOLDERS = [
  'articles',
  'tellings',
  'outlets',
  'speakers',
  'removed',
  'reviews',
  'judgements',
  'verifications',
] as const;

export type StateFolder = (typeof STATE_FOLDERS)[number];

/** What each kind of file gives. */
export interface FileLists {
  readonly tellings: TellingsFiles['tellings'];
  readonly outlets: TellingsFiles['outlets'];
  readonly speakers: TellingsFiles['speakers'];
  readonly judgements: TellingsFiles['judgements'];
  readonly verifications: TellingsFiles['verifications'];
  readonly removals: TellingsFiles['removals'];
  readonly reviews: readonly Filed<Reviews>[];
  readonly articles: readonly ArticleFile[];
  readonly config: readonly Filed<Config>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One file, read: what it gives stands in the list of its kind. */
export type ReadAs = Partial<FileLists>;

/** A file of a ledger's state, and what its path says. */
export interface StateFile extends Omit<Placed, 'folder'> {
  readonly folder: Placed['folder'] | 'config';
  readonly path: string;
}

/** What the text of a file says, by where it stands; nothing of a file that has no part in a ledger's state. */
export function readAs({ folder, path, id, version }: StateFile, text: string, root: string): ReadAs {
  const readers: Readonly<Partial<Record<StateFile['folder'], Reader>>> = READERS;
  return readers[folder]?.(text, { id, path, version, root }) ?? {};
}

type Place = Pick<StateFile, 'id' | 'path' | 'version'> & { readonly root: string };

type Reader = (text: string, place: Place) => ReadAs;

/** Exactly what a state is made of. */
const READERS = {
  tellings: (text, place) => {
    const { values: tellings, diagnostics } = tellingsIn(text, { ...place, sum: sha256(text) });
    return { tellings, diagnostics };
  },
  articles: (text, place) => {
    const body = (): Body | null => bodyIn(text, place.path);
    const { values: articles, diagnostics } = articleIn(text, { folder: 'articles', ...place }, body);
    return { articles, diagnostics };
  },
  outlets: (text, place) => {
    const { values: outlets, diagnostics } = yamlIn<Outlet>(text, place, outletSchema);
    return { outlets, diagnostics };
  },
  speakers: (text, place) => {
    const { values: speakers, diagnostics } = yamlIn<Speaker>(text, place, speakerSchema);
    return { speakers, diagnostics };
  },
  judgements: (text, place) => {
    const { values: judgements, diagnostics } = yamlIn<Judgement>(text, place, judgementSchema);
    return { judgements, diagnostics };
  },
  verifications: (text, place) => {
    const { values: verifications, diagnostics } = yamlIn<Verification>(text, place, verificationSchema);
    return { verifications, diagnostics };
  },
  reviews: (text, place) => {
    const { values: reviews, diagnostics } = yamlIn<Reviews>(text, place, reviewsSchema);
    return { reviews, diagnostics };
  },
  removed: (text, place) => {
    const { values: removals, diagnostics } = yamlIn<Removal>(text, place, removalSchema);
    return { removals, diagnostics };
  },
  config: (text, place) => {
    const { values: config, diagnostics } = yamlIn<Config>(text, place, configSchema);
    return { config, diagnostics };
  },
} as const satisfies Record<StateFolder | 'config', Reader>;
