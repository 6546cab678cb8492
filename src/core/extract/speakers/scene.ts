import type { Basis } from '../../model/reading.ts';
import type { Document } from '../document.ts';
import { rolesOfNoun } from '../lexicon/company-nouns.ts';
import type { Noun } from '../lexicon/descriptors.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { Name } from '../names/names.ts';
import type { Actor } from './actor.ts';
import type { Cast } from './cast.ts';

/** Which actor a mention means, -1 where it stays open, and how that was found. */
export interface Resolved {
  readonly actor: number;
  readonly basis: Basis;
}

export const OPEN: Resolved = { actor: -1, basis: 'descriptor' };

/** One actor spoken of at one place. */
export interface Event {
  readonly actor: number;
  readonly token: number;
  /** How much it draws a later pronoun: a speaking subject most, a name inside a quotation least. */
  readonly weight: number;
  /** Whether it is the source of a statement. */
  readonly speaks: boolean;
}

/** What is known of an article's actors while it is read from its first word to its last. */
export interface Scene {
  readonly document: Document;
  readonly names: readonly Name[];
  readonly cast: Cast;
  /** 1 + index into `names` of the name that a token belongs to, 0 outside of names. */
  readonly nameAt: Int32Array;
  /** Actors of the cast, then those that only a descriptor gives. */
  readonly actors: Actor[];
  readonly events: Event[];
  /** Events by what the actor is called: where "ministry" was spoken of last. */
  readonly byRole: Map<string, Event[]>;
  readonly local: Map<string, number>;
  readonly ordinals: Map<string, number>;
  /** What the people whom the article names are called: governor, mayor. */
  readonly offices: ReadonlySet<string>;
  /** What anybody and anything that the article names is called. */
  readonly called: ReadonlySet<string>;
  /** Genders that pronouns have shown: "Keyworth … he". */
  readonly genders: Map<number, Gender>;
  /** Actors that only stand for a subject nobody could resolve: no pronoun behind it may reach past it. */
  readonly strangers: Set<number>;
  /** Those of them that cannot have spoken: "the dam", "sales". */
  readonly mute: Set<number>;
  /** Heads of descriptors that mean another body than the one that was called so before: "the ministry there". */
  readonly elsewhere: Set<number>;
  /** For the token of a pronoun that means such a stranger, the token where that one was spoken of. */
  readonly explained: Map<number, number>;
  /** Narrative time of each sentence: a sentence that is all quotation hardly counts. */
  readonly clock: Float64Array;
}

export function openScene(document: Document, names: readonly Name[], cast: Cast): Scene {
  const nameAt = new Int32Array(document.tokens.count);
  names.forEach((name, index) => {
    for (let at = name.from; at < name.to; at += 1) nameAt[at] = index + 1;
  });
  return {
    document,
    names,
    cast,
    nameAt,
    actors: [...cast.actors],
    events: [],
    byRole: new Map(),
    local: new Map(),
    ordinals: new Map(),
    offices: new Set(cast.actors.flatMap((actor) => (actor.class === 'person' ? [...actor.roles] : []))),
    called: new Set(cast.actors.flatMap((actor) => [...actor.roles])),
    genders: new Map(),
    strangers: new Set(),
    mute: new Set(),
    elsewhere: new Set(),
    explained: new Map(),
    clock: clockOf(document),
  };
}

/** The actor of the name that token `at` belongs to, -1 for none. */
export function namedAt(scene: Scene, at: number): number {
  const name = (scene.nameAt[at] ?? 0) - 1;
  return name < 0 ? -1 : (scene.cast.actorOf[name] ?? -1);
}

export function record(scene: Scene, event: Event): void {
  scene.events.push(event);
  const actor = scene.actors[event.actor];
  for (const role of actor?.roles ?? []) {
    const list = scene.byRole.get(role);
    if (list) list.push(event);
    else scene.byRole.set(role, [event]);
  }
}

/** "informed the governor of the province, Ivo Brandt": an appositive tells what a name is called from there on, and he or she. */
export function recordCalled(scene: Scene, index: number, noun: Noun | null): void {
  const actor = scene.actors[index];
  if (noun === null || actor?.standing !== 'named') return;
  if (noun.gender !== null && actor.class === 'person') scene.genders.set(index, noun.gender);
  const official = actor.kind === 'individual' && noun.kind === 'official';
  scene.actors[index] = {
    ...actor,
    kind: official ? noun.kind : actor.kind,
    roles: new Set([...actor.roles, ...rolesOfNoun(noun)]),
  };
}

/** An actor without a name of the cast; an institution of the tables brings its id. */
type LocalActor = Omit<Actor, 'id' | 'known' | 'ordinal'> & { readonly id?: string };

/** An actor that the article does not name; the same words are the same actor unless each of them is somebody new. */
export function localActor(scene: Scene, actor: LocalActor, fresh: boolean): number {
  const key = actor.name.toLowerCase();
  const seen = scene.local.get(key);
  if (seen !== undefined && !fresh) return seen;
  const ordinal = (scene.ordinals.get(key) ?? 0) + 1;
  scene.ordinals.set(key, ordinal);
  scene.actors.push({ id: null, known: null, ...actor, ordinal });
  scene.local.set(key, scene.actors.length - 1);
  return scene.actors.length - 1;
}

const QUOTED_SENTENCE = 0.25;
const PARAGRAPH = 0.3;

function clockOf({ tokens, quotes }: Document): Float64Array {
  const clock = new Float64Array(tokens.count);
  let time = 0;
  let last = 0;
  for (let at = 1; at < tokens.count; at += 1) {
    if (tokens.sentence[at] !== tokens.sentence[at - 1]) {
      const quoted = quotes.state[last] === 1 && quotes.state[at - 1] === 1;
      time += quoted ? QUOTED_SENTENCE : 1;
      if (tokens.paragraph[at] !== tokens.paragraph[at - 1]) time += PARAGRAPH;
      last = at;
    }
    clock[at] = time;
  }
  return clock;
}
