import { SENSE_FORMS } from '../lexicon/senses.ts';
import { endOfPhrase, gapsIn, spelled } from './gapped.ts';
import { classes } from './sense-classes.ts';

/** Words that mean something of which the table knows what it implies and what it excludes. */
export interface Sense {
  /** Numbers of classes. */
  readonly classes: readonly number[];
  /** Those of which it says no more than they mean: "damage" and not "cracks" of `damaged`. */
  readonly plain: readonly number[];
  /** Tokens of the phrase, half-open. */
  readonly from: number;
  readonly to: number;
  /** Tokens between its words that the table leaves open: "her left" of "lost ~ leg"; most have none. */
  readonly gaps: readonly number[];
}

interface Written {
  readonly lower: readonly string[];
  readonly stems: readonly string[];
  readonly name: readonly boolean[];
}

/** The senses of the words of a content, in order: of phrases within one another the longest alone. A name has none. */
export function sensesIn(words: Written): Sense[] {
  const found: Sense[] = [];
  let past = 0;
  for (let at = 0; at < words.lower.length; at++) {
    if (words.name[at] === true) continue;
    const sense = longestAt(words, at);
    if (sense === null || sense.to <= past) continue;
    past = sense.to;
    found.push(sense);
  }
  return found;
}

/** Asked of every word of every telling, and most have no sense: no lists are made for these. */
function longestAt(words: Written, at: number): Sense | null {
  const [stemmed, written] = [formsFrom(words.stems[at] ?? ''), formsFrom(`=${spelled(words.lower[at])}`)];
  if (stemmed.length + written.length === 0) return null;
  const longest: Form[] = [];
  let to = -1;
  for (const form of written.length === 0 ? stemmed : [...stemmed, ...written]) {
    const end = endOfPhrase(words, at, form.stems);
    if (end < 0 || end < to) continue;
    if (end > to) longest.length = 0;
    to = end;
    longest.push(form);
  }
  if (to < 0) return null;
  return {
    classes: longest.flatMap(({ classes }) => classes),
    plain: longest.flatMap(({ plain }) => plain),
    from: at,
    to,
    gaps: longest.some(({ stems }) => !stems.includes('~')) ? NO_GAPS : gapsIn(words, at, longest[0]?.stems ?? []),
  };
}

const NO_GAPS: readonly number[] = [];

interface Form extends Pick<Sense, 'classes' | 'plain'> {
  readonly stems: readonly string[];
}

const NONE: readonly Form[] = [];
const MOST_KEPT = 20_000;
const kept = new Map<string, readonly Form[]>();

/** The forms that begin with a stem. They are looked for where they stand: few words of the table are ever asked for. */
function formsFrom(first: string): readonly Form[] {
  if (first === '') return NONE;
  const known = kept.get(first);
  if (known !== undefined) return known;
  const forms = readForms(first);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(first, forms);
  return forms;
}

function readForms(first: string): readonly Form[] {
  const forms: Form[] = [];
  for (let at = firstRow(first); at < SENSE_FORMS.length; at = SENSE_FORMS.indexOf('\n', at) + 1) {
    const end = at + first.length;
    const next = SENSE_FORMS.charAt(end);
    if (!SENSE_FORMS.startsWith(first, at) || (next !== ' ' && next !== ':')) {
      // Longer words that begin so stand among them: "arm:", "armi:", "arm rebel:".
      if (SENSE_FORMS.startsWith(first, at)) continue;
      break;
    }
    const [stems = '', classes = ''] = SENSE_FORMS.slice(at, SENSE_FORMS.indexOf('\n', at)).split(':');
    const found = classes.split(',');
    const plain = found.filter((one) => one.endsWith('+')).map(Number.parseFloat);
    forms.push({ stems: stems.split(' '), classes: found.map(Number.parseFloat), plain });
  }
  return forms;
}

/** Where the first row begins that is not before a stem: the rows are in code-unit order. */
function firstRow(first: string): number {
  let [low, high] = [0, SENSE_FORMS.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = middle === 0 ? 0 : SENSE_FORMS.lastIndexOf('\n', middle - 1) + 1;
    const end = SENSE_FORMS.indexOf('\n', row);
    if (SENSE_FORMS.slice(row, end < 0 ? undefined : end) < first) low = end < 0 ? SENSE_FORMS.length : end + 1;
    else high = row;
  }
  return low;
}

/** Whether who says the first of something says the second too: "burned" says "injured". */
export function implies(first: readonly number[], second: readonly number[]): boolean {
  return first.some((one) => second.some((other) => classes()[one]?.parents.includes(other) === true));
}

/** Whether nothing is of one of the first and of one of the second at one time: `stopped`, `working`. */
export function exclude(a: readonly number[], b: readonly number[]): boolean {
  if (implies(a, b) || implies(b, a)) return false;
  return a.some((one) => {
    const contraries = contrariesOf(one);
    return b.some((other) => contraries.some((contrary) => classes()[other]?.parents.includes(contrary) === true));
  });
}

/** Whether what excludes each other is so of the event: `unanimous` and `split vote` need not say of which vote. */
export function excludeInEvent(a: readonly number[], b: readonly number[]): boolean {
  return a.some((one) => {
    const known = classes();
    return (known[one]?.parents ?? []).some((parent) =>
      (known[parent]?.contraries ?? []).some(
        (contrary) =>
          (known[parent]?.isOfEvent === true || known[contrary]?.isOfEvent === true) &&
          b.some((other) => known[other]?.parents.includes(contrary) === true),
      ),
    );
  });
}

/** Of a class and of its parents. */
function contrariesOf(one: number): number[] {
  return (classes()[one]?.parents ?? []).flatMap((parent) => classes()[parent]?.contraries ?? []);
}

/** One number for each pair of contraries of which one of these is, the same for both: two that have none in common exclude nothing. */
export function contrastsOf(found: readonly number[]): number[] {
  const contrasts = new Set<number>();
  for (const one of found) {
    for (const parent of classes()[one]?.parents ?? []) {
      for (const contrary of classes()[parent]?.contraries ?? [])
        contrasts.add(Math.min(parent, contrary) * classes().length + Math.max(parent, contrary));
    }
  }
  return [...contrasts];
}
