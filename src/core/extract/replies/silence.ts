import { holdsLetterOrDigit } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import {
  ASKED_FOR,
  DECLINED,
  DECLINED_OPEN,
  DECLINING,
  PLAIN_REQUESTS,
  PRESS_TIME,
  REQUESTS,
  RESPONDING,
} from '../lexicon/replies.ts';
import { PERFECT } from '../lexicon/reporting.ts';
import { isOutletName } from '../names/outlet-names.ts';
import { type Answer, isNegative, isPhrase, nameFrom, sentenceEnd, verbStart } from './answers.ts';

/** "declined to comment", "would not comment", "had no comment". */
export function declinedAt(document: Document, at: number): Answer | null {
  const { lower } = document.tokens;
  const word = lower[at] ?? '';
  const from = verbStart(document, at);
  const chain = lower.slice(from, at);
  if (DECLINING.has(word)) {
    if (isNegative(chain) || chain.includes('to')) return null;
    const phrase = DECLINED.find((words) => isPhrase(document, at + 1, words));
    if (phrase === undefined || (DECLINED_OPEN.has(phrase.join(' ')) && !namesPress(document, at))) return null;
    return { outcome: 'declined', from, at, asked: 'subject', to: null };
  }
  if (
    word === 'comment' &&
    (chain.includes('would') || chain.includes('will') || chain.includes('wo')) &&
    isNegative(chain)
  ) {
    return { outcome: 'declined', from, at, asked: 'subject', to: null };
  }
  const had = at - (lower[at - 2] === 'no' ? 3 : 2);
  if (word === 'comment' && (lower[at - 1] === 'no' || lower[at - 2] === 'no') && OFFERED.has(lower[had] ?? '')) {
    return {
      outcome: lower[had] === 'made' ? 'none' : 'declined',
      from: verbStart(document, had),
      at: had,
      asked: 'subject',
      to: null,
    };
  }
  return null;
}

const OFFERED: ReadonlySet<string> = new Set(listed('had, has, have, offered, gave, provided, made'));
const PRESS: ReadonlySet<string> = new Set(
  listed(`
    reporters, journalists, media, press, us, questions, request, requests, reporter, journalist`),
);

/** Whether the clause behind `at` names the press as those who were refused. */
function namesPress(document: Document, at: number): boolean {
  return document.tokens.lower
    .slice(at + 1, Math.min(at + 9, sentenceEnd(document, at)))
    .some((word) => PRESS.has(word));
}

/** "did not respond to a request for comment", "has not commented", "has yet to reply". */
export function silentAt(document: Document, at: number): Answer | null {
  const { lower } = document.tokens;
  const word = lower[at] ?? '';
  const from = verbStart(document, at);
  const chain = lower.slice(from, at);
  const silent: Answer = { outcome: 'none', from, at, asked: 'subject', to: null };
  if (word === 'comment' || word === 'commented') {
    const past = chain.includes('did') || chain.includes("n't") || chain.some((one) => PERFECT.has(one));
    return isNegative(chain) && past && !chain.includes('could') ? silent : null;
  }
  if (!RESPONDING.has(word) || !isNegative(chain) || chain.includes('could')) return null;
  if (
    chain.includes('be') ||
    chain.includes('been') ||
    chain.includes('does') ||
    chain.includes('do') ||
    chain.includes('were') ||
    chain.includes('was')
  )
    return null;
  return isToPress(document, at, chain) ? silent : null;
}

/** Whether what was not answered was the press: a request for comment, questions, or silence "by the time of publication". */
function isToPress(document: Document, at: number, chain: readonly string[]): boolean {
  const { lower } = document.tokens;
  const rest = lower.slice(at + 1, Math.min(at + 16, sentenceEnd(document, at)));
  const end = rest.findIndex((word) => [',', ';', 'but', 'because', 'while', 'although'].includes(word));
  const words = end < 0 ? rest : rest.slice(0, end);
  const noun = words.find((word) => REQUESTS.has(word));
  const returned = (lower[at] ?? '').startsWith('return');
  if (noun === undefined) {
    const late = words.some((word) => PRESS_TIME.has(word));
    return (
      !returned &&
      !words.includes('to') &&
      (late || chain.includes('immediately') || (chain.includes('yet') && isShortEnd(words)))
    );
  }
  const asked = words.some((word) => ASKED_FOR.has(word));
  if (returned) return asked || noun.startsWith('call') || noun.includes('mail') || noun.startsWith('message');
  return asked || !PLAIN_REQUESTS.has(noun) || isFromPress(document, at, words);
}

/** Only a full stop is left. */
function isShortEnd(words: readonly string[]): boolean {
  return words.filter((word) => holdsLetterOrDigit(word)).length === 0;
}

/** "Northern Wire's requests", "our request", "a request from this newspaper". */
function isFromPress(document: Document, at: number, words: readonly string[]): boolean {
  if (words.includes('our') || words.includes('my') || words.includes('newspaper') || words.includes('us')) return true;
  const owner = words.indexOf("'s");
  const name = document.tokens.word.slice(at + 2, at + 1 + owner);
  return owner > 1 && isOutletName(name.join(' '));
}

/** "There was no immediate response from the ministry", "Requests for comment went unanswered". */
export function unansweredAt(document: Document, at: number): Answer | null {
  const { lower, sentence } = document.tokens;
  const word = lower[at] ?? '';
  const to = sentenceEnd(document, at);
  if (NO_ANSWER.has(word) && lower[at + 1] === 'from') {
    const no = lower.slice(Math.max(0, at - 3), at).lastIndexOf('no');
    const start = no < 0 ? -1 : at - Math.min(3, at) + no;
    const opener = lower[start - 1] ?? '';
    if (start > 0 && sentence[start] === sentence[at] && ['was', 'is', 'been', 'received'].includes(opener)) {
      return {
        outcome: 'none',
        from: verbStart(document, start),
        at: start,
        asked: nameFrom(document, at + 2, to),
        to: null,
      };
    }
  }
  const unanswered =
    word === 'unanswered' ||
    (['answered', 'returned'].includes(word) && /^(?:not|n't|immediately)$/.test(lower[at - 1] ?? ''));
  return unanswered ? requestBefore(document, at) : null;
}

const NO_ANSWER: ReadonlySet<string> = new Set(['response', 'reply', 'answer', 'comment', 'reaction']);

/** "Requests for comment sent to the ministry were not answered": the subject is what was sent. */
function requestBefore(document: Document, at: number): Answer | null {
  const { lower, sentence } = document.tokens;
  for (let k = at - 1; k >= 0 && at - k < 24 && sentence[k] === sentence[at]; k -= 1) {
    if (!REQUESTS.has(lower[k] ?? '')) continue;
    const words = lower.slice(k, at);
    if (!words.includes('comment') && !words.includes('to')) return null;
    const to = words.lastIndexOf('to');
    const asked = to < 0 ? { from: at, to: at } : nameFrom(document, k + to + 1, at);
    return { outcome: 'none', from: verbStart(document, at), at, asked, to: null };
  }
  return null;
}
