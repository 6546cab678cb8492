import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { PARTIES } from '../lexicon/descriptors.ts';
import { PART } from '../tagger/parts.ts';
import type { Actor } from './actor.ts';
import type { NounPhrase } from './nouns.ts';
import { clearBest, EVENTS, weigh } from './pronouns.ts';
import { partyAllows } from './recall.ts';
import type { Scene } from './scene.ts';
import { SUBJECT } from './weight.ts';

/** What copy calls somebody instead of repeating the name; "the driver" or "the judge" would be somebody else. */
const PEOPLE: ReadonlySet<string> = new Set(
  `nominee senator governor mayor lawmaker secretary leader incumbent politician businessperson billionaire democrat republican
  premier chancellor minister commissioner ambassador actor singer filmmaker comedian veteran economist founder`.split(
    /\s+/,
  ),
);
/** Offices that somebody else may hold: without another word "the governor" is nobody whom nobody called so. */
const OFFICES: ReadonlySet<string> = new Set(
  'governor mayor secretary leader premier chancellor minister commissioner ambassador founder'.split(' '),
);
/** The same for bodies whose own name does not say what they are. */
const BODIES: ReadonlySet<string> = new Set('company group think tank fund bank association'.split(' '));

/** A rival with more than this share of the weight leaves it open; less weight than this is no topic. */
const RIVAL = 0.15;
/** The same where the actor was the subject right before and nobody came between. */
const BESIDE = 0.6;
const LEAST = 0.9;
/** How long ago the topic may have been a subject. */
const NEAR = 2.6;

/**
 * Whom "the retired general" means where nobody in the article was called a general: the one person whom the text is about
 * right there, -1 where that is not clear. Newspapers avoid repeating a name, so that a second sentence brings what the first
 * did not say ("Ana Sol opened the hall. The Harrow governor said …").
 */
export function variedActor(scene: Scene, phrase: NounPhrase, sourceEnd: number): number {
  const family = phrase.noun?.family ?? '';
  const person = PEOPLE.has(family);
  if (phrase.plural || phrase.determiner !== 'definite' || !(person || BODIES.has(family))) return -1;
  const { lower } = scene.document.tokens;
  if (lower[phrase.from] !== 'the' || !endsSource(scene.document, phrase, sourceEnd)) return -1;
  // "the transport minister" is nobody who was called so; "the Harrow governor" may vary a name.
  const { word } = scene.document.tokens;
  if (OFFICES.has(family) && !word.slice(phrase.inner, phrase.head).some(isCapitalised)) return -1;
  const parties = lower.slice(phrase.inner, phrase.to).flatMap((word) => PARTIES.get(word) ?? []);
  const gender = phrase.noun?.gender ?? null;
  const suits = (actor: Actor | undefined) => {
    if (!actor || !(person ? actor.class === 'person' : isBody(actor))) return 0;
    if (gender !== null && actor.gender !== null && actor.gender !== gender) return 0;
    return parties.every((party) => partyAllows(actor, party)) ? 1 : 0;
  };
  const weights = weigh(scene, phrase.from, (event) => suits(scene.actors[event.actor]));
  const next = clearBest(weights, BESIDE);
  const best = isAlone(scene, next, { at: phrase.from, suits }) ? next : clearBest(weights, RIVAL);
  if (scene.actors[best]?.standing !== 'named' || (weights.get(best) ?? 0) < LEAST) return -1;
  return isTopic(scene, best, phrase.from) ? best : -1;
}

/** Whether nobody else was spoken of since the actor was the subject of the sentence before, in the same paragraph. */
function isAlone(
  scene: Scene,
  actor: number,
  from: { at: number; suits: (actor: Actor | undefined) => number },
): boolean {
  const { sentence, paragraph } = scene.document.tokens;
  for (let back = scene.events.length - 1; back >= 0 && back >= scene.events.length - EVENTS; back -= 1) {
    const event = scene.events[back];
    if (!event || event.token >= from.at) continue;
    if (event.actor !== actor && from.suits(scene.actors[event.actor]) > 0) return false;
    if (event.actor !== actor || event.weight < SUBJECT) continue;
    const apart = (sentence[from.at] ?? 0) - (sentence[event.token] ?? 0);
    return apart === 1 && paragraph[from.at] === paragraph[event.token];
  }
  return false;
}

/**
 * Whether the actor was the subject of an earlier sentence, or of a clause that a comma closes: "While Sol spoke, the governor
 * left". In "Brandt scorned the plan that the governor has made" the governor is somebody else.
 */
function isTopic({ document, events: all, clock }: Scene, actor: number, at: number): boolean {
  const events = all.slice(-EVENTS);
  const { sentence, word } = document.tokens;
  const event = events.findLast((other) => other.actor === actor && other.token < at);
  const strong = events.findLast((other) => other.actor === actor && other.token < at && other.weight >= SUBJECT);
  if (!event || !strong || (clock[at] ?? 0) - (clock[strong.token] ?? 0) > NEAR) return false;
  return sentence[event.token] !== sentence[at] || /^(?:,|["”’]|'')$/.test(word[at - 1] ?? '');
}

/** A body that no table and no word of its name says to be anything else. */
function isBody(actor: Actor): boolean {
  return (actor.class === 'body' || actor.class === 'unknown') && actor.known === null && actor.roles.size === 0;
}

/** "the senator who voted no", "the head of the port": what goes on tells somebody apart from others. */
function endsSource({ tokens, parts }: Document, { to }: NounPhrase, sourceEnd: number): boolean {
  if (to < sourceEnd && tokens.word[to] !== ',') return false;
  const next = parts[to] ?? PART.X;
  return next !== PART.W && next !== PART.IN && next !== PART.POS;
}
