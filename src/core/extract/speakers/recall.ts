import { NOUNS, PARTIES } from '../lexicon/descriptors.ts';
import { foldWords } from '../names/fold.ts';
import { countryOf } from '../names/index.ts';
import type { Actor } from './actor.ts';
import { sameLevel } from './levels.ts';
import { singular } from './nouns.ts';
import type { Scene } from './scene.ts';

/** What a descriptor says of its actor: "the Polish think tank", read at token `at`. */
interface Descriptor {
  readonly role: string;
  readonly at: number;
  readonly modifiers: readonly string[];
}

/** Farther back in narrative time than this a descriptor must have one candidate only. */
const NEAR = 6;

/**
 * The actor that was last called so, -1 for none. Two that were called so at about the same place leave it open, and so does
 * one whose country or party is another.
 */
export function recall(scene: Scene, descriptor: Descriptor): number {
  const noun = NOUNS.get(singular(descriptor.role));
  const family = noun?.family;
  if (family === undefined) return -1;
  const events = scene.byRole.get(family) ?? [];
  let best = -1;
  let bestTime = 0;
  const now = scene.clock[descriptor.at] ?? 0;
  const rivals = new Set<number>();
  for (let back = events.length - 1; back >= 0 && back > events.length - 40; back -= 1) {
    const event = events[back];
    if (!event || event.token >= descriptor.at || !fits(scene.actors[event.actor], descriptor)) continue;
    const time = now - (scene.clock[event.token] ?? 0);
    if (best < 0) {
      best = event.actor;
      bestTime = time;
    }
    if (event.actor !== best && (time - bestTime < 1 || bestTime > NEAR)) rivals.add(event.actor);
  }
  return rivals.size === 0 ? best : -1;
}

function fits(actor: Actor | undefined, { modifiers }: Descriptor): boolean {
  if (!actor || (actor.standing === 'unnamed' && actor.class === 'people')) return false;
  if (actor.class === 'body' && !sameLevel(actor, modifiers)) return false;
  for (const word of modifiers) {
    const party = PARTIES.get(word);
    if (party !== undefined && actor.class === 'person' && !partyAllows(actor, party)) return false;
    const country = countryOf(foldWords([word]).join(' '));
    if (country && actor.known?.country && actor.known.country !== country.code) return false;
  }
  return true;
}

/** Somebody known to be of another party is not "the Republican nominee". */
function partyAllows(actor: Actor, party: string): boolean {
  if (actor.roles.has(party)) return true;
  if (actor.standing !== 'named') return false;
  return ![...PARTIES.values()].some((other) => actor.roles.has(other));
}
