import { onceFor } from '../../model/once.ts';
import { codePoints } from '../../text/codepoints.ts';
import { foldWords } from '../../text/fold-text.ts';
import type { Told } from '../told.ts';
import type { Page } from './events.ts';

/** What stands in an article between the telling before and this one: how the article leads over from one to the other. */
export interface Lead {
  /** Folded. */
  readonly words: readonly string[];
  /** How many paragraphs end in it. */
  readonly breaks: number;
}

/** The leads of the tellings of a page, in their order; empty where the ledger has not the text. */
export const leadsOf = onceFor(readLeads);

function readLeads({ article, tellings }: Page): Lead[] {
  const text = article.text?.() ?? null;
  if (text === null) return [];
  const { toUnit } = codePoints(text);
  let before = 0;
  return tellings.map(({ told }) => {
    const { first, last } = placeOf(told);
    const written = first > before ? text.slice(toUnit(before), toUnit(first)) : '';
    before = Math.max(before, last);
    return { words: foldWords(written), breaks: written.match(/\n[^\S\n]*\n/g)?.length ?? 0 };
  });
}

/** From where to where its content stands in the body, in code points. */
function placeOf({ spans = [], start }: Told): { readonly first: number; readonly last: number } {
  return {
    first: Math.min(start, ...spans.map((span) => span.start)),
    last: Math.max(start, ...spans.map((span) => span.end)),
  };
}
