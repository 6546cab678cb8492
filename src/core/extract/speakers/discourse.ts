import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../names/mentions.ts';
import type { Name } from '../names/names.ts';
import { rangeOf } from '../range.ts';
import { PART } from '../tagger/parts.ts';
import { announcedActor } from './ahead.ts';
import { closesName, mayBe } from './apposition.ts';
import type { Cast } from './cast.ts';
import { descriptorActor } from './descriptors.ts';
import { tailEnd } from './phrases.ts';
import { likelier, pronounActor } from './pronouns.ts';
import { namedAt, OPEN, openScene, type Resolved, record, recordCalled, type Scene } from './scene.ts';
import { recordPair, recordStranger } from './strangers.ts';
import { weightOf } from './weight.ts';

/** Who every mention of an article means. */
export interface Discourse {
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  /** One entry a mention. */
  readonly resolved: readonly Resolved[];
  /** For each token the mention whose head it is, that begins with it, that ends before it; -1 for none. */
  readonly headAt: Int32Array;
  readonly startAt: Int32Array;
  readonly endAt: Int32Array;
  /** Where the sources of the attributions begin, in UTF-16 code units. */
  readonly sources: ReadonlySet<number>;
}

/** Reads the mentions from the first to the last and says whom each means, later ones by what earlier ones were. */
export function followDiscourse(
  article: { document: Document; names: readonly Name[]; cast: Cast },
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): Discourse {
  const scene = openScene(article.document, article.names, article.cast);
  const { sourceFrom, sourceEnd, content } = markSpans(article.document, attributions);
  let spoken = -1;
  let before: { mention: Mention; actor: number } | null = null;
  const resolved = mentions.map((mention) => {
    const limit = sourceEnd[mention.head] ?? 0;
    const found = resolve(scene, mention, limit);
    const from = sourceFrom[mention.head] ?? 0;
    // Of "the mayor of Harrow" the mayor speaks, not Harrow.
    const speaks = limit > 0 && !mention.modifier && from !== spoken;
    if (speaks) spoken = from;
    if (found.actor < 0 && (speaks || mention.subject)) {
      recordStranger(scene, mention, { speaks, told: content[mention.head] === 1 });
    }
    if (found.actor >= 0 && (speaks || !VAGUE.has(mention.pronoun))) {
      const text =
        speaks && mention.phrase?.noun?.class === 'document' && scene.actors[found.actor]?.class !== 'document';
      const weight = weightOf(mention, {
        speaks,
        completes: limit > 0 && !speaks,
        told: content[mention.head] === 1,
        name: scene.names[mention.name],
      });
      record(scene, { actor: found.actor, token: mention.from, weight: text ? weight * ABSENT : weight, speaks });
    }
    recordPair(scene, mention, before);
    before = { mention, actor: found.actor };
    return found;
  });
  const sources = new Set(attributions.flatMap(({ source }) => (source ? [source.start] : [])));
  return { scene, mentions, resolved, sources, ...places(article.document.tokens.count, mentions) };
}

/** Of several mentions at one token the longest is meant, which comes first. */
function places(count: number, mentions: readonly Mention[]): Pick<Discourse, 'headAt' | 'startAt' | 'endAt'> {
  const headAt = new Int32Array(count + 1).fill(-1);
  const startAt = new Int32Array(count + 1).fill(-1);
  const endAt = new Int32Array(count + 1).fill(-1);
  mentions.forEach((mention, index) => {
    if (headAt[mention.head] === -1) headAt[mention.head] = index;
    if (startAt[mention.from] === -1) startAt[mention.from] = index;
    if (endAt[mention.to] === -1) endAt[mention.to] = index;
  });
  return { headAt, startAt, endAt };
}

function resolve(scene: Scene, mention: Mention, limit: number): Resolved {
  if (mention.name >= 0) {
    const actor = scene.cast.actorOf[mention.name] ?? -1;
    const shared = scene.cast.shared.get(mention.name);
    return { actor: actor < 0 && shared ? likelier(scene, shared, mention.from) : actor, basis: 'named' };
  }
  if (mention.pronoun !== '') return { actor: pronounMeans(scene, mention, limit > 0), basis: 'pronoun' };
  const named = appositive(scene, mention, limit > 0);
  if (named >= 0) {
    if (isWhole(scene.document, mention)) recordCalled(scene, named, mention.phrase?.noun ?? null);
    return { actor: named, basis: 'descriptor' };
  }
  return mention.phrase ? descriptorActor(scene, mention, limit) : OPEN;
}

