import { NOUNS } from '../../extract/lexicon/descriptors.ts';
import { isOutletName } from '../../extract/names/outlet-names.ts';
import type { Link } from '../../model/reading.ts';
import { holds, nameWords } from '../house-names.ts';
import { isOfOffice } from '../offices.ts';
import { isPaperCalled, paperWords } from '../paper-names.ts';
import { isPassedOn, isReport } from '../roots/carriers.ts';
import { isPlatform } from '../roots/platforms.ts';
import type { Told } from '../told.ts';
import type { Step } from './order.ts';

/** What of the chain is named no longer while somebody still is; null where it is whole. */
export function lostOfChain(step: Step): string | null {
  return lostSpeaker(step) ?? lostLink(step);
}

/** "A neighbour told Flash", then "Flash reported": who only passed it on is credited with what its source said. */
function lostSpeaker({ from, to }: Step): string | null {
  const { speaker } = to;
  const name = from.speaker?.name ?? from.source;
  if (speaker === null || name === null || isPassedOn(from) || from.speaker?.id === speaker.id) return null;
  const isLink = from.via.some(({ id }) => id === speaker.id);
  if (!isLink && (!isPaperCalled(speaker, from.article) || isOwnVoice(from, to))) return null;
  return `${name} is credited no longer, ${speaker.name} alone is`;
}

/** A ministry's bulletin has its officers and its documents speak for it; a newspaper has nobody. */
function isOwnVoice(from: Told, to: Told): boolean {
  const paper = from.article.outletName ?? '';
  if (isPassedOn(to) || isOutletName(paper)) return false;
  const credits = [from.source ?? '', ...(from.article.credits?.get(from.speaker?.id ?? '') ?? [])];
  const kind = from.speaker?.kind;
  const isOfHouse = (credit: string): boolean =>
    isOfOffice(credit) || holds(nameWords(credit), paperWords(from.article.outlet));
  const speaksFor = kind === undefined || kind === 'official' || kind === 'document' || credits.some(isOfHouse);
  return speaksFor && (isBodyName(paper) || !isReport(to.cue));
}

/** Whether a name says what kind of body bears it: "Ministry of Roads", "Larvik Police". */
function isBodyName(name: string): boolean {
  return name.split(/\s+/).some((word) => NOUNS.get(word.toLowerCase())?.class === 'body');
}

/** A link between the same speaker and the reader is named no longer. A platform is no teller, and who is cited needs no link. */
function lostLink({ from, to }: Step): string | null {
  if (from.speaker === null || from.speaker.id !== to.speaker?.id) return null;
  const dropped = from.via.find(
    (link) =>
      !isPlatform(link.id) &&
      !isPaperCalled(link, to.article) &&
      !isPaperCalled(link, from.article) &&
      !to.via.some(({ id }) => id === link.id),
  );
  if (dropped === undefined || to.via.some(({ id }) => isNewLink(id, from.via)) || isNamedBeside(dropped, to))
    return null;
  return `${dropped.name} is named no longer between ${from.speaker.name} and the article`;
}

function isNewLink(id: string, chain: readonly Link[]): boolean {
  return !isPlatform(id) && !chain.some((link) => link.id === id);
}

/** "On Monday the Post printed the story of Anna Berg. Berg said …": the paragraph names it, though no chain does. */
function isNamedBeside({ name }: Link, { article, start }: Told): boolean {
  const body = article.text?.() ?? null;
  if (body === null) return false;
  const at = [...body].slice(0, start).join('').length;
  const paragraph = body.slice(body.lastIndexOf('\n', at) + 1, at);
  return paragraph.toLowerCase().includes(name.toLowerCase().replace(/^the\s+/, ''));
}
