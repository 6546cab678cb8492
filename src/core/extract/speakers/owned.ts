import type { Document } from '../document.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import { foldWords } from '../names/fold.ts';
import { bodyIn, countryOf } from '../names/index.ts';
import { isProper, PART } from '../tagger/parts.ts';
import type { Actor } from './actor.ts';
import { hasName, made, rolesOf } from './made.ts';
import { type NounPhrase, singular } from './nouns.ts';
import { plainText, tailEnd } from './phrases.ts';
import { pronounActor } from './pronouns.ts';
import { recall } from './recall.ts';
import { localActor, namedAt, OPEN, type Resolved, type Scene } from './scene.ts';
import { wordsOf } from './words-of.ts';

/** Whom an article names elsewhere: "her opponent" is no speaker of its own. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'opponent rival challenger ally critic nominee candidate successor predecessor man woman boy girl person'.split(' '),
);

/** What everybody has one of: "his campaign" is a speaker by its owner, "his bank" is one that has a name. */
const OWN: ReadonlySet<string> = new Set(
  'campaign family team government office embassy military country parliament police ministry community branch'.split(
    ' ',
  ),
);

/** Whom a phrase with a possessor means: "his brother", "Sol's campaign", "the victim's mother", "Georgia's health ministry". */
export function ownedActor(scene: Scene, phrase: NounPhrase, limit: number): Resolved {
  const { document } = scene;
  const owner = ownerOf(scene, phrase);
  const possessor = scene.actors[owner];
  const rest = { from: phrase.inner, to: tailEnd(document, phrase.head, limit) };
  const office = officeOf(scene, phrase, rest.to);
  if (office) return office;
  if (!possessor) return withoutOwner(scene, phrase, rest.to);
  const body = bodyOf(scene, phrase, possessor) ?? bodyBefore(scene, phrase, owner);
  if (body) return body;
  // Somebody's somebody's mother is nobody a reader could name.
  if ((ELSEWHERE.has(phrase.word) && !phrase.plural) || possessor.name.includes("'s ")) return OPEN;
  return made(scene, phrase, { name: `${possessor.name}'s ${plainText(document, rest)}` });
}

/** "the prosecutor's office" is a body of many, whichever prosecutor spoke; what was called "the mayor's office" before keeps its name. */
function officeOf(scene: Scene, phrase: NounPhrase, to: number): Resolved | null {
  const { owner } = phrase;
  if (phrase.noun?.family !== 'office' || !owner || lowerAt(scene, owner.from) !== 'the') return null;
  const name = plainText(scene.document, { from: phrase.from, to });
  const last = lowerAt(scene, owner.to - 1);
  const holder = last === 'general' ? lowerAt(scene, owner.to - 2) : last;
  return PUBLIC.has(holder) || scene.local.has(name.toLowerCase()) ? made(scene, phrase, { name }) : null;
}

const PUBLIC: ReadonlySet<string> = new Set(
  'prosecutor attorney coroner auditor ombudsman sheriff examiner registrar defender solicitor'.split(' '),
);

/** "the victim's mother" is clear by itself; "his mother" is not while nobody knows whose. */
function withoutOwner(scene: Scene, phrase: NounPhrase, to: number): Resolved {
  // "their lawyers" are somebody's lawyers: a class of people is told without knowing whose.
  const crowd = phrase.plural && phrase.noun?.class === 'person';
  if (
    phrase.determiner === 'pronoun' &&
    (FIRST.has(lowerAt(scene, phrase.from)) || (phrase.noun?.class !== 'source' && !crowd))
  )
    return OPEN;
  // "this year's campaign": what owns must be somebody.
  const owner = scene.document.tokens.lower[(phrase.owner?.to ?? 0) - 1] ?? '';
  const plural = scene.document.parts[(phrase.owner?.to ?? 0) - 1] === PART.NNS;
  if (phrase.owner && !plural && !NOUNS.has(singular(owner)) && !hasName(scene, phrase.owner.from, phrase.owner.to))
    return OPEN;
  const from = phrase.determiner === 'pronoun' ? phrase.inner : phrase.from;
  return made(scene, phrase, {
    name: plainText(scene.document, { from, to }),
    fresh: phrase.noun?.class === 'source' || crowd,
  });
}

/** The author's own friends have no name that a reader could find. */
const FIRST: ReadonlySet<string> = new Set(['my', 'our', 'your']);

function lowerAt({ document }: Scene, at: number): string {
  return document.tokens.lower[at] ?? '';
}

