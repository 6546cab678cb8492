import { grouped } from '../../model/grouped.ts';
import { FAR, RANK, type Ranked, sharedCarrier } from './ranks.ts';
import type { Voice } from './voices.ts';

/**
 * Of one text told by several papers, each telling joins the one that it is in the paper that shows most speakers: a copy never
 * adds a root, though it may name its speakers in other words.
 */
export function copyJoins(voices: readonly Voice[]): Ranked[] {
  const texts = grouped(voices.keys(), (at) => voices[at]?.text ?? null);
  return [...texts.values()].flatMap((members) => {
    const base = baseOf(members, voices);
    const originals = members.filter((at) => voices[at]?.article === base);
    return members.flatMap((at) => (voices[at]?.article === base ? [] : copyJoin(at, originals, voices)));
  });
}

/** The article with most speakers, the earliest of those. */
function baseOf(members: readonly number[], voices: readonly Voice[]): string | null {
  const speakers = new Map<string, Set<string | null>>();
  for (const at of members) {
    const voice = voices[at];
    if (voice === undefined) continue;
    speakers.set(voice.article, (speakers.get(voice.article) ?? new Set()).add(voice.identity));
  }
  let base: string | null = null;
  let most = 0;
  for (const [article, { size }] of speakers) if (size > most) [base, most] = [article, size];
  return base;
}

function copyJoin(at: number, originals: readonly number[], voices: readonly Voice[]): Ranked[] {
  const copy = voices[at];
  const ranked = originals.flatMap((original) => {
    const voice = voices[original];
    return voice === undefined || copy === undefined ? [] : [{ original, voice, fit: fitOf(copy, voice) }];
  });
  const [best] = ranked.sort((a, b) => b.fit - a.fit || a.original - b.original);
  if (best === undefined || copy === undefined) return [];
  const reason = `${best.voice.paper} and ${copy.paper} print one text`;
  return [
    { a: Math.min(at, best.original), b: Math.max(at, best.original), rank: RANK.copy, cost: 0, reason, forced: true },
  ];
}

/** The same speaker first, then the same name or agency, then the most words in common; whole numbers. */
function fitOf(copy: Voice, original: Voice): number {
  const same = copy.named !== null && copy.named === original.named ? 2 * FAR : 0;
  const called = copy.name === null ? copy.passedOn && original.passedOn : copy.name === original.name;
  const alike = called && sharedCarrier(copy, original) !== null ? FAR : called ? FAR / 2 : 0;
  let shared = 0;
  for (const word of copy.words) if (original.words.has(word)) shared += 1;
  return same + alike + Math.floor((1000 * shared) / Math.max(1, copy.words.size, original.words.size));
}
