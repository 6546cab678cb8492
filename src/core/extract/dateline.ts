import { stampLines, wireHead } from './dateline-lines.ts';
import { outletEvidence } from './dateline-outlet.ts';
import type { Furniture } from './document.ts';
import { PUBLISHED_LABELS, UPDATED_LABELS } from './lexicon/furniture.ts';
import { type StampDate, stampDate } from './stamp-date.ts';

/** Where an article comes from, as far as its own words say so; null where they do not. */
export interface Dateline {
  /** The outlet's name as written. */
  readonly outlet: string | null;
  readonly published: StampDate | null;
}

/**
 * Outlet and date of an article from its stamps, messages to readers and sentences in its own voice ("Northern Wire could
 * not verify …"). A caption, a banner or an outlet that the article cites says nothing, and neither does evidence that
 * disagrees with itself. `furniture` is what `findFurniture` found in `text`.
 */
export function findDateline(text: string, furniture: readonly Furniture[]): Dateline {
  return { outlet: outletEvidence(text, furniture), published: publishedIn(text, furniture) };
}

/** The first date of the stamps that is not the date of a change, else the full date of a wire dateline. */
function publishedIn(text: string, furniture: readonly Furniture[]): StampDate | null {
  for (const piece of furniture) {
    if (piece.kind !== 'stamp') continue;
    for (const line of stampLines(text, piece)) {
      const found = stampDate(publishedPart(line));
      if (found !== null) return found;
    }
  }
  return wireDate(text, furniture);
}

/** What a line says of publication: without "updated 3 March 2031" and what follows it. */
function publishedPart(line: string): string {
  const lower = line.toLowerCase();
  const cuts = UPDATED_LABELS.map((label) => lower.indexOf(label)).filter((at) => at >= 0);
  const cut = Math.min(line.length, ...cuts);
  const rest = line.slice(0, cut);
  const label = PUBLISHED_LABELS.find((one) => lower.startsWith(one)) ?? '';
  return rest.slice(label.length);
}

/** "SARROW, March 14, 2031 (Meridian) -": the head of the first line that is no furniture, where an agency signs it. */
function wireDate(text: string, furniture: readonly Furniture[]): StampDate | null {
  const head = wireHead(text, furniture);
  return head === null ? null : stampDate(head.before);
}
