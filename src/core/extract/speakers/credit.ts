import type { Credited } from '../../model/reading.ts';
import type { Document } from '../document.ts';
import { foldName } from '../names/fold.ts';
import { isDemonym } from '../names/words.ts';
import type { Range } from '../range.ts';
import { type Actor, idOf } from './actor.ts';
import type { Resolved, Scene } from './scene.ts';

/**
 * The speaker that a resolved source is written down as; null where it is open or only a place. What no table knows for a place and
 * speaks by its bare name is somebody: a tagger takes "according to Veldrail" for a place.
 */
export function creditedTo(scene: Scene, found: Resolved, source: Range): Credited | null {
  const actor = scene.actors[found.actor];
  if (!actor || (actor.class === 'place' && !isBareName(scene, { actor, found, source }))) return null;
  const basis = found.basis === 'named' && actor.known ? namedBasis(scene.document, actor.name, source) : found.basis;
  return { id: idOf(actor), name: actor.name, kind: actor.kind, basis };
}

/** "Veldrail", "the Kettle, a paper in exile,", "a satellite firm, Terrascan,": the name and what describes it; "the Chinese" and "one Canadian" are people. */
function isBareName(
  { document }: Scene,
  { actor, found, source }: { readonly actor: Actor; readonly found: Resolved; readonly source: Range },
): boolean {
  const { word, lower } = document.tokens;
  if (actor.known !== null || found.basis !== 'named' || !ONE_WORD.test(actor.name)) return false;
  const described = word[source.to - 1] === ',' ? source.to - 2 : source.to - 1;
  if (word[described] === actor.name && word[described - 1] === ',' && described > source.from) return true;
  const at = lower[source.from] === 'the' ? source.from + 1 : source.from;
  if (isDemonym(lower[at] ?? '') || (word[at] ?? '') !== actor.name) return false;
  return at + 1 >= source.to || word[at + 1] === ',';
}

const ONE_WORD = /^\p{Lu}\p{L}*\p{Ll}\p{L}*$/u;

/** A packaged institution under another than its official name is credited by an alias. */
function namedBasis({ text, tokens }: Document, name: string, source: Range): 'named' | 'alias' {
  const words = foldName(text.slice(tokens.start[source.from] ?? 0, tokens.end[source.to - 1] ?? 0));
  const official = foldName(name);
  const short = foldName(name.replace(/ \(.*\)$/, ''));
  return ` ${words} `.includes(` ${official} `) || ` ${words} `.includes(` ${short} `) ? 'named' : 'alias';
}
