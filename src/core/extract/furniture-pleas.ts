import { type Line, unquoted, wordCount } from './furniture-lines.ts';
import {
  FIRST_PERSON,
  MESSAGE_OPENERS,
  NOTICE_LINES,
  NOTICE_OPENERS,
  NOTICE_PHRASES,
  PLEA_OPENERS,
  PLEA_PHRASES,
  PLEA_TOPICS,
  REPORTING,
  SECOND_PERSON,
  WEAK_PLEA_OPENERS,
} from './lexicon/pleas.ts';

/** A short line that opens a message of the outlet to its readers. */
const MESSAGE = 10;

/** "A message from the Northern Herald:", "Dear readers,". */
export function opensMessage(line: Line): boolean {
  return wordCount(line) <= MESSAGE && !/[a-z0-9]\.$/.test(line.plain) && startsWith(line, MESSAGE_OPENERS);
}

/** Whether the line asks readers for money, a subscription, a visit or a tip. */
export function isPlea(line: Line): boolean {
  if (opensMessage(line)) return true;
  const spoken = spokenBy(line);
  if (spoken.reported) return false;
  if (startsWith(line, PLEA_OPENERS)) return true;
  const about = PLEA_PHRASES.some((phrase) => holds(spoken.plain, phrase));
  if (startsWith(line, WEAK_PLEA_OPENERS)) return wordCount(line) <= 30 && (about || spoken.topics >= 1);
  if (about || hasAddress(line)) return spoken.us || spoken.you;
  return spoken.us && spoken.you && spoken.topics >= 2;
}

/** Whether the line speaks to the reader in the outlet's name, so that a message which is open goes on in it. */
export function isAddressed(line: Line): boolean {
  const spoken = spokenBy(line);
  return spoken.us || spoken.you;
}

/** Whether the line is about the text and not of it: rights, corrections, cookies, advertisements. */
export function isNotice(line: Line): boolean {
  if (NOTICE_LINES.has(line.plain.replace(/[:.]$/, ''))) return true;
  if (/^(?:copyright )?(?:©|\(c\) )/.test(line.plain)) return true;
  if (startsWith(line, NOTICE_OPENERS)) return true;
  return !spokenBy(line).reported && NOTICE_PHRASES.some((phrase) => holds(line.plain, phrase));
}

/** A phrase in whole words: "our app" is not in "our approach". */
function holds(plain: string, phrase: string): boolean {
  for (let at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + 1)) {
    if (!LETTER.test(plain.charAt(at - 1)) && !LETTER.test(plain.charAt(at + phrase.length))) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

/** "Write to our desk: tips@northernherald.example" */
function hasAddress(line: Line): boolean {
  return [...line.words, ...line.lastWords].some((word) => /^[^@\s]{1,64}@[a-z0-9-]{1,63}\./i.test(word));
}

/** A phrase at the beginning of a line, whole words only. */
function startsWith(line: Line, openers: readonly string[]): boolean {
  return openers.some((opener) => line.plain.startsWith(opener) && !/^\p{L}/u.test(line.plain.slice(opener.length)));
}

interface Spoken {
  readonly plain: string;
  readonly us: boolean;
  readonly you: boolean;
  /** "we need your help, the mayor said": somebody else's we. */
  readonly reported: boolean;
  readonly topics: number;
}

function spokenBy(line: Line): Spoken {
  const plain = unquoted(line);
  const words = plain.split(/[^\p{L}'-]+/u);
  return {
    plain,
    us: words.some((word) => FIRST_PERSON.has(word)),
    you: words.some((word) => SECOND_PERSON.has(word)),
    reported: words.some((word) => REPORTING.has(word)) || plain.includes('according to'),
    topics: new Set(words.filter((word) => PLEA_TOPICS.has(word))).size,
  };
}
