import type { SpeakerKind } from '../../model/reading.ts';
import { rolesOfNoun } from '../lexicon/company-nouns.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import type { Actor, ActorClass } from './actor.ts';
import type { NounPhrase } from './nouns.ts';
import { localActor, type Resolved, type Scene } from './scene.ts';

/** How a phrase becomes an actor. */
interface Given {
  readonly name: string;
  /** Somebody new each time: "a witness". */
  readonly fresh?: boolean;
  readonly standing?: Actor['standing'];
  readonly kind?: SpeakerKind;
}

/** A new actor out of a phrase; what no possessor and no name picks out is unnamed. */
export function made(scene: Scene, phrase: NounPhrase, given: Given): Resolved {
  const standing = given.standing ?? standingOf(scene, phrase);
  const noun = phrase.noun;
  const actor = {
    name: given.name,
    kind: given.kind ?? (isTelegram(scene, phrase) ? 'telegram' : kindOf(phrase, standing)),
    class: actorClass(phrase),
    gender: phrase.plural ? null : (noun?.gender ?? null),
    roles: rolesOf(phrase),
    standing,
  } as const;
  const basis = standing === 'described' ? 'descriptor' : standing;
  return { actor: localActor(scene, actor, given.fresh ?? false), basis };
}

export function rolesOf(phrase: NounPhrase): ReadonlySet<string> {
  if (!phrase.noun) return new Set();
  // "the fire brigade", later "the brigade".
  const last = NOUNS.get(/-(\w+)$/.exec(phrase.word)?.[1] ?? '');
  return new Set([...rolesOfNoun(phrase.noun), ...(last && last.class !== 'person' ? [last.family] : [])]);
}

/** Whether a token of the range belongs to a proper name. */
export function hasName(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((scene.nameAt[at] ?? 0) !== 0) return true;
  return false;
}

function standingOf(scene: Scene, phrase: NounPhrase): Actor['standing'] {
  const noun = phrase.noun?.class;
  if (noun === 'source') return 'unnamed';
  const picked = phrase.determiner === 'possessor' || phrase.determiner === 'pronoun';
  if (phrase.plural) return (noun === 'document' || noun === 'poll') && picked ? 'described' : 'unnamed';
  if (noun === 'document' || noun === 'poll' || picked) return 'described';
  if (noun === 'person' || phrase.determiner === 'indefinite') return 'unnamed';
  return phrase.determiner === 'definite' || hasName(scene, phrase.from, phrase.head) ? 'described' : 'unnamed';
}

function kindOf(phrase: NounPhrase, standing: Actor['standing']): SpeakerKind {
  const noun = phrase.noun;
  if (noun?.class === 'person' && phrase.plural) return 'group';
  if (noun?.class === 'person' && standing === 'unnamed') return 'unnamed';
  return noun?.kind ?? 'other';
}

/** "Telegram channels" are outlets of that platform. */
function isTelegram(scene: Scene, phrase: NounPhrase): boolean {
  return phrase.noun?.class === 'media' && scene.document.tokens.lower[phrase.head - 1] === 'telegram';
}

function actorClass(phrase: NounPhrase): ActorClass {
  const noun = phrase.noun?.class;
  if (noun === 'document' || noun === 'poll') return 'document';
  // "Counties" and "companies" are things for a pronoun: "they say" means people.
  if (phrase.plural && (noun === 'body' || noun === 'media') && phrase.noun?.family === 'city') return 'unknown';
  if (phrase.plural || phrase.noun?.family === 'police') return 'people';
  return noun === 'body' || noun === 'media' ? 'body' : 'person';
}
