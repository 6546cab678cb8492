import type { Noun } from '../lexicon/descriptors.ts';
import { COUNTRIES } from '../lexicon/places.ts';
import { foldName, foldWords } from '../names/fold.ts';
import { bodyIn, countryOf } from '../names/index.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';
import type { Actor } from './actor.ts';
import { rolesOf } from './made.ts';
import type { NounPhrase } from './nouns.ts';
import { localActor, type Resolved, record, type Scene } from './scene.ts';
import { SUBJECT } from './weight.ts';

/** Bodies that a place tells apart: "the defence ministry in Harrow". */
const SEATED: ReadonlySet<string> = new Set('ministry court embassy government parliament council'.split(' '));

/** Offices of which a place has one: "the harbour master in Port Selm". */
const OFFICES: ReadonlySet<string> = new Set(
  'mayor governor prefect consul ambassador harbourmaster sheriff'.split(' '),
);

export function isSeated(noun: Noun | null): boolean {
  return SEATED.has(noun?.family ?? '') || OFFICES.has(noun?.family ?? '');
}

/** Whether a descriptor means a body that nobody named, whatever `actor` was called so before. */
export function isElsewhere(scene: Scene, phrase: NounPhrase, actor: number): boolean {
  const stranger = scene.strangers.has(actor);
  if (!stranger && !mayBeElsewhere(scene, phrase, scene.actors[actor])) return false;
  scene.elsewhere.add(phrase.head);
  if (!stranger) recordElsewhere(scene, phrase);
  return true;
}

/**
 * Whether "the defence ministry there", or the one of "In Tarsk, the defence ministry said", may be another than the actor that was
 * called so before: two states at odds have one each, and the text tells them apart by where they are.
 */
function mayBeElsewhere(scene: Scene, phrase: NounPhrase, actor: Actor | undefined): boolean {
  if (phrase.noun?.class !== 'body' || !actor) return false;
  if (scene.document.tokens.lower[phrase.to] === 'there') return true;
  const place = SEATED.has(phrase.noun.family) ? placeBefore(scene, phrase.from) : '';
  return place !== '' && isOwned(actor) && !isPlacedIn(scene, actor, place);
}

/** "In Tarsk, | the ministry", "Over in Tarsk | the ministry": the place that opens the sentence; '' for none. */
export function placeBefore({ document, names, nameAt }: Scene, at: number): string {
  const { tokens, parts } = document;
  const comma = tokens.word[at - 1] === ',' ? at - 1 : at;
  const name = names[(nameAt[comma - 1] ?? 0) - 1];
  if (!name || name.to !== comma || name.class === 'body' || name.class === 'outlet') return '';
  if (!/^(?:in|at|from)$/.test(tokens.lower[name.from - 1] ?? '')) return '';
  for (let back = name.from - 1; tokens.sentence[back] === tokens.sentence[at]; back -= 1) {
    if (isFiniteVerb(parts[back] ?? PART.X) || name.from - back > OPENING) return '';
  }
  return tokens.lower.slice(name.from, name.to).join(' ');
}

/** "Over in", "Back home in": words before the place at most. */
const OPENING = 4;

/** "Orvel's ministry", "the Orvellian ministry", "Harrow police": a body of some state or town. */
function isOwned({ known, name }: Actor): boolean {
  if (known?.country || /^\p{Lu}[\p{L}-]*(?:['’]s)? (?!of |for )\p{Ll}/u.test(name)) return true;
  // "defence ministry of Tolm", "Ministry of Defence of Tolm"; "Ministry of Roads" is nobody's.
  return /^(?:\p{Ll}.*|.* of .*) (?:of|in) \p{Lu}/u.test(name);
}

function isPlacedIn(scene: Scene, { known, name }: Actor, place: string): boolean {
  if (name.toLowerCase().includes(place)) return true;
  const code = countryAt(scene, place);
  const owner = foldWords([name.split(/['’ ]/)[0] ?? '']).join(' ');
  return code !== null && (code === known?.country || countryOf(owner)?.code === code);
}

/** The code of the country that a place is or is the capital of; null where no table knows it. */
function countryAt({ names }: Scene, place: string): string | null {
  const known = names.find((name) => name.known?.class === 'country' && foldName(name.known.name) === place)?.known;
  return countryOf(place)?.code ?? known?.country ?? null;
}

/** "In Moscow, the defence ministry said": of a capital that a table knows the ministry is its country's; else null. */
export function seatedBody(scene: Scene, phrase: NounPhrase): Resolved | null {
  if (!SEATED.has(phrase.noun?.family ?? '')) return null;
  const place = placeBefore(scene, phrase.from);
  const code = place === '' ? null : countryAt(scene, place);
  const country = code === null ? undefined : COUNTRIES.find((other) => other.code === code);
  const known = country && bodyIn(country, foldWords(scene.document.tokens.word.slice(phrase.inner, phrase.to)));
  if (!known) return null;
  const actor = { ...known, class: 'body', gender: null, roles: rolesOf(phrase), standing: 'named' } as const;
  return { actor: localActor(scene, actor, false), basis: 'alias' };
}

/** Keeps the place of a body that stays open, so that "it" and "the ministry" behind it do not mean the one before. */
function recordElsewhere(scene: Scene, phrase: NounPhrase): void {
  const role = phrase.noun?.family ?? '';
  scene.strangers.add(scene.actors.length);
  scene.actors.push({ ...ELSEWHERE, roles: new Set([role]) });
  record(scene, { actor: scene.actors.length - 1, token: phrase.from, weight: SUBJECT, speaks: false });
}

const ELSEWHERE = {
  id: null,
  ordinal: 1,
  name: '',
  kind: 'other',
  known: null,
  standing: 'unnamed',
  class: 'body',
  gender: null,
} as const;
