import type { Attribution } from '../extract/attribution.ts';
import { rangeOf } from '../extract/range.ts';
import { idOf } from '../extract/speakers/actor.ts';
import type { Discourse } from '../extract/speakers/discourse.ts';
import type { Credited, Quote } from '../model/reading.ts';
import { contains, type Span } from '../text/span.ts';
import type { Case } from './case.ts';
import { type Decision, named, quoteOf, ruled } from './explanation.ts';
import { antecedentOf, firstAfter, firstFrom, isActor, lastBefore, type Meaning, wordsOf } from './resolve-source.ts';

/** `Karsk Port Authority (government)`. */
export function settled(speaker: Credited, words: readonly Quote[], because: string): Decision {
  return ruled('speaker', speaker.basis, { value: `${speaker.name} (${speaker.kind})`, words, because });
}

/** The source itself means nobody: the name stands before "who", in the second sentence of the story, in a list of two. */
export function elsewhere(
  { telling, credit }: Case,
  speaker: Credited,
  { discourse, meaning }: { discourse: Discourse; meaning: Meaning | null },
): Decision {
  const { source } = telling;
  const id = credit.speaker?.id ?? '';
  if (source === null || RELATIVE.test(source.exact)) return byRelative(speaker, discourse, { source, id });
  if (speaker.basis === 'unnamed')
    return settled(speaker, [source], `${named(source.exact)} names nobody; only this article knows who is meant`);
  const later = (other: Meaning): boolean => isActor(other, id) && other.mention.pronoun === '';
  const found = meaning && (antecedentOf(discourse, meaning, id) ?? firstAfter(discourse, meaning.index, later));
  if (meaning !== null && found !== null) {
    const because =
      found.mention.from > meaning.mention.from ? 'the article names it later' : 'the article has named it';
    return settled(speaker, [source, wordsOf(discourse, found)], `${because}, and nothing else fits`);
  }
  const together = speaker.kind === 'group' && speaker.name.includes(' and ');
  return settled(speaker, [source], together ? 'those who are named say it together' : 'the words say who is meant');
}

const RELATIVE = /^(?:who|which|that|whose|whom)\b/i;

/** "the mayor, who said": the words right before the relative pronoun. */
function byRelative(
  speaker: Credited,
  discourse: Discourse,
  { source, id }: { source: Quote | null; id: string },
): Decision {
  if (source === null) return settled(speaker, [], 'the words say who is meant');
  const actor = discourse.scene.actors.find((one) => idOf(one) === id);
  const index = firstFrom(discourse, rangeOf(discourse.scene.document.tokens, source).from);
  const before = actor === undefined ? null : lastBefore(discourse, { index }, actor);
  const words = before === null ? [source] : [source, wordsOf(discourse, before)];
  return settled(speaker, words, `${named(source.exact)} means what stands right before it`);
}

export function carried({ trace, attribution, credit }: Case, speaker: Credited): Decision {
  const before = lastTold(trace.findings, attribution, credit.speaker?.id ?? '');
  const words = before === null ? [] : [quoteOf(trace.document.text, before)];
  return settled(speaker, words, 'the sentence names nobody, but goes on with the statement before it');
}

/** Source or cue of the last statement of the speaker that begins before this one. */
function lastTold(
  { attributions, credits }: Case['trace']['findings'],
  here: Attribution,
  speakerId: string,
): Span | null {
  const beginOf = (one: Attribution): number => one.content[0]?.start ?? 0;
  const before = attributions
    .filter((one, at) => one !== here && beginOf(one) <= beginOf(here) && credits[at]?.speaker?.id === speakerId)
    .sort((a, b) => beginOf(a) - beginOf(b));
  return placeOf(before.at(-1));
}

function placeOf(attribution: Attribution | undefined): Span | null {
  return attribution === undefined ? null : (attribution.source ?? attribution.cue);
}

/** "I" inside somebody's quotation. */
export function outer({ trace, telling, attribution }: Case, speaker: Credited): Decision {
  const { source } = telling;
  const own = source === null ? [] : [source];
  const around = trace.findings.attributions.find(
    (one) => one !== attribution && source !== null && one.content.some((span) => contains(span, source)),
  );
  const place = placeOf(around);
  const words = place === null ? own : [...own, quoteOf(trace.document.text, place)];
  return settled(speaker, words, 'whoever speaks around these words says “I” in them');
}