/** What was spoken of before, or else what the main clause brings. */
function pronounMeans(scene: Scene, { pronoun, from, modifier }: Mention, speaks: boolean): number {
  const before = pronounActor(scene, pronoun, from, speaks && !modifier);
  if (before >= 0) return before;
  const ahead = announcedActor(scene, pronoun, from);
  const gender = scene.actors[ahead]?.gender ?? null;
  return gender === null || gender === (/^h(?:e|is|im)$/.test(pronoun) ? 'm' : 'f') ? ahead : -1;
}

/**
 * "Ivo Brandt, the mayor's eldest son, said", "the mayor's eldest son, Ivo Brandt, said": of a noun and a name with a comma
 * between them the noun says who the name is.
 */
function appositive(scene: Scene, mention: Mention, credited: boolean): number {
  const { phrase } = mention;
  const { document } = scene;
  const { word } = document.tokens;
  // "Ana Sol, the mayor's eldest daughter": the mayor is somebody else.
  if (!phrase || phrase.plural || document.parts[mention.to] === PART.POS) return -1;
  const person = phrase.noun?.class === 'person';
  const fits = (actor: number) => mayBe(phrase.noun, scene.actors[actor]);
  // In "at the forum, a group of rabbis called" a verb follows: the group is not the forum.
  const end = tailEnd(document, mention.head, mention.head + TAIL);
  const closed = /^(?:[,.;)]|who|whose|which)$/.test(word[end] ?? '.');
  const before = word[mention.from - 1] === ',' && closed ? namedAt(scene, mention.from - 2) : -1;
  if (fits(before) && (person || phrase.determiner !== 'none')) return before;
  // "the mayor of Harrow, Ivo Brandt, said": what completes the noun of a source stands before the comma.
  const comma = word[mention.to] === ',' || !credited ? mention.to : end;
  if (
    phrase.determiner === 'none' ||
    (!person && phrase.noun?.class !== 'body') ||
    word[comma] !== ',' ||
    phrase.determiner === 'indefinite'
  )
    return -1;
  const name = nameFrom(scene, comma + 1);
  if (!name || !closesName(document, name.to)) return -1;
  const behind = namedAt(scene, name.from);
  return fits(behind) ? behind : -1;
}

/** "the mayor,", "the governor of the province,"; in "the deputy national adviser" the noun only looks like a head. */
function isWhole({ tokens, parts }: Document, { phrase, to }: Mention): boolean {
  return phrase?.determiner !== 'none' && (tokens.word[to] === ',' || parts[to] === PART.IN);
}

/** The name that begins at token `at`, with a title before it or without: "Dr | Ana Sol". */
function nameFrom({ names, nameAt }: Scene, at: number): Name | undefined {
  for (let token = at; token < at + TITLE; token += 1) {
    const name = names[(nameAt[token] ?? 0) - 1];
    if (name) return name.titled <= at ? name : undefined;
  }
  return undefined;
}

/** Words of a title at most. */
const TITLE = 4;

/** What somebody weighs whose text speaks: "the bulletin added". */
const ABSENT = 0.6;

/** "It was raining": outside a source these often mean nothing that was named. */
const VAGUE: ReadonlySet<string> = new Set(['it', 'they', 'them']);

/** Words behind a noun that belong to it at most. */
const TAIL = 10;

/** For each token the end of the source it stands in (0 for none), and whether it is told by somebody. */
function markSpans(
  document: Document,
  attributions: readonly Attribution[],
): { sourceFrom: Int32Array; sourceEnd: Int32Array; content: Uint8Array } {
  const sourceFrom = new Int32Array(document.tokens.count);
  const sourceEnd = new Int32Array(document.tokens.count);
  const content = new Uint8Array(document.tokens.count);
  for (const attribution of attributions) {
    if (attribution.source) {
      const range = rangeOf(document.tokens, attribution.source);
      sourceFrom.fill(range.from, range.from, range.to);
      sourceEnd.fill(range.to, range.from, range.to);
    }
    for (const span of attribution.content) {
      const range = rangeOf(document.tokens, span);
      content.fill(1, range.from, range.to);
    }
  }
  return { sourceFrom, sourceEnd, content };
}
