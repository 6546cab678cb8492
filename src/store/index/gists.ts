import { aboutOf, type Gist, isOneEvent } from '../../core/link/conflict/events.ts';
import type { Gists } from '../../core/link/conflict/near.ts';
import { mayConflict } from '../../core/link/conflict/profile.ts';
import type { Database } from './database.ts';
import { articlesNaming } from './telling-rows.ts';

/** Of these articles, as far as they tell anything. */
export function gistsOf(database: Database, articles: Iterable<string>): Gists {
  return new Map(keptGists(database, [...articles]).map(({ id, gist }) => [id, gist]));
}

/**
 * Ids of the articles that tell of one event with one of these and in which a telling may contradict one of those that are asked for,
 * and of these articles themselves. Null where `most` articles and more share a name with them.
 */
export function articlesAgainst(
  database: Database,
  { articles, tellings }: { readonly articles: readonly string[]; readonly tellings: ReadonlySet<string> },
  most: number,
): string[] | null {
  const own = keptGists(database, articles);
  const names = new Set(own.flatMap(({ gist }) => gist.names));
  const days = new Set(own.map(({ published }) => published));
  const beside = articlesNaming(database, { names, days }, most);
  if (beside === null) return null;
  const others = keptGists(database, beside);
  return others.flatMap((other) => {
    const isAgainst = own.some((one) => {
      if (one.id === other.id) return true;
      if (!isOneEvent(aboutOf(one, one.gist), aboutOf(other, other.gist))) return false;
      const asked = Object.entries(one.gist.outlines).filter(([id]) => tellings.has(id));
      const theirs = Object.values(other.gist.outlines);
      return asked.some(([, outline]) => theirs.some((their) => mayConflict(outline, their)));
    });
    return isAgainst ? [other.id] : [];
  });
}

interface KeptGist {
  readonly id: string;
  readonly published: string | null;
  readonly gist: Gist;
}

function keptGists(database: Database, articles: readonly string[]): KeptGist[] {
  const sql = `select article, published, gist from told join gist using (article)
    where article in (select value from json_each(?)) order by article`;
  return database.rows(sql, JSON.stringify(articles)).map(([id, published, gist]) => ({
    id: String(id),
    published: typeof published === 'string' ? published : null,
    gist: JSON.parse(String(gist)) as Gist, // an edge: written by telling-rows.ts
  }));
}
