import type { SpeakerKind } from '../model/reading.ts';
import type { Document } from './document.ts';
import type { Mention } from './mentions.ts';
import { foldWords } from './name-fold.ts';
import { bodyIn, countryOf } from './name-index.ts';
import type { Actor, ActorClass } from './speaker-actor.ts';
import type { NounPhrase } from './speaker-nouns.ts';
import { plainText, tailEnd } from './speaker-phrases.ts';
import { pronounActor } from './speaker-pronouns.ts';
import { recall } from './speaker-recall.ts';
import { localActor, namedAt, OPEN, type Resolved, type Scene } from './speaker-scene.ts';
import { isProper, PART } from './tagger/parts.ts';

/** Bodies that are one of their kind wherever they are spoken of, so that "the police" needs nothing before it. */
const ALONE: ReadonlySet<string> = new Set(['police', 'public', 'crowd', 'jury', 'family', 'community']);

/**
 * Whom a common noun means: an actor that was called so ("the ministry"), one that its possessor or its own names pick out
 * ("Sol's brother", "the Veld campaign"), a class of people, an unnamed source, a document. `limit` is where the source ends.
 */
export function descriptorActor(scene: Scene, mention: Mention, limit: number): Resolved {
  const { phrase } = mention;
  if (!phrase?.noun) return OPEN;
  const author = authorOf(scene, phrase, limit);
  if (author >= 0) return { actor: author, basis: 'descriptor' };
  if (phrase.owner || phrase.determiner === 'pronoun') return owned(scene, phrase, limit);
  const named = namedInside(scene, phrase);
  if (named >= 0 || hasName(scene, phrase.inner, phrase.head)) return byName(scene, phrase, { named, limit });
  if (phrase.plural || phrase.determiner === 'none') return classOf(scene, phrase, limit);
  if (phrase.determiner === 'indefinite') return someone(scene, phrase, limit);
  return definite(scene, phrase, limit);
}

/** Who speaks through a document: "the ministry's statement", "a report by the Veld Institute", "a Reuters report". */
function authorOf(scene: Scene, phrase: NounPhrase, limit: number): number {
  const { document } = scene;
  if (phrase.noun?.class !== 'document' && phrase.noun?.class !== 'poll') return -1;
  const by = document.tokens.lower[phrase.head + 1] ?? '';
  if (by === 'by' || by === 'from') {
    for (let at = phrase.head + 2; at < Math.min(limit, phrase.head + 8); at += 1) {
      const actor = namedAt(scene, at);
      if (actor >= 0 && isAuthor(scene.actors[actor])) return actor;
      if (actor < 0 && !leadsToName(document, at)) break;
    }
  }
  if (phrase.noun.class === 'poll') return -1;
  const owner = phrase.determiner === 'pronoun' || phrase.owner ? ownerOf(scene, phrase) : namedInside(scene, phrase);
  const actor = scene.actors[owner];
  // "the Veld Institute report" is its own; "the Sol ad" may be about her.
  const named = phrase.determiner === 'pronoun' || phrase.owner !== null || actor?.class !== 'person';
  return named && isAuthor(actor) && !isPlaceOnly(actor) ? owner : -1;
}

/** "by the Veld Institute", "from former mayor Ana Sol": words that may stand between "by" and the name. */
function leadsToName({ parts }: Document, at: number): boolean {
  const part = parts[at] ?? PART.X;
  return part === PART.DT || part === PART.JJ || part === PART.NN || isProper(part);
}

function isAuthor(actor: Actor | undefined): boolean {
  return actor !== undefined && actor.class !== 'place' && actor.class !== 'document';
}

function isPlaceOnly(actor: Actor | undefined): boolean {
  return actor?.known?.class === 'country';
}

/** The actor that possesses: "his", "Sol's", "the ministry's"; -1 where it is open. */
function ownerOf(scene: Scene, phrase: NounPhrase): number {
  const { lower } = scene.document.tokens;
  if (phrase.determiner === 'pronoun') return pronounActor(scene, lower[phrase.from] ?? '', phrase.from);
  const owner = phrase.owner;
  if (!owner) return -1;
  const named = namedAt(scene, owner.to - 1);
  if (named >= 0) return named;
  if (scene.document.tokens.lower[owner.from] !== 'the') return -1;
  return recall(scene, {
    role: lower[owner.to - 1] ?? '',
    at: owner.from,
    modifiers: lower.slice(owner.from + 1, owner.to - 1),
  });
}

