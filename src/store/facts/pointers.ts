import type { Pointers } from '../../core/check/affected.ts';
import type { ReadingCount } from '../../core/check/rule.ts';
import type { Database } from '../index/database.ts';
import { tellingsPath } from '../paths.ts';

/** What tellings files point to, as the facts have it. */
export function keptPointers(database: Database): Pointers {
  return {
    idsIn: (articles) => [...articles].flatMap((id) => tellingsIn(database, id)),
    isToldBeside: (telling, articles) =>
      articlesTelling(database, telling, TOLD).some((article) => !articles.has(article)),
    naming: (isMeant) => {
      const named = (role: 'outlet' | 'credited'): string[] =>
        column(database, 'select distinct id from name where role = ?', role).flatMap((id) =>
          isMeant[role](id) ? articlesNaming(database, id, role) : [],
        );
      return new Set([...named('outlet'), ...named('credited')].map(tellingsPath));
    },
  };
}

/** Roles in which a telling's id stands in a tellings file. */
const TOLD: readonly Role[] = ['told', 'gone'];

type Role = 'told' | 'gone' | 'written';

/** Ids of the tellings that an article tells or has told. */
function tellingsIn(database: Database, article: string): string[] {
  return column(database, "select distinct id from telling where article = ? and role <> 'written'", article);
}

/** The other articles whose files, or whose reviews, have the id of a telling that this one tells or has told. */
export function articlesSharing(database: Database, article: string): string[] {
  const sql = `select distinct other.article from telling own join telling other on other.id = own.id
    where own.article = ? and own.role <> 'written' and other.article <> own.article`;
  return column(database, sql, article);
}

/** Articles in whose files a telling has one of these roles. */
export function articlesTelling(database: Database, telling: string, roles: readonly Role[]): string[] {
  const rows = database.rows('select article, role from telling where id = ?', telling);
  return rows.flatMap(([article, role]) => (roles.some((one) => one === role) ? [String(article)] : []));
}

function articlesNaming(database: Database, id: string, role: string): string[] {
  return column(database, 'select article from name where id = ? and role = ?', id, role);
}

/** Those whom an article names so. */
export function namesIn(database: Database, article: string, role: 'outlet' | 'speaker'): string[] {
  return column(database, 'select id from name where article = ? and role = ?', article, role);
}

/** The first article, by path, that names somebody so. */
export function firstNaming(database: Database, id: string, role: 'outlet' | 'speaker'): string[] {
  return column(database, 'select min(article) from name where id = ? and role = ?', id, role);
}

export function readingsIn(database: Database): ReadingCount[] {
  const rows = database.rows('select reading, count(*), min(article) from told group by reading');
  return rows.map(([reading, count, first]) => ({
    reading: String(reading),
    count: Number(count),
    first: String(first),
  }));
}

function column(database: Database, sql: string, ...values: readonly string[]): string[] {
  return database.rows(sql, ...values).flatMap(([value]) => (value == null ? [] : [String(value)]));
}
