import type { Mention } from '../names/mentions.ts';
import type { ActorClass } from './actor.ts';
import { localActor, namedAt, record, type Scene } from './scene.ts';
import { type Place, weightOf } from './weight.ts';

/** A subject that stays open: "The company said … It added" is that company, whichever it is. */
export function recordStranger(scene: Scene, mention: Mention, at: Pick<Place, 'speaks' | 'told'>): void {
  const noun = mention.phrase?.noun ?? null;
  const named = mention.name >= 0;
  if (mention.quoted || (!named && !mention.phrase)) return;
  const single = named || noun?.class === 'person' || noun?.class === 'source' ? 'person' : 'body';
  addStranger(scene, { ...at, mention }, mention.phrase?.plural ? 'people' : single);
}

function addStranger(
  scene: Scene,
  at: Pick<Place, 'speaks' | 'told'> & { readonly mention: Mention },
  kind: ActorClass,
): void {
  const weight = weightOf(at.mention, { ...at, completes: false, name: undefined });
  scene.strangers.add(scene.actors.length);
  if (!at.speaks && at.mention.name < 0 && !at.mention.phrase?.noun) scene.mute.add(scene.actors.length);
  scene.events.push({ actor: scene.actors.length, token: at.mention.from, weight, speaks: at.speaks });
  const gender = at.mention.phrase?.noun?.gender ?? null;
  scene.actors.push({ ...STRANGER, class: kind, gender, roles: new Set() });
}

const STRANGER = { id: null, ordinal: 1, name: '', kind: 'other', known: null, standing: 'unnamed' } as const;

/** "Sol and Brandt left. They …": two people with "and" between them are one subject, too. */
export function recordPair(scene: Scene, last: Mention, before: { mention: Mention; actor: number } | null): void {
  if (!before || !last.subject || last.name < 0 || before.mention.name < 0) return;
  const { lower } = scene.document.tokens;
  const [one, other] = [scene.actors[before.actor], scene.actors[namedAt(scene, last.head)]];
  if (lower[before.mention.to] !== 'and' || before.mention.to + 1 !== last.from) return;
  if (one?.class !== 'person' || other?.class !== 'person') return;
  // Neither of the two is more the subject than the other: "he" stays open.
  record(scene, { actor: before.actor, token: last.from, weight: 3, speaks: false });
  const pair = { ...PAIR, name: `${one.name} and ${other.name}`, roles: new Set<string>() };
  record(scene, { actor: localActor(scene, pair, false), token: last.from, weight: 3, speaks: false });
}

const PAIR = { kind: 'group', class: 'people', gender: null, standing: 'named' } as const;
