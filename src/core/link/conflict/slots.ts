import { NEGATORS } from '../lexicon/news-acts.ts';
import type { Cause } from './causes.ts';
import { effectOf } from './slot-causes.ts';
import { type Context, contextIn, fits } from './slot-contexts.ts';
import { type Phrase, type SlotGroup, slotPhrasesFrom } from './slot-table.ts';
import type { Words } from './terms.ts';

/** What a telling puts into one slot of an event: `machine gun` for the firearm. */
export interface SlotValue {
  readonly kind: SlotGroup['kind'];
  readonly group: string;
  readonly value: string;
  /** Tokens of the phrase, half-open. */
  readonly from: number;
  readonly to: number;
  readonly slot: SlotGroup;
  /** Of a cause, whether the telling says of what. */
  readonly isOfEffect: boolean;
}

/** The values that a telling gives, in order; one that it denies ("no trace of explosives") is none. */
export function slotsOf(words: Words, cause: Cause | null): SlotValue[] {
  const found: SlotValue[] = [];
  const past = new Map<string, number>();
  const contexts = new Map<SlotGroup, Context>();
  for (let at = 0; at < words.count; at++) {
    for (const phrase of slotPhrasesFrom(words.stems[at] ?? '')) {
      const { group, value, isName } = phrase;
      if ((past.get(group.name) ?? 0) > at) continue;
      const to = endOf(words, phrase, at);
      if (to === null) continue;
      past.set(group.name, to);
      const context = contexts.get(group) ?? contextIn(words, group, cause);
      contexts.set(group, context);
      if (
        (words.name[at] === true && !isName) ||
        isNegated(words, at) ||
        isOfOpening(words, at) ||
        !fits(words, context, at)
      )
        continue;
      const effect = effectOf({ words, cause, context }, phrase, at);
      if (effect === null) continue;
      const isOfEffect = effect === 'own';
      found.push({ kind: group.kind, group: group.name, value, from: at, to, slot: group, isOfEffect });
    }
  }
  return found;
}

const AUXILIARIES: ReadonlySet<string> = new Set('had has have was were been is are'.split(' '));
const MOST_AUXILIARIES = 2;

/** The end of a phrase that begins at `at`: "brakes failed", "the brakes had failed"; null where it does not stand there. */
function endOf({ stems, lower }: Words, phrase: Phrase, at: number): number | null {
  if (phrase.only !== null && phrase.only !== lower[at]) return null;
  let next = at + 1;
  for (const one of phrase.stems.slice(1)) {
    if (phrase.isOutright && stems[next] !== one) next = behindOwner(lower, next);
    const last = next + MOST_AUXILIARIES;
    while (next < last && stems[next] !== one && AUXILIARIES.has(lower[next] ?? '')) next++;
    if (stems[next] !== one) return null;
    next++;
  }
  return next;
}

const MOST_OF_OWNER = 3;

/** "The brakes of the coach had failed": whose they are stands between. */
function behindOwner(lower: readonly string[], at: number): number {
  if (lower[at] !== 'of' || (lower[at + 1] !== 'the' && lower[at + 1] !== 'a' && lower[at + 1] !== 'his')) return at;
  return at + MOST_OF_OWNER;
}

/** "The museum would open its doors again": nobody comes in by them. */
function isOfOpening({ lower }: Words, at: number): boolean {
  return (
    lower[at] === 'doors' && OWN.has(lower[at - 1] ?? '') && /^(?:open|re-?open|clos|shut)/.test(lower[at - 2] ?? '')
  );
}

const OWN: ReadonlySet<string> = new Set(['its', 'their', 'our']);

const NEGATION_REACH = 5;

function isNegated({ lower }: Words, at: number): boolean {
  return lower.slice(Math.max(0, at - NEGATION_REACH), at).some((word) => NEGATORS.has(word) || word === 'without');
}
