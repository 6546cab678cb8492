import { onceFor } from '../../model/once.ts';
import { codePoints } from '../../text/codepoints.ts';
import { foldWords } from '../../text/fold-text.ts';
import type { Told } from '../told.ts';
import { stem } from '../words/stems.ts';
import type { Page } from './events.ts';
import type { Pair } from './pair.ts';

/** "In Port Drun", "near Lake Tolm": a place by its name. */
const PLACED =
  /\b(?:in|at|near|outside|from|of) (?:the |northern |southern |eastern |western |central )?((?:\p{Lu}[\p{L}'’-]+ ?)+)/gu;
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether both tell of what befell people, in places that have no name in common: each in its own words, else in those of its paragraph. */
export function haveTwoScenes({ a, b, pageA, pageB }: Pair): boolean {
  const ofA = scenesOf(a.told, pageA);
  if (ofA.size === 0) return false;
  const ofB = scenesOf(b.told, pageB);
  return ofB.size > 0 && ![...ofA].some((name) => ofB.has(name));
}

function scenesOf(told: Told, page: Page): ReadonlySet<string> {
  const own = placesIn(told.content.join(' '));
  return own.size > 0 ? own : placesIn(paragraphOf(told, page));
}

function placesIn(text: string): Set<string> {
  const names = [...text.matchAll(PLACED)].flatMap(([, name = '']) => foldWords(name));
  return new Set(names.filter((word) => word.length > 2 && !DAYS.test(word)).map(stem));
}

/** The text about a telling between two blank lines; none where the ledger has not the text. */
function paragraphOf({ start }: Told, page: Page): string {
  const text = textOf(page);
  if (text === null) return '';
  const at = text.toUnit(start);
  const from = text.whole.lastIndexOf('\n\n', at);
  const to = text.whole.indexOf('\n\n', at);
  return text.whole.slice(Math.max(0, from), to < 0 ? undefined : to);
}

const textOf = onceFor(({ article }: Page) => {
  const whole = article.text?.() ?? null;
  return whole === null ? null : { whole, toUnit: codePoints(whole).toUnit };
});
