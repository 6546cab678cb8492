import { randomUUID } from 'node:crypto';
import { factsOf } from '../../core/check/told-facts.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import type { TellingsFile } from '../../core/model/tellings-file.ts';
import { idsWritten } from '../../core/query/written-ids.ts';
import { sha256 } from '../article-reader.ts';
import type { Database } from '../index/database.ts';
import { placed } from '../paths.ts';
import { type ReadAs, readAs, STATE_FOLDERS } from '../read-as.ts';
import { readTextFile } from '../read-text.ts';
import { lookAtFiles, type TakeFile } from './seen-files.ts';

/** Of these the facts are kept; what else a ledger has is looked at anew each time. */
export const LOOKED_AT = [...STATE_FOLDERS, 'bodies'] as const;

/**
 * Brings the facts up to date with the files as they are now; reads those whose size or times are not those that are known. Gives a name
 * that `latestLook` has until somebody does this again.
 */
export function refreshFacts(root: string, database: Database): string {
  const take: TakeFile = ({ path, before, isGone }) => {
    const read = isGone ? null : readTextFile(root, path);
    const sum = read?.ok === true ? sha256(read.text) : '';
    if (sum !== '' && sum === before) return sum;
    forget(database, path);
    if (read !== null) note(database, path, read.ok ? asPlaced(path, read.text, root) : read);
    return sum;
  };
  lookAtFiles({ root, database, take }, LOOKED_AT);
  const look = randomUUID();
  database.run("insert or replace into about values ('look', ?)", look);
  return look;
}

export function latestLook(database: Database): string | null {
  const look = database.rows("select value from about where name = 'look'")[0]?.[0];
  return typeof look === 'string' ? look : null;
}

function asPlaced(path: string, text: string, root: string): ReadAs {
  const place = placed(path);
  return place === null ? {} : readAs({ ...place, path }, text, root);
}

function forget(database: Database, path: string): void {
  database.run('delete from fault where path = ?', path);
  database.run('delete from people where path = ?', path);
  const article = articleOf(path, 'tellings');
  if (article !== null) {
    for (const table of ['told', 'name']) database.run(`delete from ${table} where article = ?`, article);
    database.run("delete from telling where article = ? and role <> 'written'", article);
  }
  const reviewed = articleOf(path, 'reviews');
  if (reviewed !== null) database.run("delete from telling where article = ? and role = 'written'", reviewed);
}

function articleOf(path: string, folder: 'tellings' | 'reviews'): string | null {
  const place = placed(path);
  return place?.folder === folder ? place.id : null;
}

function note(database: Database, path: string, read: ReadAs): void {
  const { diagnostics = [], tellings = [], reviews = [] } = read;
  if (diagnostics.length > 0) noteFault(database, path, diagnostics);
  for (const { value } of tellings) noteTold(database, value);
  for (const { id, value } of reviews) noteTellings(database, id, { written: idsWritten(value) });
  const { outlets = [], speakers = [], judgements = [], verifications = [], removals = [] } = read;
  for (const { id, value } of [outlets, speakers, judgements, verifications, removals, reviews].flat()) {
    database.run('insert into people values (?, ?, ?)', path, id, JSON.stringify(value));
  }
}

function noteFault(database: Database, path: string, diagnostics: readonly Diagnostic[]): void {
  database.run('insert into fault values (?, ?)', path, JSON.stringify(diagnostics));
}

function noteTold(database: Database, file: TellingsFile): void {
  const { reading, told, gone, outlets, credited, speakers } = factsOf(file);
  const { id } = file.article;
  database.run('insert into told values (?, ?)', id, reading);
  noteTellings(database, id, { told, gone });
  for (const [role, names] of Object.entries({ outlet: outlets, credited, speaker: speakers })) {
    for (const name of names) database.run('insert into name values (?, ?, ?)', name, role, id);
  }
}

/** One article may tell an id twice: that is a finding, and one fact. */
function noteTellings(database: Database, article: string, roles: Readonly<Record<string, readonly string[]>>): void {
  for (const [role, ids] of Object.entries(roles)) {
    for (const id of ids) database.run('insert or ignore into telling values (?, ?, ?)', id, article, role);
  }
}
