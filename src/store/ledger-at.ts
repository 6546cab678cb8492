import { hash } from 'node:crypto';
import { byPlace } from '../core/model/diagnostic.ts';
import type { LedgerState } from '../core/query/changes/state.ts';
import { type Blob, filesIn, readBlobs } from './git-objects.ts';
import { CONFIG, placed } from './paths.ts';
import { type ReadAs, readAs, STATE_FOLDERS, type StateFile } from './read-as.ts';
import { reviewsIn } from './read-reviews.ts';
import { LARGEST, readTextFile, refuse, TOO_LARGE, textIn } from './read-text.ts';
import { walkFolder } from './walk.ts';

/** Reads states of the ledger in one folder; what several of them have is read once. Nothing is written. */
export interface History {
  /** Out of git; a commit that has no ledger there gives an empty one. Throws `GitError` where the repository is damaged. */
  readonly at: (commit: string) => LedgerState;
  /** As it stands in its folder. */
  readonly now: () => LedgerState;
}

export function openHistory(root: string): History {
  const known = new Map<string, ReadAs>();
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
  const readNow = (file: StateFile): ReadAs => {
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
    const strays = walked.map(({ diagnostics }): ReadAs => ({ diagnostics }));
    return stateOf([...strays, ...[SETTINGS, ...found].map(readNow)]);
  };
  return { at, now };
}

const SETTINGS = { folder: 'config', id: 'config', version: 0, path: CONFIG } as const;

/** The name that git gives to a file of these bytes, unless it keeps them otherwise: nothing is then shared, and nothing is wrong. */
function objectOf(text: string): string {
  return hash('sha1', `blob ${Buffer.byteLength(text)}\0${text}`);
}

function keyOf(object: string, path: string): string {
  return `${object} ${path}`;
}

/** A file of a commit that belongs to a ledger's state. */
type Kept = Blob & StateFile & { readonly key: string };

function takenFrom(blob: Blob): Kept[] {
  const { path, object } = blob;
  const place = path === CONFIG ? SETTINGS : placed(path);
  if (place === null || place.version > 0 || !isOfState(place.folder)) return [];
  return [{ ...blob, ...place, key: keyOf(object, path) }];
}

function isOfState(folder: StateFile['folder']): boolean {
  return folder === 'config' || STATE_FOLDERS.some((one) => one === folder);
}

function tooLarge({ path }: Kept): ReadAs {
  const refused = refuse(path, TOO_LARGE);
  return refused.ok ? {} : { diagnostics: refused.diagnostics };
}

function stateOf(read: readonly ReadAs[]): LedgerState {
  const all = <T>(pick: (one: ReadAs) => readonly T[] | undefined): T[] => read.flatMap((one) => pick(one) ?? []);
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
