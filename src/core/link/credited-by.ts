import type { Telling } from '../model/reading.ts';
import type { CreditedBy } from '../model/tellings-file.ts';
import { plainWords } from '../text/plain-words.ts';

/** Who tells it and how, apart from what is told. */
export function creditedBy({ source, cue, speaker, via, hedges, type }: Telling): CreditedBy {
  return {
    source: source?.exact ?? null,
    cue: cue?.exact ?? null,
    speaker: speaker?.id ?? null,
    via: listed(via.map(({ id }) => id)),
    hedges: listed(hedges.map(({ exact }) => exact)),
    type,
  };
}

function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(', ');
}

/** Two that are equal tell by the same, typography and the first letter's case aside: "The port" began a sentence. */
export function keyOfCredit({ source, cue, speaker, via, hedges, type }: CreditedBy): string {
  return JSON.stringify([
    plainStart(source),
    plainStart(cue),
    speaker && withoutArticle(speaker),
    via && withoutArticle(via),
    plainStart(hedges),
    type,
  ]);
}

function plainStart(words: string | null): string | null {
  return words === null ? null : plainWords(words.charAt(0).toLowerCase() + words.slice(1));
}

/** What is told, typography aside; two that are equal tell the same words. */
export function keyOfContent(content: readonly string[]): string {
  return plainWords(content.join(' '));
}

/** Ids of those whom an article does not name begin with the article's: "a-7k3mq0xd:energy-ministry". */
export function withoutArticle(ids: string): string {
  return ids.replace(/\ba-[0-9a-z]+:/g, '');
}
