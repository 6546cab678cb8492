import type { Database } from './database.ts';

/** A number that the index keeps under a name. */
export interface KeptNumber {
  value: number;
  /** Writes it, if it is another; says whether it was. */
  readonly keep: () => boolean;
}

export function openNumber(database: Database, name: 'last number' | 'last row' | 'articles'): KeptNumber {
  const before = Number(database.rows('select value from about where name = ?', name)[0]?.[0] ?? 0);
  const number = {
    value: before,
    keep: () => {
      const isOther = number.value !== before;
      if (isOther) database.run('insert or replace into about values (?, ?)', name, String(number.value));
      return isOther;
    },
  };
  return number;
}

/** How many articles the index knows: to count the rows takes longer the more there are. */
export function countArticles(database: Database): number {
  return openNumber(database, 'articles').value;
}
