import { grouped } from '../../model/grouped.ts';
import type { Pair } from '../../model/pair.ts';
import { foldText } from '../../text/fold-text.ts';
import type { Told } from '../told.ts';
import { stem } from '../words/stems.ts';
import { areOfSameDays, daysOut } from './days-out.ts';
import { type Gist, type Page, pageOf } from './events.ts';

/** What was kept of articles, by id. */
export type Gists = ReadonlyMap<string, Gist>;

/** The articles of these tellings, in order of ids. */
export function pagesOf(tellings: readonly Told[], gists: Gists | null = null): Page[] {
  const articles = grouped(tellings, ({ article }) => article.id);
  return [...articles.keys()].sort().flatMap((id) => pageOf(articles.get(id) ?? [], gists?.get(id)) ?? []);
}

/**
 * The tellings of the articles of those that are asked for, and of all articles that may be of their events or are bonded with them: what
 * is said of a name that few articles have is looked for without reading all of them closely. All bonds have one that is asked for.
 */
export function tellingsNear(
  asked: ReadonlySet<string>,
  tellings: readonly Told[],
  bonds: ReadonlyMap<string, Pair>,
): Told[] {
  const bonded = new Set([...bonds.values()].flatMap(({ a, b }) => [a, b]));
  const articles = [...grouped(tellings, ({ article }) => article.id).values()];
  const own = articles.filter((told) => told.some(({ id }) => asked.has(id)));
  const pages = own.flatMap((told) => pagesOf(told));
  const names = new Set(pages.flatMap((page) => [...page.names]));
  return articles.flatMap((told) => {
    const days = daysOut(told[0]?.article.published ?? null);
    const isOfDays = pages.some((page) => areOfSameDays(page.days, days));
    const isNear = isOfDays || told.some((one) => asked.has(one.id) || bonded.has(one.id) || mayName(one, names));
    return isNear ? told : [];
  });
}

/** What is written as a name, with all that may hang on it: "Al-Rahim's". */
const CAPITALISED = /\p{Lu}[^\s,;:!?()"“”]*/gu;

/** Whether one of these names may stand in a telling: cheaper than reading its words, and never no where they would say yes. */
function mayName({ content, source, speaker }: Told, names: ReadonlySet<string>): boolean {
  for (const text of [...content, source ?? '', speaker?.name ?? '']) {
    for (const [run] of text.matchAll(CAPITALISED)) {
      const folded = foldText(run);
      if (names.has(stem(folded)) || folded.split(/[^\p{L}\p{N}]+/u).some((part) => names.has(stem(part)))) return true;
      const joined = folded.split(/['’.]/u);
      if (joined.length > 1 && joined.some((part) => names.has(stem(part)))) return true;
    }
  }
  return false;
}
