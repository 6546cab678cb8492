import type { Actor } from './actor.ts';

/** Levels of government that must agree: "the local government" is no national one. */
const LEVELS: ReadonlySet<string> = new Set(
  'local regional provincial municipal city district county state federal national central'.split(' '),
);

/** Levels that one text uses for one body. */
const LOCAL: ReadonlySet<string> = new Set('local regional provincial municipal city district county'.split(' '));

const REGIONS: ReadonlySet<string> = new Set('region province district county city oblast prefecture'.split(' '));

/** Whether an actor's name and a descriptor's words speak of one level of government, or neither of any. */
export function sameLevel(actor: Actor, modifiers: readonly string[]): boolean {
  const asked = modifiers.find((word) => LEVELS.has(word));
  const words = actor.name.toLowerCase().split(/[^a-z]+/);
  const said = words.find((word) => LEVELS.has(word));
  if (asked === undefined) return true;
  const region = words.some((word) => REGIONS.has(word));
  if (LOCAL.has(asked)) return region || (said !== undefined && LOCAL.has(said));
  return said === asked || (said === undefined && !region);
}
