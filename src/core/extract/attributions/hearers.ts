import type { Document } from '../document.ts';
import { isFiniteAt } from '../facts/clauses.ts';
import type { Range } from '../range.ts';
import { isProper, PART } from '../tagger/parts.ts';
import { endOfListener } from './tails.ts';

const LONGEST = 10;
/** Those whom things are told to, and who are nobody's secretary or adviser. */
const PRESS = /^(?:reporters|journalists|newsmen|media|press|newspaper|channel|station|agency|correspondents?)$/;

/**
 * The "to" that brings, up to the end of a range, those who heard what was said: "said the head of the brigade, Ole Brandt, | to |
 * journalists on the spot". -1 where none does: "said the secretary to the mayor" says who spoke.
 */
export function hearersAt(document: Document, { from, to }: Range): number {
  const { tokens, parts } = document;
  let verb = false;
  for (let at = from + 1; at < to; at += 1) {
    verb ||= isFiniteAt(document, at);
    // "an officer who may not speak | to the press"
    if (tokens.lower[at] !== 'to' || (verb && tokens.word[at - 1] !== ',')) continue;
    const listener = { from: at + 1, to: endOfListener(document, { from: at + 1, to }) };
    const press = tokens.lower.slice(listener.from, listener.to).some((word) => PRESS.test(word));
    const named = isProper(parts[at - 1] ?? 0) || tokens.word[at - 1] === ',';
    if (listener.to === listener.from || !(press || named) || to - at > LONGEST) continue;
    return isPlain(document, { from: listener.to, to }) ? at : -1;
  }
  return -1;
}

/** "on the spot", "on Friday evening": no verb and no mark. */
function isPlain(document: Document, { from, to }: Range): boolean {
  const { tokens, parts } = document;
  for (let at = from; at < to; at += 1)
    if (isFiniteAt(document, at) || parts[at] === PART.W || /^[,;:()“”"—–]$/.test(tokens.word[at] ?? '')) return false;
  return from >= to || parts[from] === PART.IN || parts[from] === PART.RB || /day$/.test(tokens.lower[from] ?? '');
}
