import { listed } from '../../model/grouped.ts';
import { once } from '../../model/once.ts';
import { foldText, foldWords } from '../../text/fold-text.ts';
import { SLOT_ROWS } from '../lexicon/slot-values.ts';
import { keptRows } from '../words/kept-tables.ts';
import { stem } from '../words/stems.ts';

/** A slot of an event: the weapon, the way in, the cause of a fire. */
export interface SlotGroup {
  readonly kind: 'instrument' | 'manner' | 'cause' | 'place';
  readonly name: string;
  /** Its place in the table. */
  readonly order: number;
  /** Whether an event has one such. */
  readonly isOne: boolean;
  /** Words of which one stands before a value; null where anything may. */
  readonly near: ReadonlySet<string> | null;
  /** Stems of which a telling that fills the slot has one; null where none is needed. */
  readonly needs: ReadonlySet<string> | null;
  /** Stems that say what the slot is of, by topics. */
  readonly topics: readonly ReadonlySet<string>[];
  /** Pairs of values that may both hold, both ways round: `taxi/car`. */
  readonly compatible: ReadonlySet<string>;
}

/** One wording of a value. */
interface Wording {
  readonly stems: readonly string[];
  readonly value: string;
  /** Whether it may be written as a name: "Kalashnikov". */
  readonly isName: boolean;
  /** Whether it is a cause by itself: "the brakes failed". */
  readonly isOutright: boolean;
  /** A word that counts in this form alone: "speeding", not "the speed limit". Null for others. */
  readonly only: string | null;
  /** The place of its group in the table. */
  readonly order: number;
}

export interface Phrase extends Wording {
  readonly group: SlotGroup;
}

const rows = once((): readonly string[] => SLOT_ROWS.trim().split('\n'));

/** The wordings of all values by their first stem, longest first: "machine gun" before "gun". */
export const wordings = once((): ReadonlyMap<string, readonly Wording[]> => {
  const table = new Map<string, Wording[]>();
  for (const wording of rows().flatMap(wordingsOf)) listed(table, wording.stems[0] ?? '').push(wording);
  for (const list of table.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return table;
});

const wordingsFrom = keptRows('slots', wordings);

const NONE: readonly Phrase[] = [];
const groups = new Map<number, SlotGroup>();
const phrases = new Map<string, readonly Phrase[]>();

/** The wordings of values that begin with a stem, longest first; a telling asks for few. */
export function slotPhrasesFrom(first: string): readonly Phrase[] {
  const known = phrases.get(first);
  if (known !== undefined) return known;
  const found = wordingsFrom(first);
  if (found === undefined) return NONE;
  const made = found.map((wording) => ({ ...wording, group: groupAt(wording.order) }));
  phrases.set(first, made);
  return made;
}

function groupAt(order: number): SlotGroup {
  const known = groups.get(order);
  if (known !== undefined) return known;
  const { head, compatible } = partsOf(rows()[order] ?? '');
  const group = groupOf(head, compatible, order);
  groups.set(order, group);
  return group;
}

function partsOf(row: string): { readonly head: string; readonly values: string; readonly compatible: string } {
  const [head = '', rest = ''] = row.split(': ');
  const [values = '', compatible = ''] = rest.split(' ~ ');
  return { head, values, compatible };
}

function wordingsOf(row: string, order: number): Wording[] {
  return partsOf(row)
    .values.split('; ')
    .flatMap((one) => {
      const [value = '', forms = ''] = one.split('=');
      return forms.split(',').map((form): Wording => {
        const isOutright = form.endsWith('!');
        const plain = form.replace('!', '');
        const only = isOutright && !plain.includes(' ') ? plain.toLowerCase() : null;
        return { stems: stemsOf(plain), value, isName: /^\p{Lu}/u.test(form), isOutright, only, order };
      });
    });
}

/** "e-mail" is one token, "captain's" two. */
function stemsOf(form: string): string[] {
  return form.split(' ').flatMap((word) => (word.includes('-') ? [stem(foldText(word))] : foldWords(word).map(stem)));
}

const CONTEXT = / (ONE|NEAR|NEEDS|ABOUT|TOPIC|OF)(?= |$)/;

/** "instrument tool ONE ABOUT open cut": the parts of a head stand behind their key words. */
function groupOf(head: string, compatible: string, order: number): SlotGroup {
  const [named = '', ...contexts] = head.split(CONTEXT);
  const read = new Map(contexts.flatMap((key, at) => (at % 2 === 0 ? [[key, contexts[at + 1] ?? ''] as const] : [])));
  const about = read.get('ABOUT') ?? read.get('OF');
  const topic = about ?? read.get('TOPIC');
  const needs = read.get('NEEDS') ?? read.get('ABOUT');
  const [kind, ...name] = named.split(' ');
  return {
    kind: kind === 'instrument' || kind === 'manner' || kind === 'cause' ? kind : 'place',
    name: name.join(' '),
    order,
    isOne: read.has('ONE'),
    near: setOf(read.get('NEAR'), (word) => word),
    needs: setOf(needs, stem),
    topics: (topic?.split(' / ') ?? []).flatMap((words) => setOf(words, stem) ?? []),
    compatible: new Set(compatible.split(', ').flatMap((pair) => [pair, pair.split('/').reverse().join('/')])),
  };
}

function setOf(words: string | undefined, form: (word: string) => string): ReadonlySet<string> | null {
  return words === undefined ? null : new Set(words.trim().split(' ').map(form));
}
