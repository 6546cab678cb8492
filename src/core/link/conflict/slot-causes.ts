import type { Cause } from './causes.ts';
import type { Context } from './slot-contexts.ts';
import type { Phrase } from './slot-table.ts';
import type { Words } from './terms.ts';

interface Causing {
  readonly words: Words;
  readonly cause: Cause | null;
  readonly context: Context;
}

/**
 * Whether the value at `at` is a cause of its slot's effect, and where that is named: in the telling (`own`), or nowhere, so that its
 * article must say it (`page`). Null where it is no cause; what is no cause by its kind needs no effect.
 */
export function effectOf({ words, cause, context }: Causing, phrase: Phrase, at: number): 'own' | 'page' | null {
  if (context.group.kind !== 'cause') return 'own';
  if (cause?.at != null) {
    const [from, to] = cause.at.cause;
    if (at < from || at >= to) return phrase.isOutright ? 'page' : null;
    if (isNamed(context.namedInEffect, at)) return 'own';
    return cause.effects.length === 0 ? 'page' : null;
  }
  const effect = isNamed(context.named, at) ? 'own' : 'page';
  if (effect === 'own' && (context.isCausing || isAfter(words, at))) return effect;
  return phrase.isOutright || catchesFire(words, at) ? effect : null;
}

/** By another word than the cause itself. */
function isNamed(named: readonly number[], at: number): boolean {
  return named.some((one) => one !== at);
}

/** "Collided after a failure of the steering." */
function isAfter({ lower }: Words, at: number): boolean {
  return lower.slice(Math.max(0, at - 4), at).some((word) => word === 'after' || word === 'following');
}

const REACH = 12;

/** "A heater that had been patched up caught fire", "methane exploded". */
function catchesFire({ lower }: Words, at: number): boolean {
  const next = lower.slice(at + 1, at + REACH);
  const verb = next.findIndex(
    (word, index) => word === 'exploded' || (word === 'caught' && next[index + 1] === 'fire'),
  );
  return verb >= 0 && !next.slice(0, verb).some((word) => PARTS.has(word));
}

const PARTS: ReadonlySet<string> = new Set(', ; and but when after before because while in at'.split(' '));
