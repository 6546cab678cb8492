import type { Credited } from '../../model/reading.ts';
import type { Attribution } from '../attribution.ts';
import type { Noun } from '../lexicon/descriptors.ts';
import { type Range, rangeOf } from '../range.ts';
import { isNominal, PART } from '../tagger/parts.ts';
import { idOf } from './actor.ts';
import type { Discourse } from './discourse.ts';
import { placeBefore } from './elsewhere.ts';
import { sameLevel } from './levels.ts';
import { made } from './made.ts';
import type { NounPhrase } from './nouns.ts';
import { plainText, tailEnd } from './phrases.ts';
import { sameField } from './recall.ts';
import type { Resolved } from './scene.ts';
import { topMention } from './source.ts';

/** A text that speaks of so many is no article that explains a descriptor. */
const CROWDED = 2000;

/**
 * A definite descriptor that nothing before explains may be explained later ("the local government" first, "Lipetsk's regional
 * government" two paragraphs on). Only a body, and only where the whole article has one that fits; else null.
 */
export function explainedLater(discourse: Discourse, source: Range, found: Resolved): Resolved | null {
  const police = namedPolice(discourse, source, found);
  if (police) return police;
  const phrase = unexplained(discourse, source, found);
  if (!phrase?.noun || phrase.determiner !== 'definite' || phrase.plural || phrase.noun.class !== 'body') return null;
  if (discourse.scene.actors.length > CROWDED || discourse.scene.elsewhere.has(phrase.head)) return null;
  const { lower } = discourse.scene.document.tokens;
  const modifiers = lower.slice(phrase.inner, phrase.head);
  const nouns = modifiers.map((_, at) => isNominal(discourse.scene.document.parts[phrase.inner + at] ?? PART.X));
  const family = phrase.noun.family;
  const fitting: number[] = [];
  discourse.scene.actors.forEach((actor, index) => {
    if (!actor.roles.has(family) || actor.standing === 'unnamed' || !sameLevel(actor, modifiers)) return;
    const called = actor.name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(phrase.word);
    if (called && sameField(actor, { role: phrase.word, modifiers, nouns })) fitting.push(index);
  });
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? { actor: only, basis: 'descriptor' } : null;
}

/** "police" where the whole article names one police: "Harrow police" later on. */
function namedPolice(discourse: Discourse, source: Range, found: Resolved): Resolved | null {
  const { actors } = discourse.scene;
  const actor = actors[found.actor];
  if (actor?.name !== 'police' || source.to - source.from > 2 || actors.length > CROWDED) return null;
  // "In Lindmar, police said" where the article has the police of Harrow only.
  const place = placeBefore(discourse.scene, source.from);
  const fitting = actors.flatMap((other, index) =>
    other.roles.has('police') &&
    other.standing !== 'unnamed' &&
    /\S police$/i.test(other.name) &&
    other.name.toLowerCase().includes(place)
      ? [index]
      : [],
  );
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? { actor: only, basis: 'descriptor' } : null;
}

/**
 * "the federal government", "the city council": a body that the article calls so and nothing else is that body, whatever its
 * name; null where the article names one of the kind, or where only "the ministry" is said.
 */
export function onlyDescribed(discourse: Discourse, source: Range): Resolved | null {
  const { scene } = discourse;
  const phrase = topMention(discourse, source)?.phrase;
  if (!phrase?.noun || scene.elsewhere.has(phrase.head)) return null;
  const { noun } = phrase;
  const one = (noun.class === 'body' && noun.kind === 'government') || noun.family === 'ombudsman';
  if (!(one || FORCES.has(noun.word)) || phrase.determiner !== 'definite' || phrase.plural) return null;
  const said = phrase.inner < phrase.head || ALONE.has(noun.family);
  if (!said || noun.family === 'country' || scene.called.has(noun.family)) return null;
  // "the navy" where the article speaks of those of Orvel and of Tolm.
  if (FORCES.has(noun.word) && onlyOf(scene, noun) < 0 && isSpokenOf(scene, noun)) return null;
  const before = phrase.inner === phrase.head ? onlyOf(scene, noun) : -1;
  if (before >= 0) return { actor: before, basis: 'descriptor' };
  const name = plainText(scene.document, { from: phrase.from, to: tailEnd(scene.document, phrase.head, source.to) });
  return made(scene, phrase, { name, standing: 'described' });
}

/** Bodies of which a place has one, so that nothing need stand before them: "the council", "the town hall". */
const ALONE: ReadonlySet<string> = new Set([
  'government',
  'council',
  'town hall',
  'military',
  'ombudsman',
  'treasury',
  'customs',
]);
/** Of the armed forces of a state, those of which it has one. */
const FORCES: ReadonlySet<string> = new Set(['army', 'navy', 'air-force', 'airforce', 'coastguard', 'coast-guard']);

/** The one body of a kind that the text described: "the town council", later "the council"; -1 where there are more. */
function onlyOf({ actors }: Discourse['scene'], noun: Noun): number {
  const found = actors.flatMap((actor, index) =>
    actor.roles.has(noun.family) && actor.standing === 'described' && actor.name.endsWith(noun.word.replace('-', ' '))
      ? [index]
      : [],
  );
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

function isSpokenOf({ actors }: Discourse['scene'], noun: Noun): boolean {
  const word = noun.word.replace('-', ' ');
  return actors.some((actor) => actor.standing !== 'unnamed' && actor.name.toLowerCase().includes(word));
}

/** The phrase that stayed open: the source itself, or the author behind a document ("a statement from the ministry"). */
function unexplained(discourse: Discourse, source: Range, found: Resolved): NounPhrase | null {
  const top = topMention(discourse, source);
  if (found.actor < 0) return top?.phrase ?? null;
  const { lower } = discourse.scene.document.tokens;
  const by = lower[top?.to ?? 0];
  if (top?.phrase?.noun?.class !== 'document' || (by !== 'by' && by !== 'from')) return null;
  const author = discourse.startAt[top.to + 1] ?? -1;
  return (discourse.resolved[author]?.actor ?? 0) < 0 ? (discourse.mentions[author]?.phrase ?? null) : null;
}

/** How many sentences after the first one the name may come. */
const REACH = 3;

/**
 * The first sentence of a news story often keeps the name for the second: "a military official has claimed … Ivo Brandt, the
 * spokesman for the brigade, said". The official of the one is then the speaker of the other. Null where anything else speaks
 * in between, or the second has no office of that kind.
 */
export function namedNext(
  discourse: Discourse,
  first: { readonly attribution: Attribution; readonly speaker: Credited },
  next: { readonly attribution: Attribution; readonly speaker: Credited },
): Credited | null {
  const { tokens } = discourse.scene.document;
  const source = first.attribution.source && rangeOf(tokens, first.attribution.source);
  const other = next.attribution.source && rangeOf(tokens, next.attribution.source);
  if (!source || !other || first.speaker.kind !== 'unnamed') return null;
  const phrase = topMention(discourse, source)?.phrase;
  if (phrase?.determiner !== 'indefinite' || phrase.plural || phrase.noun?.class !== 'person') return null;
  const apart = (tokens.sentence[other.from] ?? 0) - (tokens.sentence[source.from] ?? 0);
  if (apart < 1 || apart > REACH) return null;
  const named = discourse.scene.actors.find((actor) => idOf(actor) === next.speaker.id);
  const generic = phrase.noun.family === 'official' && next.speaker.kind === 'official';
  const fits = named?.class === 'person' && (generic || named.roles.has(phrase.noun.family));
  return fits && next.speaker.basis === 'named' ? { ...next.speaker, basis: 'descriptor' } : null;
}