/** "Georgia's health ministry": a body that every state has. */
function bodyOf(scene: Scene, phrase: NounPhrase, possessor: Actor): Resolved | null {
  if (possessor.known?.class !== 'country') return null;
  const country = countryOf(foldWords(possessor.name.split(' ')).join(' '));
  const known = country && bodyIn(country, foldWords(scene.document.tokens.word.slice(phrase.inner, phrase.to)));
  if (!known) return null;
  const actor = { ...known, class: 'body', gender: null, roles: rolesOf(phrase), standing: 'named' } as const;
  return { actor: localActor(scene, actor, false), basis: 'alias' };
}

/** "its agency" of an agency is itself; "his bank" is the bank that was named before. */
function bodyBefore(scene: Scene, phrase: NounPhrase, owner: number): Resolved | null {
  if (phrase.noun?.class !== 'body' || phrase.plural) return null;
  const { family } = phrase.noun;
  const possessor = scene.actors[owner];
  if (possessor?.class === 'body' && possessor.roles.has(family)) return { actor: owner, basis: 'descriptor' };
  if (OWN.has(family)) return null;
  const before = recall(scene, { role: phrase.word, at: phrase.from, modifiers: [] });
  return scene.actors[before]?.standing === 'named' ? { actor: before, basis: 'descriptor' } : null;
}

/** The actor that possesses: "his", "Sol's", "the ministry's"; -1 where it is open. */
function ownerOf(scene: Scene, phrase: NounPhrase): number {
  const { lower } = scene.document.tokens;
  if (phrase.determiner === 'pronoun') return pronounActor(scene, lower[phrase.from] ?? '', phrase.from);
  const { owner } = phrase;
  if (!owner) return -1;
  const named = namedAt(scene, owner.to - 1);
  if (named >= 0 || lower[owner.from] !== 'the') return named;
  const modifiers = lower.slice(owner.from + 1, owner.to - 1);
  return recall(scene, { role: lower[owner.to - 1] ?? '', at: owner.from, modifiers });
}

/** Who speaks through a document: "the ministry's statement", "a report by the Veld Institute", "a Reuters report"; else -1. */
export function authorOf(scene: Scene, phrase: NounPhrase, inside: { named: number; limit: number }): number {
  if (phrase.noun?.class !== 'document' && phrase.noun?.class !== 'poll') return -1;
  const behind = authorBehind(scene, phrase, inside.limit);
  if (behind >= 0 || phrase.noun.class === 'poll') return behind;
  const possessed = phrase.determiner === 'pronoun' || phrase.owner !== null;
  const owner = possessed ? ownerOf(scene, phrase) : inside.named;
  const actor = scene.actors[owner];
  // "the Veld Institute report" is its own; "the Sol ad" may be about her.
  return (possessed || actor?.class !== 'person') && isAuthor(actor) && actor?.known?.class !== 'country'
    ? owner
    : wordsOf(scene, phrase);
}

/** "a report released by the Veld Institute". */
const PUBLISHED: ReadonlySet<string> = new Set(
  'released published issued written produced compiled prepared conducted commissioned posted sent drafted'.split(' '),
);

function authorBehind(scene: Scene, phrase: NounPhrase, limit: number): number {
  const { lower } = scene.document.tokens;
  const published = PUBLISHED.has(lower[phrase.head + 1] ?? '') ? phrase.head + 2 : phrase.head + 1;
  if (lower[published] !== 'by' && (lower[published] !== 'from' || published > phrase.head + 1)) return -1;
  for (let at = published + 1; at < Math.min(limit, published + 7); at += 1) {
    const actor = namedAt(scene, at);
    // "an ad from Sol's campaign" is the campaign's.
    if (actor >= 0 && scene.document.parts[scene.names[(scene.nameAt[at] ?? 0) - 1]?.to ?? 0] === PART.POS) return -1;
    if (actor >= 0) return isAuthor(scene.actors[actor]) ? actor : -1;
    if (!leadsToName(scene.document, at)) break;
  }
  return -1;
}

/** "by the Veld Institute", "from former mayor Ana Sol": words that may stand between "by" and the name. */
function leadsToName({ parts }: Document, at: number): boolean {
  const part = parts[at] ?? PART.X;
  return part === PART.DT || part === PART.JJ || part === PART.NN || isProper(part);
}

function isAuthor(actor: Actor | undefined): boolean {
  return actor !== undefined && actor.class !== 'place' && actor.class !== 'document';
}
