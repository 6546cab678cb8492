import { foldText } from '../../text/fold-text.ts';
import { orderOf } from '../conflict/events.ts';
import { isUnnamed, sameSpeakers, spokenIn } from '../same-speaker.ts';
import type { Told } from '../told.ts';

/** A telling and a later one of the same claim, or a body's telling and its headline's. */
export interface Step {
  readonly from: Told;
  readonly to: Told;
}

/**
 * The steps along which a claim may have changed: from each telling to those of articles that came out later and take it
 * from the same origin (the outlet that is cited, the same speaker, or nobody any more), and from the body of an article to
 * its headline. Between articles of one day, or of which one has no date, only a citation says what came first.
 */
export function stepsOf(claim: readonly Told[]): Step[] {
  const told = inOneVoice(claim);
  return told.flatMap((to) => {
    const headline = isHeadline(to);
    const before = told.filter((from) => from !== to && (isBodyOf(from, to, headline) || isBefore(from, to)));
    return before.filter((from) => haveOneOrigin(from, to)).map((from) => ({ from, to }));
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
  return order === -1 || (order !== 1 && citesArticle(to, from) && !citesArticle(from, to));
}

/** Where no date says what came first: who cites an outlet came after it. */
function citesArticle({ article: { cites } }: Told, { article: { outlet } }: Told): boolean {
  return outlet !== null && cites?.has(outlet) === true;
}

function isBodyOf(from: Told, to: Told, headline: boolean): boolean {
  return headline && from.article.id === to.article.id && !isHeadline(from);
}

/** Whether a telling stands in the first line of its article. */
export function isHeadline({ article, content, start }: Told): boolean {
  const headline = article.headline ?? null;
  if (headline === null || start > headline.length + LEEWAY) return false;
  const whole = foldText(headline);
  return content.every((words) => whole.includes(foldText(words)));
}

/** What may stand before a headline: a banner, a stamp. */
const LEEWAY = 200;

/** Whether the later telling may go back to the earlier one: the same speaker, nobody named any more, or the outlet cited. */
function haveOneOrigin(from: Told, to: Told): boolean {
  if (cites(to, from)) return true;
  if (from.speaker === null || isUnnamed(from.speaker)) return from.article.id === to.article.id;
  return isUncredited(to) || to.speaker?.id === from.speaker.id;
}

/** Whether a telling goes back to another's outlet. */
export function cites(to: Told, { article: { outlet } }: Told): boolean {
  return outlet !== null && (to.speaker?.id === outlet || to.via.some(({ id }) => id === outlet));
}

/** Whether nobody is credited: "allegedly", "it is said". */
export function isUncredited({ source, speaker }: Told): boolean {
  return source === null && speaker === null;
}
