import { isCompanyNoun } from '../lexicon/company-nouns.ts';
import { NOUNS, PARTIES } from '../lexicon/descriptors.ts';
import { foldWords } from '../names/fold.ts';
import { countryOf } from '../names/index.ts';
import type { Actor } from './actor.ts';
import { sameLevel } from './levels.ts';
import { singular } from './nouns.ts';
import type { Scene } from './scene.ts';
import { SUBJECT } from './weight.ts';

/** What a descriptor says of its actor: "the Polish think tank", read at token `at`. */
interface Descriptor {
  readonly role: string;
  readonly at: number;
  readonly modifiers: readonly string[];
  /** Which of the modifiers are nouns, where that is known. */
  readonly nouns?: readonly boolean[];
}

/** Farther back in narrative time than this a descriptor must have one candidate only. */
const NEAR = 6;
/** So near "this" means one and no other. */
const NEXT = 2;

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
  let unspecific = -1;
  const now = scene.clock[descriptor.at] ?? 0;
  const published = noun?.class === 'poll';
  const shown = scene.document.tokens.lower[descriptor.at] === 'this';
  const rivals = new Set<number>();
  for (let back = events.length - 1; back >= 0 && back > events.length - 40; back -= 1) {
    const event = events[back];
    const actor = scene.actors[event?.actor ?? -1];
    if (!event || event.token >= descriptor.at || !fits(actor, descriptor)) continue;
    if (family === 'company' && actor && !isOfTrade(scene, actor, singular(descriptor.role))) continue;
    const time = now - (scene.clock[event.token] ?? 0);
    // "Poll: Harrow is split" says less of a poll than "the Veld Institute poll" in the next line.
    const bare = published && actor?.standing !== 'named' && actor?.name.toLowerCase() === singular(descriptor.role);
    if (bare) {
      if (unspecific < 0) unspecific = event.actor;
      continue;
    }
    if (best < 0) {
      best = event.actor;
      bestTime = time;
    }
    // "this poll" is the one that was spoken of right before.
    if (shown && bestTime < NEXT) return best;
    if (event.actor !== best && (time - bestTime < 1 || bestTime > NEAR)) rivals.add(event.actor);
  }
  if (best < 0) return unspecific;
  if (family === 'company' && !isCompanyNoun(singular(descriptor.role)) && isOvertaken(scene, best, descriptor.at))
    return -1;
  if (rivals.size === 0) return best;
  return hasField(descriptor) ? onlyNamed(scene, [best, ...rivals]) : -1;
}

/** "The operator, Nordvik, … Brandt Haulage denied it. The company …": another firm has spoken since. */
function isOvertaken({ actors, events }: Scene, best: number, at: number): boolean {
  for (let back = events.length - 1; back >= 0; back -= 1) {
    const event = events[back];
    if (!event || event.token >= at) continue;
    if (event.actor === best) return false;
    const actor = actors[event.actor];
    if (event.weight >= SUBJECT && actor?.class === 'body' && actor.kind === 'company') return true;
  }
  return false;
}

/** "the airline" is none that the text calls an insurer, and of two companies none that it only calls one. */
function isOfTrade({ actors }: Scene, actor: Actor, word: string): boolean {
  if (!isCompanyNoun(word) || actor.roles.has(word)) return true;
  return ![...actor.roles].some(isCompanyNoun) && actors.filter((other) => other.roles.has('company')).length < 2;
}

/** Of "a U.S. appeals court" and "the Court of Appeals for Harrow" the one that has a name; -1 where two have. */
function onlyNamed({ actors }: Scene, candidates: readonly number[]): number {
  const named = candidates.filter((actor) => actors[actor]?.standing === 'named');
  return named.length === 1 ? (named[0] ?? -1) : -1;
}

function hasField({ role, modifiers, nouns }: Descriptor): boolean {
  if (!FIELDED.has(NOUNS.get(singular(role))?.family ?? '')) return false;
  return modifiers.some((modifier, at) => nouns?.[at] === true && !NO_FIELD.has(modifier));
}

function fits(actor: Actor | undefined, descriptor: Descriptor): boolean {
  const { modifiers } = descriptor;
  if (!actor || (actor.standing === 'unnamed' && actor.class === 'people')) return false;
  if (actor.class === 'body' && !isOfItsKind(actor, descriptor)) return false;
  if (actor.class === 'body' && !(sameLevel(actor, modifiers) && sameField(actor, descriptor))) return false;
  for (const word of modifiers) {
    const party = PARTIES.get(word);
    if (party !== undefined && actor.class === 'person' && !partyAllows(actor, party)) return false;
    const country = countryOf(foldWords([word]).join(' '));
    if (country && actor.known?.country && actor.known.country !== country.code) return false;
  }
  return true;
}

/** Parts of an army: "the general staff" is no corps, "the brigade" no fleet, and none of them the whole army. */
const UNITS: ReadonlySet<string> = new Set(
  'staff corps brigade battalion regiment division squadron fleet command navy airforce militia'.split(' '),
);

function isOfItsKind(actor: Actor, { role }: Descriptor): boolean {
  const word = singular(role);
  if (!UNITS.has(word)) return true;
  const words = actor.name.toLowerCase().split(/[^\p{L}]+/u);
  return words.includes(word) || !words.some((other) => UNITS.has(other) || WHOLE.has(other));
}

const WHOLE: ReadonlySet<string> = new Set('forces army military'.split(' '));

/** Bodies of which a state has many, told apart by their field: "the health ministry", "the appeals court". */
const FIELDED: ReadonlySet<string> = new Set('ministry court committee commission council agency office'.split(' '));

/** Words before such a body that say nothing of its field. */
const NO_FIELD: ReadonlySet<string> = new Set(
  'state federal national local regional city county government news press wire telegraph information state-run new'.split(
    ' ',
  ),
);

/** "the appeals court" is the Court of Appeals, "the health ministry" no Ministry of Roads and no traffic department. */
export function sameField(actor: Actor, { role, modifiers, nouns }: Omit<Descriptor, 'at'>): boolean {
  const family = NOUNS.get(singular(role))?.family ?? '';
  if (nouns === undefined || !FIELDED.has(family)) return true;
  const words = actor.name.toLowerCase().split(/[^\p{L}]+/u);
  const fields = modifiers.filter((modifier, at) => nouns[at] === true && !NO_FIELD.has(modifier));
  // "The weather service" is no news agency.
  if (fields.length > 0 && actor.kind === 'media') return false;
  return (
    fields.length === 0 ||
    !words.some((word) => NOUNS.get(singular(word))?.family === family) ||
    fields.every((field) => words.some((other) => isSameWord(field, other)))
  );
}

/** "appeal" and "appeals", "defense" and "defence". */
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length > 3 && long.startsWith(short.slice(0, Math.max(4, short.length - 2))) && long.length - short.length < 3
  );
}

/** Somebody known to be of another party is not "the Republican nominee". */
export function partyAllows(actor: Actor, party: string): boolean {
  if (actor.roles.has(party)) return true;
  if (actor.standing !== 'named') return false;
  return ![...PARTIES.values()].some((other) => actor.roles.has(other));
}
