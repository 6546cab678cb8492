import type { Gender } from '../lexicon/titles.ts';
import type { Actor } from './actor.ts';
import type { Event, Scene } from './scene.ts';

type Count = 'person' | 'thing' | 'many';

const GENDER: Readonly<Record<string, Gender>> = { he: 'm', him: 'm', his: 'm', she: 'f', her: 'f', hers: 'f' };
const THING: ReadonlySet<string> = new Set(['it', 'its']);

/** Events looked at behind a pronoun, and how far back in narrative time they may lie. */
export const EVENTS = 60;
const TIME = 7;
/** What is left of a mention's weight one sentence on. */
const DECAY = 0.5;
/** How much a mention counts beside the actor's strongest one. */
const OTHERS = 0.25;
/** A rival with more than this share of the best one's weight leaves the pronoun open. */
const RIVAL = 0.75;
/** "It" and "they" mean so much that no table lists that they need more. */
const THING_RIVAL = 0.55;
/** A pronoun whose best rival has less than this share tells the gender of whom it means. */
const SURE = 0.35;
/** Less weight than this is no candidate, and a mention as faint as one in a headline none for a pronoun. */
const LEAST = 0.25;
const FAINT = 0.1;
/** Kinds of bodies that have a gender in the languages that copy is translated from. */
const STATES: ReadonlySet<string> = new Set(['government', 'military']);
/** How long ago a body may have spoken that "she" goes on with. */
const SPOKEN = 1.6;

/**
 * The actor that a pronoun at token `at` means, -1 where two are about as likely. Weighs subjects, speakers and recency in
 * the manner of Lappin and Leass (1994), with agreement in gender and number.
 */
export function pronounActor(scene: Scene, pronoun: string, at: number, speaks = false): number {
  const number = numberOf(pronoun);
  const gender = GENDER[pronoun] ?? null;
  // "The ministry said the dam held. It said …": a dam says nothing.
  const suits = (event: Event): boolean =>
    event.weight > FAINT && !(speaks && number === 'thing' && scene.mute.has(event.actor));
  const weights = weigh(scene, at, (event) =>
    suits(event) ? agreement(scene, scene.actors[event.actor], { number, gender, actor: event.actor }) : 0,
  );
  const best = clearBest(weights, number === 'person' ? RIVAL : THING_RIVAL);
  if (gender !== null && best >= 0 && clearBest(weights, SURE) === best) scene.genders.set(best, gender);
  const found = pronoun === 'she' ? (speakingBody(scene, { at, weights }) ?? best) : best;
  if (!scene.strangers.has(found)) return found;
  const spoken = scene.events.findLast((event) => event.actor === found);
  if (spoken?.speaks) scene.explained.set(at, spoken.token);
  return -1;
}

/** Of several bearers of one name the one that the text has been about; -1 where two are about as likely. */
export function likelier(scene: Scene, actors: readonly number[], at: number): number {
  return clearBest(
    weigh(scene, at, (event) => (actors.includes(event.actor) ? 1 : 0)),
    RIVAL,
  );
}

/**
 * How much each actor draws what stands at token `at`: of each sentence its strongest mention, fading with time; the strongest
 * of all counts whole and the others a quarter, so that nobody is meant only for having been spoken of long ago and often.
 */
export function weigh(scene: Scene, at: number, suits: (event: Event) => number): ReadonlyMap<number, number> {
  const drawn = new Map<number, { time: number; now: number; most: number; sum: number }>();
  const now = scene.clock[at] ?? 0;
  for (let back = scene.events.length - 1; back >= 0 && back >= scene.events.length - EVENTS; back -= 1) {
    const event = scene.events[back];
    if (!event || event.token >= at) continue;
    const time = now - (scene.clock[event.token] ?? 0);
    if (time > TIME) break;
    const fit = suits(event);
    if (fit === 0) continue;
    const weight = fit * event.weight * DECAY ** time;
    const before = drawn.get(event.actor);
    const counted = before?.time === time ? before.now : 0;
    if (weight <= counted) continue;
    if (before === undefined) drawn.set(event.actor, { time, now: weight, most: weight, sum: weight });
    else {
      before.sum = before.sum + weight - counted;
      before.most = Math.max(before.most, weight);
      before.now = weight;
      before.time = time;
    }
  }
  const weights = new Map<number, number>();
  for (const [actor, { most, sum }] of drawn) weights.set(actor, most + OTHERS * (sum - most));
  return weights;
}

/**
 * Translated copy calls a government or a ministry "she". Only the body that has just spoken, and only where no woman was
 * spoken of and nobody else comes near it in weight; else null.
 */
function speakingBody(scene: Scene, from: { at: number; weights: ReadonlyMap<number, number> }): number | null {
  const event = scene.events.slice(-EVENTS).findLast((other) => other.speaks);
  const body = scene.actors[event?.actor ?? -1];
  if (!event || body?.class !== 'body' || !STATES.has(body.kind)) return null;
  const time = (scene.clock[from.at] ?? 0) - (scene.clock[event.token] ?? 0);
  if (time > SPOKEN) return null;
  for (const [actor, weight] of from.weights) {
    if (scene.actors[actor]?.gender === 'f' || weight > 0.5 * event.weight * DECAY ** time) return null;
  }
  return event.actor;
}

function numberOf(pronoun: string): Count {
  if (GENDER[pronoun]) return 'person';
  return THING.has(pronoun) ? 'thing' : 'many';
}

/** The heaviest, unless another has more than this share of its weight. */
export function clearBest(weights: ReadonlyMap<number, number>, share: number): number {
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
  return most > LEAST && next <= share * most ? best : -1;
}

interface Asked {
  readonly number: Count;
  readonly gender: Gender | null;
  readonly actor: number;
}

/** How well an actor fits a pronoun, 0 not at all. */
function agreement(scene: Scene, actor: Actor | undefined, asked: Asked): number {
  if (!actor) return 0;
  if (asked.number === 'person')
    return personFit(actor, actor.gender ?? scene.genders.get(asked.actor) ?? null, asked.gender);
  if (asked.number === 'thing') return actor.class === 'body' ? 1 : actor.class === 'document' ? 0.8 : 0;
  if (actor.class === 'people') return 1;
  return actor.class === 'body' && actor.known?.class !== 'country' ? 0.4 : 0;
}

function personFit(actor: Actor, known: Gender | null, gender: Gender | null): number {
  if (actor.class === 'unknown') return 0.5;
  if (actor.class !== 'person') return 0;
  if (known === null) return actor.standing === 'named' ? 0.8 : 0.5;
  return known === gender ? 1 : 0;
}
