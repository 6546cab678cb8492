import type { Filed } from '../core/model/ledger-files.ts';
import type { Removal } from '../core/model/removal.ts';
import { removedBy } from '../core/query/removed.ts';
import type { Arriving } from './find-article.ts';
import { publisherGiven } from './known.ts';
import type { RemovalIndex } from './removals.ts';

/** Whether an article that is not in the ledger may come into it: under its own id again, where it was removed and may come back. */
export type Readmission =
  | { readonly ok: true; readonly id: string; readonly notes: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** What was removed stays out until somebody takes the removal back. `as` is the id that the person names, if any. */
export function readmission(removals: RemovalIndex, arriving: Arriving, as: string | null): Readmission {
  const file = as === null ? findRemoved(removals, arriving) : removals.get(as);
  const notes =
    as === null
      ? removals
          .byText(arriving.sha256)
          .filter(({ id }) => id !== file?.id)
          .flatMap(noteOf)
      : [];
  if (file === null) return { ok: true, id: as ?? arriving.id, notes };
  const refused = refusalOf(file);
  return refused === null ? { ok: true, id: file.id, notes } : { ok: false, reason: refused };
}

/** `a-7k3mq0xd was removed by Ana on 2031-03-04 (ingested by mistake)`, and what to do; null where it may come back. */
export function refusalOf({ id, value }: Filed<Removal>): string | null {
  const removal = removedBy(value);
  if (removal === null) return null;
  const why = removal.note === undefined ? '' : ` (${removal.note})`;
  return `${id} was removed by ${removal.by} on ${removal.at}${why}; where it shall come back: claims remove ${id} --withdraw`;
}

function noteOf(file: Filed<Removal>): string[] {
  return removedBy(file.value) === null ? [] : [`same text as ${file.id}, which was removed`];
}

/** The same address, else the same words where nothing is known against it: the words at another outlet are another article. */
function findRemoved(removals: RemovalIndex, { details, sha256, id }: Arriving): Filed<Removal> | null {
  const atAddress = details.url === null ? null : removals.byUrl(details.url);
  if (atAddress !== null) return atAddress;
  const nothingAgainst = (a: string | null, b: string | undefined): boolean => a === null || b === undefined || a === b;
  const outletOf = (name: string | null | undefined): string | null => (name == null ? null : publisherGiven(name).id);
  const same = removals.byText(sha256).filter(({ value }) => {
    const known = outletOf(value.outlet) ?? undefined;
    return nothingAgainst(details.url, value.url) && nothingAgainst(outletOf(details.outlet), known);
  });
  return removals.get(id) ?? same[0] ?? null;
}
