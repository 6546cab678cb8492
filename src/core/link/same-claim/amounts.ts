import type { Figure } from '../../model/reading.ts';
import { foldWords } from '../../text/fold-text.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Told } from '../told.ts';
import type { Clock } from '../words/clocks.ts';
import { spokenDurations } from '../words/spoken-durations.ts';
import { type Measure, measureOf } from './measures.ts';
import { isSetAside } from './set-aside.ts';

/** What gives more figures or dates is a table, and each is held against each of the other's. */
export const MOST_VALUES = 100;

/** The figures of a telling: those that it claims, without the wholes of which they are a part, what it takes away, and what is a time of day. */
export function measuresOf(told: Told, clocks: readonly Clock[]): Measure[] {
  const times = clocks.map(({ exact }) => foldWords(exact));
  const figures = told.figures.slice(0, MOST_VALUES);
  const claimed = figures.filter(
    (figure) => !isWhole(told, figure) && !isOfTime(figure, times) && !isSetAside(told.content, figure.exact),
  );
  return claimed.map(measureOf);
}

/** "20 minutes to 11" are no minutes. */
function isOfTime({ exact, type }: Figure, times: readonly (readonly string[])[]): boolean {
  if (times.length === 0 || (type !== undefined && type !== 'count' && type !== 'duration')) return false;
  const words = foldWords(exact);
  return times.some((time) => words.every((word) => time.includes(word)));
}

/** Of what "of the depot's 120,000 tonnes" and "31 of 34 missiles" are a part of: the figure is not what is claimed. */
const OF_WHOLE = /\bof (?:the|its|their|our|all|those|these|[\w-]+['’]s)(?: [\w-]+['’]s)?\s*$/i;
const OF_NUMBER = /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)) of\s*$/i;
/** "none of the 60 workers": this is said of all of them. */
const OF_ALL = /\b(?:none|all|each|every|neither|both|any) of (?:the|its|their|our|those|these)\s*$/i;
/** "Of 94 drones, 71 were shot down"; "71 drones out of 94": a lesser figure is the part. */
const FIRST_OF = /^\W*(?:out )?of\s*$/i;
const OUT_OF = /\bout of\s*$/i;
/** So far before a figure its whole may begin. */
const REACH = 60;

function isWhole({ content, figures }: Told, figure: Figure): boolean {
  return content.some((span) => {
    const at = span.indexOf(figure.exact);
    if (at <= 0) return false;
    const before = span.slice(Math.max(0, at - REACH), at);
    if (OF_NUMBER.test(before) || (OF_WHOLE.test(before) && !OF_ALL.test(before))) return true;
    const isPart = (other: Figure, from: number): boolean =>
      other.value < figure.value && Math.abs(other.start - figure.start) < REACH && from > 0;
    if (FIRST_OF.test(before)) return figures.some((other) => isPart(other, other.start - figure.start));
    return OUT_OF.test(before) && figures.some((other) => isPart(other, figure.start - other.start));
  });
}

/** What a content may give as a figure in other words; most have none of them, and are not looked through. */
const HINT =
  /\b(?:half an?|quarter of an?|(?:a|an) (?:minute|hour|day|week|fortnight|month|year)|pair of|couple of)\b/iu;
const PAIRS: ReadonlySet<string> = new Set(['pair', 'couple']);

/** What is as good as a figure: "half an hour", "a fortnight", "a pair of men". */
export function spokenMeasures(content: readonly string[]): Measure[] {
  return content.flatMap((span) => {
    if (!HINT.test(span)) return [];
    const { count, word, lower } = tokenise(span);
    const durations = spokenDurations({ count, written: word, lower }).map(({ figure }) => figure);
    return [...durations, ...pairsIn(lower)].slice(0, MOST_VALUES).map(measureOf);
  });
}

function pairsIn(lower: readonly string[]): Figure[] {
  return lower.flatMap((word, at) => {
    if (!PAIRS.has(word) || lower[at + 1] !== 'of') return [];
    const unit = lower[at + 2] ?? null;
    return [{ exact: word, start: 0, end: 0, value: 2, qualifier: 'exactly', unit, type: 'count' }];
  });
}
