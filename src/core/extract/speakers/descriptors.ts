import { isCapitalised } from '../../text/letters.ts';
import type { Mention } from '../names/mentions.ts';
import { isNominal, PART } from '../tagger/parts.ts';
import { isElsewhere, isSeated, seatedBody } from './elsewhere.ts';
import { hasName, made } from './made.ts';
import type { NounPhrase } from './nouns.ts';
import { authorOf, ownedActor } from './owned.ts';
import { isNobody, plainText, tailEnd } from './phrases.ts';
import { recall } from './recall.ts';
import { namedAt, OPEN, type Resolved, type Scene } from './scene.ts';
import { variedActor } from './variation.ts';

/** Bodies that are one of their kind wherever they are spoken of, so that "the police" needs nothing before it. */
const ALONE: ReadonlySet<string> = new Set(['police', 'public', 'crowd', 'jury', 'family', 'community']);

/** Small words between an outlet's name and what it is: "the VGTRK television network". */
const MEDIA_WORDS: ReadonlySet<string> = new Set(
  'television tv radio news press telegraph wire media broadcasting telegram online state'.split(' '),
);

/** Nouns that name a body by what it says, not by what it owns: "the Harrow group", "the Get Lost project". */
const APPOSED: ReadonlySet<string> = new Set('group company union fund bank party think-tank movement'.split(' '));

/** Outside a source "the government of the Lipetsk region" still is one phrase. */
const OF_REACH = 6;

/** A phrase with the names inside it read: `named` is the actor of the last of them, -1 for none. */
interface Read {
  readonly phrase: NounPhrase;
  readonly named: number;
  readonly limit: number;
  /** The token where its source ends, 0 outside of sources. */
  readonly sourceEnd: number;
  /** Where the words end that complete the phrase. */
  readonly to: number;
}

/**
 * Whom a common noun means: an actor that was called so ("the ministry"), one that its possessor or its own names pick out
 * ("Sol's brother", "the Veld campaign"), a class of people, an unnamed source, a document. `sourceEnd` is the
 * token where its source ends, 0 for a mention outside of sources.
 */
export function descriptorActor(scene: Scene, mention: Mention, sourceEnd: number): Resolved {
  const { phrase } = mention;
  if (phrase && (isOwnOutlet(scene, phrase) || isNobody(scene.document, phrase))) return OPEN;
  if (!phrase?.noun) return phrase?.plural && sourceEnd > 0 ? crowd(scene, phrase, sourceEnd) : OPEN;
  // "his term as chief", "she was mayor": a bare singular is what somebody is, not somebody.
  const bare = phrase.determiner === 'none' && !phrase.plural && phrase.noun.class === 'person';
  const opens = scene.document.tokens.lower[phrase.from - 1] !== 'and';
  if (bare && (sourceEnd === 0 || !opens)) return OPEN;
  const limit = Math.max(sourceEnd, phrase.to);
  const named = namedInside(scene, phrase);
  const author = authorOf(scene, phrase, { named, limit });
  if (author >= 0) return { actor: author, basis: 'descriptor' };
  if (phrase.owner || phrase.determiner === 'pronoun') return ownedActor(scene, phrase, limit);
  const of = scene.document.tokens.lower[phrase.head + 1] === 'of' ? phrase.head + OF_REACH : 0;
  const read = {
    phrase,
    named,
    limit,
    sourceEnd,
    to: tailEnd(scene.document, phrase.head, limit > phrase.to ? limit : of),
  };
  const branch = branchOf(scene, read);
  if (branch) return branch;
  if (named >= 0 || hasName(scene, phrase.inner, phrase.head)) return byName(scene, read);
  if (phrase.plural || phrase.determiner === 'none') return made(scene, phrase, { name: textOf(scene, read) });
  return phrase.determiner === 'indefinite' ? someone(scene, read) : varied(scene, read);
}

/** "told this newspaper": the one that the words stand in, never one that the article spoke of before. */
function isOwnOutlet({ document }: Scene, { noun, plural, from }: NounPhrase): boolean {
  return noun?.class === 'media' && !plural && document.tokens.lower[from] === 'this';
}

/** "Environmentalists said": people whom no table lists, as far as their words go. */
function crowd(scene: Scene, phrase: NounPhrase, sourceEnd: number): Resolved {
  if (phrase.owner || phrase.determiner === 'pronoun') return ownedActor(scene, phrase, sourceEnd);
  const to = tailEnd(scene.document, phrase.head, sourceEnd);
  return made(scene, phrase, { name: plainText(scene.document, { from: phrase.from, to }), kind: 'group' });
}

function textOf(scene: Scene, { phrase, to }: Read): string {
  return plainText(scene.document, { from: phrase.from, to });
}

/** The actor of the last name inside a phrase: "the Kommersant newspaper", "a Sol aide"; -1 for none. */
function namedInside(scene: Scene, phrase: NounPhrase): number {
  for (let at = phrase.head - 1; at >= phrase.inner; at -= 1) {
    const actor = namedAt(scene, at);
    if (actor >= 0) return actor;
  }
  return -1;
}

