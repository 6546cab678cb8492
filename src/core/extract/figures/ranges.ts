import { CHANGES } from '../lexicon/labels.ts';
import { type Atoms, isDash, isGlued, wordNear } from './atoms.ts';
import { isGrouped } from './numerals.ts';
import { type Quantity, readQuantity } from './quantities.ts';

/** Two quantities that belong together. */
export interface Pair {
  readonly low: Quantity;
  readonly high: Quantity;
  /** A before and an after ("rose from 5 to 9 percent") rather than one range ("between 5 and 9 percent"). */
  readonly isChange: boolean;
}

/** The range that begins with the quantity `first`; null where nothing joins it to a second one. */
export function readPair(atoms: Atoms, first: Quantity): Pair | null {
  if (first.vague) return null;
  const lead = wordNear(atoms, first.from - 1, first.from);
  const at = pastJoint(atoms, first, lead);
  if (at === 0) return null;
  const second = readQuantity(atoms, at);
  if (second === null || second.vague || !areAlike(first, second)) return null;
  const join = wordNear(atoms, at - 1, at);
  const { low, high } = share(first, second, { atoms, isTight: isDash(join) });
  if (join === 'or') return isNearBy(low, high) ? { low, high, isChange: false } : null;
  const isChange = lead === 'from' && (low.value > high.value || isAfterChange(atoms, first.from - 1));
  if (isChange) return { low, high, isChange };
  return low.value < high.value ? { low, high, isChange } : null;
}

/** The atom after "to", "and", "or" or a hyphen behind the first quantity; 0 where nothing joins. */
function pastJoint(atoms: Atoms, first: Quantity, lead: string): number {
  // "three- to four-day", "10- or 12-foot": the first hyphen waits for a noun that comes later.
  const hangs =
    isDash(wordNear(atoms, first.to, first.from)) && isGlued(atoms, first.to) && !isGlued(atoms, first.to + 1);
  // "18-to-34-year-olds"
  const isThrough = isDash(wordNear(atoms, first.to, first.from)) && wordNear(atoms, first.to + 1, first.from) === 'to';
  if (isThrough && isDash(wordNear(atoms, first.to + 2, first.from))) return first.to + 3;
  const at = hangs ? first.to + 1 : first.next;
  const word = wordNear(atoms, at, first.from);
  if (word === 'and') return lead === 'between' ? at + 1 : 0;
  if (word === 'to' || word === 'or') return at + 1;
  const isTight = isDash(word) && isGlued(atoms, at) === isGlued(atoms, at + 1);
  return isTight && (isGlued(atoms, at) || word === '–') ? at + 1 : 0;
}

function areAlike(first: Quantity, second: Quantity): boolean {
  if (first.measure === null || second.measure === null) return true;
  return first.measure.unit === second.measure.unit;
}

/** "$10-15 million", "2 to 3 million", "12-15,000", "5 to 9 percent": what is said once holds for both. */
function share(
  first: Quantity,
  second: Quantity,
  joint: { readonly atoms: Atoms; readonly isTight: boolean },
): { readonly low: Quantity; readonly high: Quantity } {
  const measure = first.measure ?? second.measure;
  const isShort = first.scale === 1 && first.coefficient < second.coefficient;
  const thousands =
    joint.isTight &&
    isShort &&
    first.value < 1000 &&
    isThousands(joint.atoms, second) &&
    first.value * 1000 < second.value;
  const scale = isShort && second.scale > 1 ? second.scale : thousands ? 1000 : 1;
  return { low: { ...first, measure, value: first.value * scale }, high: { ...second, measure } };
}

function isThousands(atoms: Atoms, quantity: Quantity): boolean {
  const written = atoms.lower[quantity.from] ?? '';
  return quantity.digits && isGrouped(written) && written.endsWith(',000');
}

/** "two or three", "10 or 12": neighbours; "one or 300" is a choice of two numbers. */
function isNearBy(low: Quantity, high: Quantity): boolean {
  return low.value < high.value && (high.value <= low.value * 2 || high.value - low.value === 1);
}

/** Whether a verb of change stands in the few words before "from": "output fell sharply from 9 to 5 percent". */
function isAfterChange(atoms: Atoms, from: number): boolean {
  for (let at = from - 1; at > from - 9 && atoms.sentence[at] === atoms.sentence[from]; at -= 1) {
    if (CHANGES.has(atoms.lower[at] ?? '')) return true;
  }
  return false;
}
