import { findingNamed } from '../model/finding.ts';
import type { TellingsFiles } from '../model/ledger-files.ts';
import type { DatasetTelling } from './dataset.ts';
import { articleOf, leftOutOf, type Registries, tellingsOf } from './place-tellings.ts';
import { standingsOf } from './standing.ts';

/** A telling as people have it, and where it stands. */
export type Judged = Pick<DatasetTelling, 'telling' | 'speaker' | 'standing'>;

/** The tellings that findings are about, by id, those among them that people took out. Nothing is linked for it. */
export function standingsIn(files: TellingsFiles, registries: Registries): ReadonlyMap<string, Judged> {
  const { verifications, tellings } = files;
  const wanted = new Set(verifications.flatMap(({ id }) => findingNamed(id)?.telling ?? []));
  const standing = standingsOf(verifications, registries);
  const leftOut = new Map<string, Judged>();
  const told = new Map<string, Judged>();
  if (wanted.size === 0) return told;
  for (const filed of tellings) {
    // What people wrote themselves stands in no tellings file.
    const isHere = files.reviewsOf(filed.id) !== null || filed.value.tellings.some(({ id }) => wanted.has(id));
    if (!isHere) continue;
    const article = articleOf(filed, files, registries);
    for (const [into, placed] of [
      [leftOut, leftOutOf(article, registries)],
      [told, tellingsOf(article, registries)],
    ] as const) {
      for (const one of placed) if (wanted.has(one.id)) into.set(one.id, { ...one, standing: standing(one) });
    }
  }
  return new Map([...leftOut, ...told]);
}