/** "A local branch of the state network": a body of its own that speaks as the whole does. */
function branchOf(scene: Scene, read: Read): Resolved | null {
  const { phrase } = read;
  if (phrase.noun?.family !== 'branch' || phrase.plural || scene.document.tokens.lower[phrase.head + 1] !== 'of')
    return null;
  for (let at = read.to - 1; at > phrase.head; at -= 1) {
    const actor = scene.actors[namedAt(scene, at)];
    if (actor && actor.class !== 'place') {
      return made(scene, phrase, { name: textOf(scene, read), standing: 'described', kind: actor.kind });
    }
  }
  return null;
}

function byName(scene: Scene, read: Read): Resolved {
  const { phrase, named } = read;
  const actor = scene.actors[named];
  if (saysWhat(scene, read)) return { actor: named, basis: 'named' };
  const name = textOf(scene, read);
  const noun = phrase.noun;
  if (noun?.class === 'media' && phrase.plural && actor?.class !== 'place') {
    return made(scene, phrase, { name, standing: actor?.known?.class === 'country' ? 'unnamed' : 'named' });
  }
  if (noun?.class === 'person' && phrase.determiner === 'definite' && !phrase.plural) {
    const found = varied(scene, read);
    if (found.actor >= 0) return found;
    // "the Belgorod governor" is one man; "the New York businessman" is somebody whom the article names elsewhere.
    const place = actor?.class === 'place' || actor?.known?.class === 'country';
    return noun.kind === 'official' && place ? pickedOut(scene, read) : OPEN;
  }
  if (noun?.class === 'person' || noun?.class === 'source') return someone(scene, read);
  return made(scene, phrase, { name });
}

/** "the Kommersant newspaper", "the Harrow group": the noun only says what the name is. */
function saysWhat(scene: Scene, { phrase, named }: Read): boolean {
  const actor = scene.actors[named];
  const noun = phrase.noun;
  if (!actor || !noun || phrase.plural || actor.class === 'place' || actor.class === 'person') return false;
  if (actor.known?.class === 'country') return false;
  const { lower } = scene.document.tokens;
  let at = phrase.head - 1;
  while (at > phrase.inner && MEDIA_WORDS.has(lower[at] ?? '')) at -= 1;
  if (namedAt(scene, at) !== named) return false;
  for (let other = at; other >= phrase.inner; other -= 1) {
    const found = namedAt(scene, other);
    if (found >= 0 && found !== named) return false;
  }
  return (
    noun.class === 'media' || (noun.class === 'body' && (APPOSED.has(noun.family) || actor.roles.has(noun.family)))
  );
}

/** What nobody in the article was called may still be said of the one whom the text is about. */
function varied(scene: Scene, read: Read): Resolved {
  const found = definite(scene, read);
  if (found.actor >= 0 || read.sourceEnd === 0) return found;
  const actor = variedActor(scene, read.phrase, read.sourceEnd);
  return actor < 0 ? found : { actor, basis: 'descriptor' };
}

function definite(scene: Scene, read: Read): Resolved {
  const { phrase } = read;
  const { lower } = scene.document.tokens;
  // "the government of the Lipetsk region" is not the government spoken of before.
  const behind = lower[phrase.head + 1] ?? '';
  const tailed =
    (behind === 'of' || (behind === 'in' && isSeated(phrase.noun))) && hasName(scene, phrase.head + 1, read.to);
  if (tailed) return pickedOut(scene, read);
  const modifiers = lower.slice(phrase.inner, phrase.head);
  const nouns = modifiers.map((_, at) => isNominal(scene.document.parts[phrase.inner + at] ?? PART.X));
  const actor = recall(scene, { role: phrase.word, at: phrase.from, modifiers, nouns });
  const seated = seatedBody(scene, phrase);
  if (seated) return seated;
  if (isElsewhere(scene, phrase, actor)) return OPEN;
  if (actor >= 0) return { actor, basis: 'descriptor' };
  const noun = phrase.noun;
  const alone = ALONE.has(noun?.family ?? '') || noun?.class === 'document' || noun?.class === 'poll';
  return alone ? made(scene, phrase, { name: textOf(scene, read) }) : OPEN;
}

/** "the governor of Harrow" is somebody by himself only where the article names no governor at all. */
function pickedOut(scene: Scene, read: Read): Resolved {
  const { phrase } = read;
  const { lower } = scene.document.tokens;
  const person = phrase.noun?.class === 'person';
  const named = scene.offices.has(phrase.noun?.family ?? '');
  const once = lower
    .slice(phrase.inner, phrase.head)
    .some((word) => /^(?:former|ex|then|late|first|future)$/.test(word));
  if (person && (named || once)) return OPEN;
  return made(scene, phrase, { name: textOf(scene, read), standing: 'described' });
}

/** "a witness", "one of its sources": somebody new whom the article does not name. */
function someone(scene: Scene, read: Read): Resolved {
  const { phrase } = read;
  // A headline's "Party Chief Sol": the name behind the title is one that nothing else in the article brings.
  if (!phrase.plural && isCapitalised(scene.document.tokens.word[phrase.head + 1] ?? '')) return OPEN;
  return made(scene, phrase, { name: textOf(scene, read), fresh: !phrase.plural && phrase.noun?.class === 'person' });
}
