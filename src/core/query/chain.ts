import type { DatasetTelling } from './dataset.ts';

/** Who handed a claim on: the outlet, those between, the speaker. */
export interface ChainLink {
  /** Null where nobody is known. */
  readonly id: string | null;
  readonly name: string;
}

export const NOBODY = '(nobody is named)';

type Told = Pick<DatasetTelling, 'article' | 'via' | 'speaker' | 'telling'>;

/**
 * From the article back to the speaker: `Northern Wire ← Quay Nine ← Telegram ← Karsk Port Authority`. Who stands there
 * twice in a row is there once: a ministry that speaks through its own site, an agency that quotes itself.
 */
export function chainOf({ article, via, speaker, telling }: Told): ChainLink[] {
  const outlet = article.outlet ?? { id: null, name: '(outlet unknown)' };
  const nobody = { id: null, name: telling.source === null ? NOBODY : `“${telling.source.exact}” (unresolved)` };
  const links = [outlet, ...via, speaker ?? nobody].map(({ id, name }): ChainLink => ({ id, name }));
  return links.filter(({ id }, at) => id === null || id !== links[at - 1]?.id);
}