function owned(scene: Scene, phrase: NounPhrase, limit: number): Resolved {
  const { document } = scene;
  const owner = ownerOf(scene, phrase);
  const rest = { from: phrase.inner, to: tailEnd(document, phrase.head, limit) };
  if (owner < 0) {
    // "the victim's mother" is clear by itself; "his mother" is not while nobody knows whose.
    if (phrase.determiner === 'pronoun') return phrase.noun?.class === 'source' ? someone(scene, phrase, limit) : OPEN;
    return made(scene, phrase, { name: plainText(document, { from: phrase.from, to: rest.to }), fresh: false });
  }
  const possessor = scene.actors[owner];
  const country =
    possessor?.known?.class === 'country' ? countryOf(foldWords(possessor.name.split(' ')).join(' ')) : null;
  const folded = foldWords(document.tokens.word.slice(phrase.inner, phrase.to));
  const body = country && bodyIn(country, folded);
  if (body)
    return {
      actor: localActor(scene, { ...body, ...BODY, roles: rolesOf(phrase), standing: 'named' }, false),
      basis: 'alias',
    };
  if (ELSEWHERE.has(phrase.word)) return OPEN;
  const role = phrase.noun?.family ?? '';
  if (phrase.noun?.class === 'body' && possessor?.class === 'body' && possessor.roles.has(role)) {
    return { actor: owner, basis: 'descriptor' };
  }
  if (phrase.noun?.class === 'body' && !phrase.plural && !OWN.has(role)) {
    const before = recall(scene, { role: phrase.word, at: phrase.from, modifiers: [] });
    if (before >= 0 && scene.actors[before]?.standing === 'named') return { actor: before, basis: 'descriptor' };
  }
  return made(scene, phrase, { name: `${possessor?.name ?? ''}'s ${plainText(document, rest)}`, fresh: false });
}

/** Whom an article names elsewhere: "her opponent" is no speaker of its own. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'opponent rival challenger ally critic nominee candidate successor predecessor'.split(' '),
);

/** What everybody has one of: "his campaign" is a speaker by its owner, "his bank" is one that has a name. */
const OWN: ReadonlySet<string> = new Set(
  'campaign family team government office embassy military country parliament police ministry community'.split(' '),
);

const BODY = { class: 'body', gender: null } as const;

/** The actor of the last name inside a phrase: "the Kommersant newspaper", "a Sol aide"; -1 for none. */
function namedInside(scene: Scene, phrase: NounPhrase): number {
  for (let at = phrase.head - 1; at >= phrase.from; at -= 1) {
    const actor = namedAt(scene, at);
    if (actor >= 0) return actor;
  }
  return -1;
}

function byName(scene: Scene, phrase: NounPhrase, inside: { named: number; limit: number }): Resolved {
  const { document } = scene;
  const actor = scene.actors[inside.named];
  const noun = phrase.noun;
  const beside = namedAt(scene, phrase.head - 1) === inside.named;
  const names = new Set(Array.from({ length: phrase.head - phrase.from }, (_, k) => namedAt(scene, phrase.from + k)));
  names.delete(-1);
  // "the Kommersant newspaper", "the Harrow group": the noun only says what the name is.
  const says = noun?.class === 'media' || (noun?.class === 'body' && actor?.class !== 'person' && !isPlaceOnly(actor));
  if (says && beside && names.size === 1 && actor?.class !== 'place' && actor?.class !== 'person' && !phrase.plural) {
    return { actor: inside.named, basis: 'named' };
  }
  const to = tailEnd(document, phrase.head, inside.limit);
  const name = plainText(document, { from: phrase.from, to });
  if (noun?.class === 'media' && phrase.plural && !isPlaceOnly(actor))
    return made(scene, phrase, { name, fresh: false, named: true });
  if (noun?.class === 'person' && phrase.determiner === 'definite' && !phrase.plural) {
    const found = definite(scene, phrase, inside.limit);
    if (found.actor >= 0) return found;
    // "the Belgorod governor" is one man; "the New York businessman" is somebody whom the article names elsewhere.
    const office = noun.kind === 'official' && (actor?.class === 'place' || isPlaceOnly(actor));
    return office ? made(scene, phrase, { name, fresh: false, described: true }) : OPEN;
  }
  if (noun?.class === 'person' || noun?.class === 'source') return someone(scene, phrase, inside.limit);
  return made(scene, phrase, { name, fresh: false });
}

