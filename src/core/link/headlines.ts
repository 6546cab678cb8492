import { foldText } from '../text/fold-text.ts';
import type { Told } from './told.ts';

/** Whether a telling stands in the first line of its article. */
export function isHeadline({ article, content, start }: Told): boolean {
  const headline = article.headline ?? null;
  if (headline === null || start > headline.length + LEEWAY) return false;
  const whole = foldText(headline);
  return content.every((words) => whole.includes(foldText(words)));
}

/** What may stand before a headline: a banner, a stamp. */
const LEEWAY = 200;
