import type { Link } from '../../model/reading.ts';
import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { COMMON_WORD_PLATFORMS, PLATFORM_VERBS, PLATFORMS, type Platform } from '../lexicon/platforms.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';
import { type Frame, isFraming, isIn } from './frame.ts';

const byWords: ReadonlyMap<string, Platform> = new Map(
  PLATFORMS.flatMap((platform) => platform.words.map((words) => [words, platform] as const)),
);
const byId: ReadonlyMap<string, Platform> = new Map(PLATFORMS.map((platform) => [platform.id, platform]));

const FIRST_WORDS: ReadonlySet<string> = new Set([...byWords.keys()].map((words) => words.split(' ')[0] ?? ''));

const BEFORE: ReadonlySet<string> = new Set(['on', 'via', 'through', 'in', 'to', 'over', 'using']);
/** Words that may stand between the preposition and the platform: "in a post on", "on its official Telegram channel". */
const REACH = 6;

/** The platforms on which an attribution says that its speaker spoke, in order of position. */
export function platformLinks(document: Document, frame: Frame): readonly Link[] {
  const links: Link[] = [];
  for (let at = frame.sentence.from; at < frame.sentence.to; at += 1) {
    if (!isFraming(frame, at)) continue;
    const platform = isIn(frame.cue, at)
      ? (byVerb(document, at) ?? platformAt(document, at))
      : platformAt(document, at);
    if (platform && (isIn(frame.cue, at) || isAdverbial(document, frame, at)))
      links.push({ id: platform.id, name: platform.name });
  }
  return links;
}

function byVerb(document: Document, at: number): Platform | null {
  const id = PLATFORM_VERBS.get(document.tokens.lower[at] ?? '');
  return id === undefined ? null : (byId.get(id) ?? null);
}

/** The platform named at token `at`; a common word ("X", "Signal") only where "on" stands before its capital. */
export function platformAt(document: Document, at: number): Platform | null {
  const { lower, word } = document.tokens;
  const one = lower[at] ?? '';
  if (!FIRST_WORDS.has(one)) return null;
  const two = byWords.get(`${one} ${lower[at + 1] ?? ''}`);
  if (two) return two;
  const platform = byWords.get(one);
  if (!platform || !isCapitalised(word[at] ?? '')) return null;
  if (!COMMON_WORD_PLATFORMS.has(one)) return platform;
  return /^(?:on|via|to)$/.test(lower[at - 1] ?? '') && !isCapitalised(word[at + 1] ?? '') ? platform : null;
}

/** "on Telegram", "in a post on X", "in a Telegram message": a preposition leads to it, no verb stands between. */
function isAdverbial(document: Document, frame: Frame, at: number): boolean {
  const { tokens, parts } = document;
  if (isIn(frame.source, at) && !isStatement(document, frame)) return false;
  for (let back = at - 1; back >= at - REACH && back >= frame.sentence.from; back -= 1) {
    const lower = tokens.lower[back] ?? '';
    if (BEFORE.has(lower)) return true;
    const part = parts[back] ?? PART.X;
    if (isFiniteVerb(part) || part === PART.PUNCT || part === PART.CC || !isFraming(frame, back)) break;
  }
  // "citing a Telegram announcement", "a Telegram post said": the noun behind it is a message.
  return isMessage(document, at);
}

const MESSAGE =
  /^(?:posts?|messages?|statements?|announcements?|videos?|updates?|threads?|comments?|interviews?|address|livestream|stream|briefing|clips?)$/;

function isMessage(document: Document, at: number): boolean {
  const { lower } = document.tokens;
  return MESSAGE.test(lower[at + 1] ?? '') || MESSAGE.test(lower[at + 2] ?? '');
}

/** A source that is itself a message: "a post on Telegram by the mayor". */
function isStatement(document: Document, frame: Frame): boolean {
  if (!frame.source) return false;
  return document.tokens.lower.slice(frame.source.from, frame.source.to).some((word) => MESSAGE.test(word));
}
