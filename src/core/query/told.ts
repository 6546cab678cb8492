import type { Told, ToldArticle } from '../link/told.ts';
import { creditsOf } from './credits.ts';
import type { DatasetArticle, DatasetTelling } from './dataset.ts';

/** A telling of the ledger, whether or not it is known yet which claim it tells. */
type Placed = Pick<DatasetTelling, 'id' | 'article' | 'telling' | 'speaker' | 'via'>;

/** A telling as linking sees it: its speaker and chain are the registry's. */
export function toldOf({ id, article, telling, speaker, via }: Placed): Told {
  const { content, cue, source, mode, stance, hedges, figures, dates } = telling;
  return {
    id,
    article: toldArticleOf(article),
    content: content.map(({ exact }) => exact),
    start: content[0]?.start ?? 0,
    spans: content.map(({ start, end }) => ({ start, end })),
    cue: cue?.exact ?? null,
    source: source?.exact ?? null,
    speaker,
    via,
    mode,
    stance,
    hedges: hedges.map(({ exact }) => exact),
    figures,
    dates,
    ...(telling.attribution === undefined ? {} : { attribution: telling.attribution }),
  };
}

function toldArticleOf({ id, input, outlet, published, headline, reading, file }: DatasetArticle): ToldArticle {
  return {
    id,
    input,
    outlet: outlet?.id ?? null,
    ...(outlet === null ? {} : { outletName: outlet.name }),
    published: published?.value ?? null,
    headline,
    ...creditsOf(reading),
    text: () => file()?.body()?.text ?? null,
  };
}
