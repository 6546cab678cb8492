import type { GivenDate } from '../dates/given.ts';
import type { Furniture } from '../document.ts';
import { phraseFrom, phraseTable } from '../furniture/opening-phrases.ts';
import { DATE_LABELS, PUBLISHED_LABELS, UPDATED_LABELS } from '../lexicon/furniture.ts';
import { stampLines, wireHead } from './lines.ts';
import { outletEvidence } from './outlet.ts';
import { stampDate } from './stamp-date.ts';

/** Where an article comes from, as far as its own words say so; null where they do not. */
export interface Dateline {
  /** The outlet's name as written. */
  readonly outlet: string | null;
  readonly published: GivenDate | null;
}

/**
 * Outlet and date of an article from its stamps, messages to readers and sentences in its own voice ("Northern Wire could
 * not verify …"). A caption, a banner or an outlet that the article cites says nothing, and neither does evidence that
 * disagrees with itself. `furniture` is what `findFurniture` found in `text`.
 */
export function findDateline(text: string, furniture: readonly Furniture[]): Dateline {
  return { outlet: outletEvidence(text, furniture), published: publishedIn(text, furniture) };
}

/** More of the article than this may not stand over a date that does not say what it dates. */
const HEAD = 400;

/** The first date of the stamps that is not the date of a change, else the full date of a wire dateline. */
function publishedIn(text: string, furniture: readonly Furniture[]): GivenDate | null {
  let over = 0;
  let end = 0;
  for (const piece of furniture) {
    over += piece.start - end;
    end = piece.end;
    if (piece.kind !== 'stamp') continue;
    for (const line of stampLines(text, piece)) {
      const found = over <= HEAD || isLabelled(line) ? stampDate(publishedPart(line)) : null;
      if (found !== null) return found;
    }
  }
  return wireDate(text, furniture) ?? headlineDate(text);
}

const LABELS = phraseTable([...DATE_LABELS, ...PUBLISHED_LABELS]);

/** "Published: 3 March 2031"; a bare "3 March 2031" further down may head a part of the article. */
function isLabelled(line: string): boolean {
  return phraseFrom(line.toLowerCase(), 0, LABELS) !== null;
}

/** What a line says of publication: without "updated 3 March 2031" and what follows it. */
function publishedPart(line: string): string {
  const lower = line.toLowerCase();
  const cuts = UPDATED_LABELS.map((label) => lower.indexOf(label)).filter((at) => at >= 0);
  const cut = Math.min(line.length, ...cuts);
  return line.slice(0, cut);
}

/** "Morning round-up, 3 March 2031" as the first line: a date behind its last comma or dash, and no sentence. */
function headlineDate(text: string): GivenDate | null {
  const line = /\S[^\r\n]{0,120}/.exec(text)?.[0].trim() ?? '';
  const apart = Math.max(line.lastIndexOf(' - '), line.lastIndexOf(' – '), line.lastIndexOf('|'), firstDated(line));
  return apart < 0 || /[.!?]$/.test(line) ? null : stampDate(line.slice(apart + 1).replace(/^[\s–-]+/, ''));
}

/** The comma before the first word with a digit. */
function firstDated(line: string): number {
  const digit = line.search(/\d/);
  return digit < 0 ? -1 : line.lastIndexOf(',', digit);
}

/** "SARROW, March 14, 2031 (Meridian) -": the head of the first line that is no furniture, where an agency signs it. */
function wireDate(text: string, furniture: readonly Furniture[]): GivenDate | null {
  const head = wireHead(text, furniture);
  return head === null ? null : stampDate(head.before);
}
