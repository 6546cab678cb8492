import type { Told } from '../../core/link/told.ts';
import type { ArticleFile, TellingsFiles } from '../../core/model/ledger-files.ts';
import { articleOf, registriesOf, tellingsOf } from '../../core/query/place-tellings.ts';
import { toldOf } from '../../core/query/told.ts';
import { sha256 } from '../article-reader.ts';
import { decodeTellings } from '../decode-tellings.ts';
import type { Ledger } from '../open.ts';
import { packaged } from '../packaged.ts';
import { tellingsPath } from '../paths.ts';
import { readCurrent, readOutlets, readSpeakers } from '../read.ts';
import { openReviews, sumWith } from '../read-reviews.ts';
import { readTextFile } from '../read-text.ts';
import { type ChangedFile, changedFiles } from './changed-files.ts';
import type { Database } from './database.ts';
import { changedFrom, takeRegistries } from './kept.ts';
import { type ChangedTellings, refreshTold } from './refresh.ts';

/**
 * Brings what the index keeps of tellings up to date with what was written since, without looking at the other files; it reads them
 * all where the index is new or a name of a speaker or outlet has changed. `closely`: with what was written in place into a tellings file
 * too, as no program of ours and no git does; people write reviews so, and these are always looked at.
 */
export function updateTold(
  ledger: Ledger,
  database: Database,
  { names = namesOf(ledger), closely = false }: Updating = {},
): void {
  const { root } = ledger;
  const registries = registriesOf(names, packaged);
  const reviewsOf = openReviews(ledger);
  const files = { article: (id: string): ArticleFile | null => readCurrent(ledger, id), reviewsOf };
  const changedOf = ({ id, path, text, gone }: Changed): ChangedTellings => {
    const decoded = text === null ? null : decodeTellings(text, { root, path });
    const isWhole = text !== null && decoded?.ok === true && decoded.value.article.id === id;
    noteFault(database, path, !gone && !isWhole);
    if (!isWhole) return { article: id, sha: '', told: null };
    const filed = { id, path, value: decoded.value, locate: decoded.locate, isCanonical: () => true };
    const toldIn = (): Told[] => tellingsOf(articleOf(filed, files, registries), registries).map(toldOf);
    return changedFrom(filed, files, { sha: sumWith(sha256(text), reviewsOf(id)), toldIn });
  };
  function* changed(): Generator<ChangedTellings> {
    const seen = new Set<string>();
    for (const file of changedFiles({ root, database, sha256, closely }, 'tellings')) {
      seen.add(file.id);
      yield changedOf(file);
    }
    const isKnown = (id: string): boolean => database.rows('select 1 from told where article = ?', id).length > 0;
    for (const { id, path, gone } of changedFiles({ root, database, sha256, closely: true }, 'reviews')) {
      noteFault(database, path, !gone && reviewsOf(id) === null);
      if (seen.has(id) || !isKnown(id)) continue;
      seen.add(id);
      yield changedOf(tellingsNow(root, id));
    }
    if (!takeRegistries(database, names)) return;
    for (const [known] of database.rows('select article from told')) {
      const id = String(known);
      if (!seen.has(id)) yield changedOf(tellingsNow(root, id));
    }
  }
  refreshTold(database, changed());
}

interface Updating {
  /** As they are now. */
  readonly names?: Pick<TellingsFiles, 'speakers' | 'outlets'>;
  readonly closely?: boolean;
}

type Changed = Pick<ChangedFile, 'id' | 'path' | 'text' | 'gone'>;

function tellingsNow(root: string, id: string): Changed {
  const path = tellingsPath(id);
  const read = readTextFile(root, path);
  return { id, path, text: read.ok ? read.text : null, gone: false };
}

function namesOf(ledger: Ledger): Pick<TellingsFiles, 'speakers' | 'outlets'> {
  return { speakers: readSpeakers(ledger), outlets: readOutlets(ledger) };
}

function noteFault(database: Database, path: string, isFault: boolean): void {
  database.run('delete from fault where path = ?', path);
  if (isFault) database.run('insert into fault values (?, null)', path);
}