function definite(scene: Scene, phrase: NounPhrase, limit: number): Resolved {
  const { document } = scene;
  const { lower } = document.tokens;
  const modifiers = lower.slice(phrase.inner, phrase.head);
  const actor = recall(scene, { role: phrase.word, at: phrase.from, modifiers });
  if (actor >= 0) return { actor, basis: 'descriptor' };
  const to = tailEnd(document, phrase.head, limit);
  const tailed = lower[phrase.head + 1] === 'of' && hasName(scene, phrase.head + 1, to);
  const noun = phrase.noun;
  const alone = ALONE.has(noun?.family ?? '') || noun?.class === 'document' || noun?.class === 'poll';
  if (!tailed && !alone) return OPEN;
  return made(scene, phrase, { name: plainText(document, { from: phrase.from, to }), fresh: false });
}

function hasName(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((scene.nameAt[at] ?? 0) !== 0) return true;
  return false;
}

/** "officials", "two people familiar with the plan", "police", "law enforcement agencies". */
function classOf(scene: Scene, phrase: NounPhrase, limit: number): Resolved {
  const to = tailEnd(scene.document, phrase.head, limit);
  return made(scene, phrase, { name: plainText(scene.document, { from: phrase.from, to }), fresh: false });
}

/** "a witness", "one of its sources": somebody new whom the article does not name. */
function someone(scene: Scene, phrase: NounPhrase, limit: number): Resolved {
  const to = tailEnd(scene.document, phrase.head, limit);
  const name = plainText(scene.document, { from: phrase.from, to });
  return made(scene, phrase, { name, fresh: !phrase.plural && phrase.noun?.class === 'person' });
}

interface Given {
  readonly name: string;
  /** Somebody new each time: "a witness". */
  readonly fresh: boolean;
  readonly named?: boolean;
  readonly described?: boolean;
}

/** A new actor out of a phrase; what no possessor and no name picks out is unnamed. */
function made(scene: Scene, phrase: NounPhrase, given: Given): Resolved {
  const standing = given.named ? 'named' : given.described ? 'described' : standingOf(scene, phrase);
  const noun = phrase.noun;
  const actor = {
    name: given.name,
    kind: kindOf(phrase, standing),
    class: actorClass(phrase),
    gender: phrase.plural ? null : (noun?.gender ?? null),
    roles: rolesOf(phrase),
    standing,
  } as const;
  const basis = standing === 'named' ? 'named' : standing === 'unnamed' ? 'unnamed' : 'descriptor';
  return { actor: localActor(scene, actor, given.fresh), basis };
}

function standingOf(scene: Scene, phrase: NounPhrase): Actor['standing'] {
  const noun = phrase.noun?.class;
  if (noun === 'source') return 'unnamed';
  if (noun === 'document' || noun === 'poll') return 'described';
  if (phrase.plural) return 'unnamed';
  if (phrase.determiner === 'possessor' || phrase.determiner === 'pronoun') return 'described';
  if (noun === 'person') return 'unnamed';
  if (phrase.determiner === 'indefinite') return 'unnamed';
  return hasName(scene, phrase.from, phrase.head) || phrase.determiner === 'definite' ? 'described' : 'unnamed';
}

function kindOf(phrase: NounPhrase, standing: Actor['standing']): SpeakerKind {
  const noun = phrase.noun;
  if (noun?.class === 'person' && phrase.plural) return 'group';
  if (noun?.class === 'person' && standing === 'unnamed') return 'unnamed';
  return noun?.kind ?? 'other';
}

function actorClass(phrase: NounPhrase): ActorClass {
  const noun = phrase.noun?.class;
  if (noun === 'document' || noun === 'poll') return 'document';
  if (phrase.plural) return 'people';
  if (noun === 'body' || noun === 'media') return phrase.noun?.family === 'police' ? 'people' : 'body';
  return 'person';
}

function rolesOf(phrase: NounPhrase): ReadonlySet<string> {
  return new Set(phrase.noun ? [phrase.noun.family] : []);
}
