import type { Link } from '../../model/reading.ts';
import { CLASS_WORDS } from '../lexicon/descriptors.ts';
import { type Actor, idOf } from '../speakers/actor.ts';
import type { Discourse } from '../speakers/discourse.ts';
import { PART } from '../tagger/parts.ts';
import { type Frame, isFraming, isIn } from './frame.ts';

/** Whether an actor carries what others say. A body that no table knows is one when its words say so ("Veld Radio"). */
export function isCarrier(actor: Actor | undefined): boolean {
  if (!actor || (actor.standing !== 'named' && !(actor.standing === 'unnamed' && /\bstate\b/.test(actor.name))))
    return false;
  if (actor.kind === 'media' || actor.kind === 'telegram') return true;
  return actor.known === null && actor.class !== 'person' && [...actor.roles].some((role) => MEDIA_ROLES.has(role));
}

const MEDIA_ROLES: ReadonlySet<string> = new Set(['newspaper', 'broadcaster', 'outlet']);

/** Words that lead to the outlet a speaker spoke through. */
const LEADS: ReadonlySet<string> = new Set(['to', 'with', 'for', 'by', 'on', 'in', 'via', 'through', 'at']);
const TOLD: ReadonlySet<string> = new Set(['told', 'tells', 'telling', 'tell', 'informed']);
/** Words that show that somebody spoke, wrote or was read there. */
const ACTS =
  /^(?:interviewed|appear(?:ed|ing|s)?|speaking|spoke|speaks|talking|said|says|saying|wrote|writes|writing|quoted|cited|carried|published|reported|posted|broadcast|aired|seen|obtained|reviewed|viewed|shared|provided|emailed|according|confirmed|added|claimed|explained|told|live)$/;
/** Occasions to speak, which count behind a preposition: "in an interview", not "he brought up an article". */
const OCCASIONS =
  /^(?:interviews?|comments?|statements?|remarks?|op-ed|essay|column|article|piece|appearance|email|e-mail|message|briefing|letter|phone|show|program|programme|call|post)$/;

/** How far before an outlet the word that leads to it may stand: "told the state-run broadcaster Veld TV". */
const REACH = 6;

/** The outlets through which an attribution says that its speaker spoke, in order of position. */
export function outletLinks(discourse: Discourse, frame: Frame): readonly Link[] {
  const { mentions, resolved, scene, startAt } = discourse;
  const links: Link[] = [];
  for (let at = frame.sentence.from; at < frame.sentence.to; at += 1) {
    const index = startAt[at] ?? -1;
    const mention = mentions[index];
    if (!mention || !isFraming(frame, at)) continue;
    const actor = scene.actors[resolved[index]?.actor ?? -1];
    if (!actor || isOfSource(discourse, frame, at)) continue;
    // "as quoted by the Veld Agency": what quotes is an outlet, whatever its name.
    if (!(isCarrier(actor) || (mention.name >= 0 && isQuoting(actor) && isQuotedBy(discourse, at)))) continue;
    if (leadsTo(discourse, frame, at)) links.push({ id: idOf(actor), name: actor.name });
  }
  return links;
}

function isQuoting(actor: Actor): boolean {
  const named = actor.standing === 'named' && actor.known?.class !== 'country';
  return named && (actor.class === 'body' || (actor.class !== 'place' && actor.roles.size === 0));
}

function isQuotedBy({ scene }: Discourse, at: number): boolean {
  const { lower } = scene.document.tokens;
  const by = lower[at - 1] === 'the' ? at - 2 : at - 1;
  // "was quoted as saying by the Veld Agency".
  const verb = lower[by - 1] === 'saying' && lower[by - 2] === 'as' ? by - 3 : by - 1;
  return lower[by] === 'by' && /^(?:quoted|cited|carried)$/.test(lower[verb] ?? '');
}

/** "a CNN anchor", "a spokesman for Veld TV": inside the source an outlet is a link only where it saw the statement. */
function isOfSource(discourse: Discourse, frame: Frame, at: number): boolean {
  if (!isIn(frame.source, at)) return false;
  const { lower } = discourse.scene.document.tokens;
  const by = lower[at - 1] === 'by' ? at - 1 : lower[at - 2] === 'by' ? at - 2 : -1;
  return !(by > 0 && /^(?:seen|obtained|reviewed|viewed|carried|quoted|cited|published)$/.test(lower[by - 1] ?? ''));
}

function leadsTo(discourse: Discourse, frame: Frame, at: number): boolean {
  const { tokens, parts } = discourse.scene.document;
  for (let back = at - 1; back >= at - REACH && back >= frame.sentence.from; back -= 1) {
    const lower = tokens.lower[back] ?? '';
    if (TOLD.has(lower)) return true;
    if (LEADS.has(lower)) return hasOccasion(discourse, frame, back);
    const part = parts[back] ?? PART.X;
    const modifies = part === PART.DT || part === PART.JJ || part === PART.NN || part === PART.POS || part >= PART.NNP;
    if (!modifies || CLASS_WORDS.has(lower) || !isFraming(frame, back)) return false;
  }
  return false;
}

function hasOccasion(discourse: Discourse, frame: Frame, lead: number): boolean {
  const { tokens } = discourse.scene.document;
  const from = Math.max(frame.sentence.from, lead - 8);
  for (let at = from; at < lead; at += 1) {
    const word = tokens.lower[at] ?? '';
    if (!isFraming(frame, at)) continue;
    if (ACTS.test(word) || (OCCASIONS.test(word) && isAdverbial(discourse, at))) return true;
  }
  return isIn(frame.cue, lead) || isRightBehindCue(discourse, frame, lead);
}

/** "said Sunday on NBC"; in "scorned an article in the paper" the paper carries the article, not her words. */
function isRightBehindCue(discourse: Discourse, { cue }: Frame, lead: number): boolean {
  if (!cue || lead < cue.to || lead - cue.to > 5) return false;
  const { parts } = discourse.scene.document;
  return !parts.slice(cue.to, lead).some((part) => part === PART.NN || part === PART.NNS);
}

/** "in a recent interview", "via email": a preposition stands before the words of the occasion. */
function isAdverbial(discourse: Discourse, at: number): boolean {
  const { tokens, parts } = discourse.scene.document;
  for (let back = at - 1; back >= at - 5; back -= 1) {
    if (parts[back] === PART.IN || parts[back] === PART.TO) return true;
    const part = parts[back] ?? PART.X;
    const modifies =
      part === PART.DT || part === PART.JJ || part === PART.NN || part === PART.PRP$ || part === PART.VBN;
    if (!modifies || tokens.sentence[back] !== tokens.sentence[at]) return false;
  }
  return false;
}
