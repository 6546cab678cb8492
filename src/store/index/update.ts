import type { Told } from '../../core/link/told.ts';
import type { ArticleFile } from '../../core/model/ledger-files.ts';
import { articleOf, registriesOf, tellingsOf } from '../../core/query/place-tellings.ts';
import { toldOf } from '../../core/query/told.ts';
import { sha256 } from '../article-reader.ts';
import { decodeTellings } from '../decode-tellings.ts';
import type { Ledger } from '../open.ts';
import { packaged } from '../packaged.ts';
import { tellingsPath } from '../paths.ts';
import { readCurrent, readOutlets, readSpeakers } from '../read.ts';
import { readTextFile } from '../read-text.ts';
import { type ChangedFile, changedFiles } from './changed-files.ts';
import type { Database } from './database.ts';
import { changedFrom, takeRegistries } from './kept.ts';
import { type ChangedTellings, refreshTold } from './refresh.ts';

/**
 * Brings what the index keeps of tellings up to date with what was written since, without looking at the other files; it reads them
 * all where the index is new or a name of a speaker or outlet has changed.
 */
export function updateTold(ledger: Ledger, database: Database): void {
  const { root } = ledger;
  const names = { speakers: readSpeakers(ledger), outlets: readOutlets(ledger) };
  const registries = registriesOf(names, packaged);
  const article = (id: string): ArticleFile | null => readCurrent(ledger, id);
  const changedOf = ({ id, path, text }: Pick<ChangedFile, 'id' | 'path' | 'text'>): ChangedTellings => {
    const decoded = text === null ? null : decodeTellings(text, { root, path });
    if (text === null || decoded?.ok !== true || decoded.value.article.id !== id)
      return { article: id, sha: '', told: null };
    const filed = { id, path, value: decoded.value, locate: decoded.locate, isCanonical: () => true };
    const toldIn = (): Told[] => tellingsOf(articleOf(filed, { article }, registries), registries).map(toldOf);
    return changedFrom(filed, { article }, { sha: sha256(text), toldIn });
  };
  function* changed(): Generator<ChangedTellings> {
    const seen = new Set<string>();
    for (const file of changedFiles({ root, database, sha256 }, 'tellings')) {
      seen.add(file.id);
      yield changedOf(file);
    }
    if (!takeRegistries(database, names)) return;
    for (const [known] of database.rows('select article from told')) {
      const id = String(known);
      if (seen.has(id)) continue;
      const path = tellingsPath(id);
      const read = readTextFile(root, path);
      yield changedOf({ id, path, text: read.ok ? read.text : null });
    }
  }
  refreshTold(database, changed());
}
