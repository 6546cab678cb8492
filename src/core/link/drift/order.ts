import { orderOf } from '../conflict/events.ts';
import { isHeadline } from '../headlines.ts';
import { isPaperCalled } from '../paper-names.ts';
import { isPlatform } from '../roots/platforms.ts';
import { isUnnamed, sameSpeakers, spokenIn } from '../same-speaker.ts';
import type { Root, Told } from '../told.ts';

/** The tellings of one claim, and what they go back to. */
export interface Traced {
  readonly tellings: readonly Told[];
  readonly roots: readonly Root[];
}

/** A telling and a later one of the same claim, or a body's telling and its headline's. */
export interface Step {
  readonly from: Told;
  readonly to: Told;
  /** Whether it is known which came first; of two of one day only what the other lost can be told. */
  readonly isOrdered: boolean;
  /** Whether the later telling hands on the very words of the earlier one: its article's headline, or who cites its outlet. */
  readonly isHandedOn: boolean;
}

/**
 * The steps along which a claim may have changed: from each telling to those that came out later, or on the same day, and take it
 * from the same origin (the root that they share, the outlet that is cited, the same speaker), and from the body of an article to
 * its headline.
 */
export function stepsOf({ tellings, roots }: Traced): Step[] {
  const told = inOneVoice(tellings);
  const rootOf = new Map(roots.flatMap((root) => root.tellings.map((id) => [id, root] as const)));
  return told.flatMap((to) => {
    const headline = isHeadline(to);
    return told.flatMap((from): Step[] => {
      if (from === to || (from.stance === 'denies') !== (to.stance === 'denies')) return [];
      const isBody = headline && from.article.id === to.article.id && !isHeadline(from);
      const isOrdered = isBody || isBefore(from, to);
      if (!isOrdered && !isOfOneDay(from, to)) return [];
      const isOneRoot = rootOf.has(from.id) && rootOf.get(from.id) === rootOf.get(to.id);
      if (!isOneRoot && !haveOneOrigin(from, to)) return [];
      return [{ from, to, isOrdered, isHandedOn: isBody || cites(to, from) || isFromLink(from, to) }];
    });
  });
}

/** The tellings with one id for a speaker whom the articles name in two ways: "the ministry" here and there is one. */
function inOneVoice(claim: readonly Told[]): Told[] {
  const voices = sameSpeakers(spokenIn(claim), () => null);
  return claim.map((told) => {
    if (told.speaker === null) return told;
    return { ...told, speaker: { ...told.speaker, id: voices.get(told.speaker.id) ?? told.speaker.id } };
  });
}

function isBefore(from: Told, to: Told): boolean {
  if (from.article.id === to.article.id) return false;
  const order = orderOf(from.article, to.article);
  return order === -1 || (order !== 1 && isFrom(to, from) && !isFrom(from, to));
}

function isOfOneDay(from: Told, to: Told): boolean {
  return from.article.id !== to.article.id && orderOf(from.article, to.article) === 0;
}

/** Where no date says what came first: who cites an outlet came after it. */
function isFrom(to: Told, from: Told): boolean {
  const { outlet } = from.article;
  return cites(to, from) || (outlet !== null && to.article.cites?.has(outlet) === true);
}

/** Whether the later telling may go back to the earlier one: the same speaker, or the outlet cited. */
function haveOneOrigin(from: Told, to: Told): boolean {
  if (cites(to, from) || isFromLink(from, to) || isThroughOne(from, to)) return true;
  if (from.speaker === null || isUnnamed(from.speaker)) return from.article.id === to.article.id;
  return to.speaker?.id === from.speaker.id;
}

/** "The Post reported, citing a clerk", then "a clerk told the Post": both came through it. */
function isThroughOne(from: Told, to: Told): boolean {
  return from.via.some(({ id }) => !isPlatform(id) && to.via.some((link) => link.id === id));
}

/** "The Post reported, citing a clerk", then "the Post reported": whom the earlier one named between, the later one has it from. */
function isFromLink({ via }: Told, { speaker }: Told): boolean {
  return speaker !== null && !isPlatform(speaker.id) && via.some(({ id }) => id === speaker.id);
}

/** Whether a telling goes back to another's outlet. */
function cites({ speaker, via }: Told, { article }: Told): boolean {
  return [...via, ...(speaker === null ? [] : [speaker])].some((link) => isPaperCalled(link, article));
}

/** Whether nobody is credited: "allegedly", "it is said". */
export function isUncredited({ source, speaker }: Told): boolean {
  return source === null && speaker === null;
}
