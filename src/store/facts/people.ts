import type { Filed, LedgerFiles } from '../../core/model/ledger-files.ts';
import { once } from '../../core/model/once.ts';
import type { Reviews } from '../../core/model/review.ts';
import type { Database, Value } from '../index/database.ts';
import { placed } from '../paths.ts';
import { type FileLists, readAs } from '../read-as.ts';
import { readTextFile } from '../read-text.ts';

/** What people wrote in files that were read before. */
export interface KeptPeople
  extends Pick<LedgerFiles, 'outlets' | 'speakers' | 'judgements' | 'verifications' | 'removals'> {
  /** Of an article. */
  readonly reviewsAt: (path: string) => Filed<Reviews> | null;
}

type Kind = 'outlets' | 'speakers' | 'judgements' | 'verifications' | 'removals' | 'reviews';

export function peopleIn(root: string, database: Database): KeptPeople {
  const all = <K extends Kind>(kind: K, folder: string = kind): FileLists[K] => {
    const sql = 'select path, id, value from people where path >= ? and path < ?';
    const files = database.rows(sql, `${folder}/`, `${folder}0`).map((row) => filedAs(root, kind, row));
    return sorted(files) as FileLists[K]; // an edge: what was kept of files of this kind
  };
  return {
    outlets: all('outlets'),
    speakers: all('speakers'),
    judgements: all('judgements'),
    verifications: all('verifications'),
    removals: all('removals', 'removed'),
    reviewsAt: (path) => {
      const [row] = database.rows('select path, id, value from people where path = ?', path);
      return row === undefined ? null : (filedAs(root, 'reviews', row) as Filed<Reviews>); // an edge, as above
    },
  };
}

/** By path, in code-unit order; the database has the order of bytes. */
function sorted<T>(files: readonly Filed<T>[]): readonly Filed<T>[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads the file again where a place in it, or its form, is asked for. */
function filedAs(root: string, kind: Kind, [path, id, value]: readonly Value[]): Filed<unknown> {
  const own = String(path);
  const again = once(() => readAgain(root, kind, own));
  return {
    path: own,
    id: String(id),
    value: JSON.parse(String(value)),
    locate: (keys) => again()?.locate(keys) ?? { line: 1, column: 1 },
    isCanonical: () => again()?.isCanonical() ?? true,
  };
}

/** Null where it was broken a moment ago. */
function readAgain(root: string, kind: Kind, path: string): Filed<unknown> | null {
  const place = placed(path);
  const read = place === null ? null : readTextFile(root, path);
  if (place === null || read?.ok !== true) return null;
  const files: readonly Filed<unknown>[] = readAs({ ...place, path }, read.text, root)[kind] ?? [];
  return files[0] ?? null;
}
