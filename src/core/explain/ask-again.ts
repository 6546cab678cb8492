import type { Actor } from '../extract/speakers/actor.ts';
import type { Discourse } from '../extract/speakers/discourse.ts';
import { pronounActor } from '../extract/speakers/pronouns.ts';
import { recall } from '../extract/speakers/recall.ts';
import type { Event, Scene } from '../extract/speakers/scene.ts';
import type { Meaning } from './resolve-source.ts';

/**
 * Whom a pronoun or a descriptor would have meant if the article had not spoken of some of its actors: the resolver is asked
 * the same question of a poorer scene, so that the answers are its own.
 */

/** The answer where none of `absent` had been spoken of; null where it stays open. */
export function answerWithout(discourse: Discourse, meaning: Meaning, absent: readonly Actor[]): Actor | null {
  const { actors } = discourse.scene;
  return ask(discourse, meaning, ({ actor }) => absent.every((one) => actors[actor] !== one));
}

/** Everyone whom the words could mean if nobody else had been spoken of, the last spoken of first. */
export function answersAlone(discourse: Discourse, meaning: Meaning): readonly Actor[] {
  const { actors, events } = discourse.scene;
  const found = new Set<Actor>();
  let looked = 0;
  for (let back = events.length - 1; back >= 0 && looked < LOOKED; back -= 1) {
    const event = events[back];
    const actor = actors[event?.actor ?? -1];
    if (event === undefined || actor === undefined || event.token >= meaning.mention.from) continue;
    looked += 1;
    if (!found.has(actor) && ask(discourse, meaning, (other) => other.actor === event.actor) === actor)
      found.add(actor);
  }
  return [...found];
}

/** No resolver looks back at more than this. */
const LOOKED = 60;

function ask(discourse: Discourse, { mention }: Meaning, spokenOf: (event: Event) => boolean): Actor | null {
  const { scene } = discourse;
  const kept = (event: Event): boolean => event.token < mention.from && spokenOf(event);
  const poorer: Scene = {
    ...scene,
    events: scene.events.filter(kept),
    byRole: new Map([...scene.byRole].map(([role, events]) => [role, events.filter(kept)])),
  };
  if (mention.pronoun !== '') return scene.actors[pronounActor(poorer, mention.pronoun, mention.from)] ?? null;
  const { phrase } = mention;
  if (phrase === null) return null;
  const modifiers = scene.document.tokens.lower.slice(phrase.inner, phrase.head);
  return scene.actors[recall(poorer, { role: phrase.word, at: phrase.from, modifiers })] ?? null;
}
