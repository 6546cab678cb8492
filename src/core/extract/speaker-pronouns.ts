import type { Gender } from './lexicon/titles.ts';
import type { Actor } from './speaker-actor.ts';
import type { Scene } from './speaker-scene.ts';

type Number = 'person' | 'thing' | 'many';

const GENDER: Readonly<Record<string, Gender>> = { he: 'm', him: 'm', his: 'm', she: 'f', her: 'f', hers: 'f' };
const THING: ReadonlySet<string> = new Set(['it', 'its']);

/** Events looked at behind a pronoun, and how far back in narrative time they may lie. */
const EVENTS = 60;
const TIME = 7;
/** What is left of a mention's weight one sentence on. */
const DECAY = 0.55;
/** A rival with more than this share of the best one's weight leaves the pronoun open. */
const RIVAL = 0.7;
/** How long ago a body may have spoken that "she" goes on with. */
const SPOKEN = 1.6;

/**
 * The actor that a pronoun at token `at` means, -1 where two are about as likely. Weighs subjects, speakers and recency in
 * the manner of Lappin and Leass (1994), with agreement in gender and number.
 */
export function pronounActor(scene: Scene, pronoun: string, at: number): number {
  const number = numberOf(pronoun);
  const gender = GENDER[pronoun] ?? null;
  const weights = new Map<number, number>();
  const now = scene.clock[at] ?? 0;
  for (let back = scene.events.length - 1; back >= 0 && back >= scene.events.length - EVENTS; back -= 1) {
    const event = scene.events[back];
    if (!event || event.token >= at) continue;
    const time = now - (scene.clock[event.token] ?? 0);
    if (time > TIME) break;
    const fit = agreement(scene.actors[event.actor], number, gender);
    if (fit > 0 && event.weight > 0.1)
      weights.set(event.actor, (weights.get(event.actor) ?? 0) + fit * event.weight * DECAY ** time);
  }
  const best = clearBest(weights);
  return pronoun === 'she' ? (speakingBody(scene, { at, weights }) ?? best) : best;
}

/**
 * Translated copy calls a government or a ministry "she". Only the body that has just spoken, and only where no woman was
 * spoken of and nobody else comes near it in weight; else null.
 */
function speakingBody(scene: Scene, from: { at: number; weights: ReadonlyMap<number, number> }): number | null {
  const now = scene.clock[from.at] ?? 0;
  const event = scene.events.findLast((other) => other.speaks);
  if (!event || scene.actors[event.actor]?.class !== 'body') return null;
  const time = now - (scene.clock[event.token] ?? 0);
  if (time > SPOKEN) return null;
  for (const [actor, weight] of from.weights) {
    if (scene.actors[actor]?.gender === 'f' || weight > 0.5 * event.weight * DECAY ** time) return null;
  }
  return event.actor;
}

/** Of several bearers of one name the one that the text has been about; -1 where two are about as likely. */
export function likelier(scene: Scene, actors: readonly number[], at: number): number {
  const weights = new Map<number, number>();
  const now = scene.clock[at] ?? 0;
  for (let back = scene.events.length - 1; back >= 0 && back >= scene.events.length - EVENTS; back -= 1) {
    const event = scene.events[back];
    if (!event || !actors.includes(event.actor)) continue;
    const time = now - (scene.clock[event.token] ?? 0);
    weights.set(event.actor, (weights.get(event.actor) ?? 0) + event.weight * DECAY ** time);
  }
  return clearBest(weights);
}

function numberOf(pronoun: string): Number {
  if (GENDER[pronoun]) return 'person';
  return THING.has(pronoun) ? 'thing' : 'many';
}

/** The heaviest, unless another comes near it. */
function clearBest(weights: ReadonlyMap<number, number>): number {
  let best = -1;
  let most = 0;
  let next = 0;
  for (const [actor, weight] of weights) {
    if (weight > most) {
      next = most;
      most = weight;
      best = actor;
    } else if (weight > next) next = weight;
  }
  return most > 0.25 && next <= RIVAL * most ? best : -1;
}

/** How well an actor fits a pronoun, 0 not at all. */
function agreement(actor: Actor | undefined, number: Number, gender: Gender | null): number {
  if (!actor) return 0;
  if (number === 'person') return personFit(actor, gender);
  if (number === 'thing') return actor.class === 'body' ? 1 : actor.class === 'document' ? 0.8 : 0;
  if (actor.class === 'people') return 1;
  return actor.class === 'body' ? 0.4 : 0;
}

function personFit(actor: Actor, gender: Gender | null): number {
  if (actor.class === 'unknown') return 0.5;
  if (actor.class !== 'person') return 0;
  if (actor.gender === null) return actor.standing === 'named' ? 0.8 : 0.5;
  return actor.gender === gender ? 1 : 0;
}
