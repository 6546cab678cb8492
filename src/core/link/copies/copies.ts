import { dayNumber, parseDay } from '../../text/calendar.ts';
import type { Copy } from '../told.ts';
import type { LikePair } from './like-pairs.ts';
import { mixesOf } from './mixes.ts';
import { LIKE, type TextLikeness } from './text-likeness.ts';

/** One article as far as copies are looked for. */
export interface Page {
  readonly id: string;
  /** Canonical outlet's id. */
  readonly outlet: string | null;
  /** EDTF of its publication, as far as known. */
  readonly published: string | null;
  /** Ids and names of the outlets that its credit lines name. */
  readonly credits: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Which of these pairs are one text and which share passages, with the reasons. An article that mixes several texts is the
 * same text as none of them, so all pairs of the ledger are needed at once; their order does not matter.
 */
export function settleCopies(pairs: readonly LikePair[], pages: ReadonlyMap<string, Page>): Copy[] {
  const settled = pairs.flatMap((pair) => settle(pair, pages) ?? []);
  const mixed = mixesOf(settled, pages);
  return settled.map(({ pair, kind, reasons }) => {
    const { a, b, likeness } = pair;
    const mix = mixed.get(pair);
    if (mix === undefined) return { a, b, kind, score: likeness.told, reasons };
    return { a, b, kind: 'shared-passages', score: likeness.told, reasons: [...reasons, `${mix} mixes several texts`] };
  });
}

/** A pair with what it is when seen alone. */
export interface Settled {
  readonly pair: LikePair;
  readonly kind: Copy['kind'];
  readonly reasons: readonly string[];
}

function settle(pair: LikePair, pages: ReadonlyMap<string, Page>): Settled | null {
  const [a, b] = [pages.get(pair.a), pages.get(pair.b)];
  if (a === undefined || b === undefined) return null;
  const { likeness } = pair;
  const credit = creditBetween(a, b);
  const reasons = [...overlapReasons(likeness), ...(credit === null ? [] : [credit])];
  const near = { credited: credit !== null, oneOutlet: a.outlet !== null && a.outlet === b.outlet, ...daysOf(a, b) };
  if (isSameText(likeness, near)) return { pair, kind: 'same-text', reasons };
  const shares = likeness.words >= LEAST_WORDS.any && (likeness.pairs >= SHARES.pairs || likeness.runs >= SHARES.runs);
  return shares ? { pair, kind: 'shared-passages', reasons } : null;
}

/** What else is known of two articles. */
interface Near {
  readonly credited: boolean;
  readonly oneOutlet: boolean;
  /** Null where one has no day. */
  readonly days: number | null;
}

/**
 * Measured over 840 news texts and over wire stories that were rewritten and translated back: unrelated reports of one event
 * stay under 140 of 1000 word pairs and under 370 words told; copies keep at least twice that.
 */
const SAME = { pairs: 120, runs: 200, told: 450 } as const;
/** Sentence by sentence in the same order, as reports of one event by two newsrooms never are: these stay under 280. */
const IN_ORDER = { pairs: 80, told: 450, inOrder: 400 } as const;
/** Where a credit line says whose text it is, less of it proves that. */
const CREDITED = { pairs: 60, runs: 100, told: 400, inOrder: 250 } as const;
/** Of a few sentences the most must be there, word for word. */
const FEW = { runs: 450, told: 700 } as const;
/** An outlet writes its reports by one pattern: only all of a text is the same text there. */
const ONE_OUTLET = { pairs: 400, runs: 500, told: 700 } as const;
/** Every sentence in other words, but all of them and in the same order. */
const RETOLD = { pairs: 45, told: 330, inOrder: 330, sentences: 900, figures: 400, days: 7, words: 80 } as const;
const SHARES = { pairs: 50, runs: 100 } as const;
const LEAST_WORDS = { any: 25, many: 60 } as const;
/**
 * One pattern filled with other figures is another report: the toll of each day. Copies in other words kept 800 of 1000 figures
 * and more, what one agency reports of a matter two or seven days later under 600.
 */
const SAME_FIGURES = { verbatim: 400, retold: 600 } as const;

function isSameText(likeness: TextLikeness, near: Near): boolean {
  const { pairs, runs, told, inOrder, words, figures } = likeness;
  const least = runs >= FEW.runs ? SAME_FIGURES.verbatim : SAME_FIGURES.retold;
  if (words < LEAST_WORDS.any || figures < least) return false;
  if (near.oneOutlet) return pairs >= ONE_OUTLET.pairs && runs >= ONE_OUTLET.runs && told >= ONE_OUTLET.told;
  if (words < LEAST_WORDS.many) return runs >= FEW.runs && told >= FEW.told;
  if ((pairs >= SAME.pairs || runs >= SAME.runs) && told >= SAME.told) return true;
  if (pairs >= IN_ORDER.pairs && told >= IN_ORDER.told && inOrder >= IN_ORDER.inOrder) return true;
  if (near.credited && (pairs >= CREDITED.pairs || runs >= CREDITED.runs)) {
    return told >= CREDITED.told && inOrder >= CREDITED.inOrder;
  }
  return isRetold(likeness, near);
}

function isRetold({ pairs, told, inOrder, words, sides }: TextLikeness, { days }: Near): boolean {
  if (words < RETOLD.words || (days !== null && days > RETOLD.days)) return false;
  const sentences = Math.min(...sides.map(({ likeness }) => partnered(likeness)));
  return pairs >= RETOLD.pairs && told >= RETOLD.told && inOrder >= RETOLD.inOrder && sentences >= RETOLD.sentences;
}

/** Of these sentences, those that have a sentence like them in the other text; thousandths. */
function partnered(likeness: readonly number[]): number {
  return likeness.length === 0
    ? 0
    : Math.floor((1000 * likeness.filter((one) => one >= LIKE).length) / likeness.length);
}

function overlapReasons({ told, runs, inOrder }: TextLikeness): string[] {
  const percent = (thousandths: number): number => Math.round(thousandths / 10);
  const reasons = [`${percent(told)} % of the words`];
  if (runs >= SHARES.runs) reasons.push(`${percent(runs)} % of the three-word runs`);
  if (inOrder >= RETOLD.inOrder) reasons.push('told in the same order');
  return reasons;
}

/** "credits Reuters", "both credit AFP". */
function creditBetween(a: Page, b: Page): string | null {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const own = one.credits.find(({ id }) => id === other.outlet && id !== one.outlet);
    if (own !== undefined) return `${one.id} credits ${own.name}`;
  }
  const both = a.credits.find(({ id }) => b.credits.some((other) => other.id === id));
  return both === undefined ? null : `both credit ${both.name}`;
}

function daysOf(a: Page, b: Page): { readonly days: number | null } {
  const [one, other] = [parseDay(a.published), parseDay(b.published)];
  return { days: one === null || other === null ? null : Math.abs(dayNumber(one) - dayNumber(other)) };
}
