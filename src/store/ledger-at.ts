import { hash } from 'node:crypto';
import { type Config, configSchema } from '../core/model/config.ts';
import { byPlace, type Diagnostic } from '../core/model/diagnostic.ts';
import { type Judgement, judgementSchema } from '../core/model/judgement.ts';
import type { ArticleFile, Body, Filed, TellingsFiles } from '../core/model/ledger-files.ts';
import { type Outlet, outletSchema } from '../core/model/outlet.ts';
import { type Removal, removalSchema } from '../core/model/removal.ts';
import { type Reviews, reviewsSchema } from '../core/model/review.ts';
import { type Speaker, speakerSchema } from '../core/model/speaker.ts';
import { type Verification, verificationSchema } from '../core/model/verification.ts';
import type { LedgerState } from '../core/query/changes/state.ts';
import { sha256 } from './article-reader.ts';
import { tellingsIn } from './decode-tellings.ts';
import { type Blob, filesIn, readBlobs } from './git-objects.ts';
import { CONFIG, placed } from './paths.ts';
import { articleIn, bodyIn } from './read-article.ts';
import { reviewsIn } from './read-reviews.ts';
import { LARGEST, readTextFile, refuse, TOO_LARGE, textIn } from './read-text.ts';
import { yamlIn } from './take.ts';
import { type Found, walkFolder } from './walk.ts';

/** Reads states of the ledger in one folder; what several of them have is read once. Nothing is written. */
export interface History {
  /** Out of git; a commit that has no ledger there gives an empty one. Throws `GitError` where the repository is damaged. */
  readonly at: (commit: string) => LedgerState;
  /** As it stands in its folder. */
  readonly now: () => LedgerState;
}

export function openHistory(root: string): History {
  const known = new Map<string, Read>();
  const at = (commit: string): LedgerState => {
    const blobs = (filesIn(root, commit) ?? []).flatMap(takenFrom);
    const fresh = blobs.filter(({ key }) => !known.has(key));
    const small = fresh.filter(({ size }) => size <= LARGEST);
    for (const blob of fresh) known.set(blob.key, tooLarge(blob));
    for (const [blob, bytes] of readBlobs(root, small)) {
      const read = textIn(bytes, blob.path);
      known.set(blob.key, read.ok ? readAs(blob, read.text, root) : { diagnostics: read.diagnostics });
    }
    return stateOf(blobs.flatMap(({ key }) => known.get(key) ?? []));
  };
  const readNow = (file: Filled): Read => {
    const read = readTextFile(root, file.path);
    if (!read.ok) return { diagnostics: read.diagnostics };
    const key = keyOf(objectOf(read.text), file.path);
    const taken = known.get(key) ?? readAs(file, read.text, root);
    known.set(key, taken);
    return taken;
  };
  const now = (): LedgerState => {
    const walked = STATE_FOLDERS.map((folder) => walkFolder(root, folder));
    const found = walked.flatMap((one) => one.found).filter(({ version }) => version === 0);
    const strays = walked.map(({ diagnostics }): Read => ({ diagnostics }));
    return stateOf([...strays, ...[SETTINGS, ...found].map(readNow)]);
  };
  return { at, now };
}

/** What a state is made of. */
const STATE_FOLDERS = [
  'articles',
  'tellings',
  'outlets',
  'speakers',
  'removed',
  'reviews',
  'judgements',
  'verifications',
] as const;
const SETTINGS = { folder: 'config', id: 'config', version: 0, path: CONFIG } as const;

/** A file, and what its path says. */
type Filled = Omit<Found, 'folder'> & { readonly folder: Found['folder'] | 'config' };

/** The name that git gives to a file of these bytes, unless it keeps them otherwise: nothing is then shared, and nothing is wrong. */
function objectOf(text: string): string {
  return hash('sha1', `blob ${Buffer.byteLength(text)}\0${text}`);
}

function keyOf(object: string, path: string): string {
  return `${object} ${path}`;
}

/** A file of a commit that belongs to a ledger's state. */
type Kept = Blob & Filled & { readonly key: string };

function takenFrom(blob: Blob): Kept[] {
  const { path, object } = blob;
  const place = path === CONFIG ? SETTINGS : placed(path);
  if (place === null || place.version > 0 || !isOfState(place.folder)) return [];
  return [{ ...blob, ...place, key: keyOf(object, path) }];
}

function isOfState(folder: Filled['folder']): boolean {
  return folder === 'config' || STATE_FOLDERS.some((one) => one === folder);
}

/** What each kind of file gives. */
interface Lists {
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

/** One file, read. */
type Read = Partial<Lists>;

function tooLarge({ path }: Kept): Read {
  const refused = refuse(path, TOO_LARGE);
  return refused.ok ? {} : { diagnostics: refused.diagnostics };
}

function readAs({ folder, path, id, version }: Filled, text: string, root: string): Read {
  const readers: Readonly<Partial<Record<Kept['folder'], Reader>>> = READERS;
  return readers[folder]?.(text, { id, path, version, root }) ?? {};
}

type Place = Pick<Kept, 'id' | 'path' | 'version'> & { readonly root: string };

type Reader = (text: string, place: Place) => Read;

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
} as const satisfies Record<(typeof STATE_FOLDERS)[number] | 'config', Reader>;

function stateOf(read: readonly Read[]): LedgerState {
  const all = <T>(pick: (one: Read) => readonly T[] | undefined): T[] => read.flatMap((one) => pick(one) ?? []);
  const [config = null] = all(({ config }) => config);
  const keepsText = config?.value.text !== 'omit';
  const articles = new Map(
    all(({ articles }) => articles).map((file) => [file.id, keepsText ? file : { ...file, body: () => null }]),
  );
  const reviews = all(({ reviews }) => reviews);
  return {
    tellings: all(({ tellings }) => tellings),
    outlets: all(({ outlets }) => outlets),
    speakers: all(({ speakers }) => speakers),
    judgements: all(({ judgements }) => judgements),
    verifications: all(({ verifications }) => verifications),
    removals: all(({ removals }) => removals),
    reviews,
    reviewsOf: reviewsIn(reviews),
    article: (id) => articles.get(id) ?? null,
    config,
    diagnostics: all(({ diagnostics }) => diagnostics).sort(byPlace),
  };
}
