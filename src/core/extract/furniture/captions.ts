import { isCapitalised } from '../../text/letters.ts';
import {
  AGENCIES,
  CAPTION_OPENERS,
  CREDIT_OPENERS,
  CREDIT_WORDS,
  NEWS_AGENCIES,
  PICTURE_MAKING,
  PICTURE_OPENERS,
  PICTURE_WORDS,
  POLL_WORDS,
} from '../lexicon/furniture.ts';
import { type Line, wordCount } from './lines.ts';
import { opensWith, phraseTable } from './opening-phrases.ts';

const CAPTIONS = phraseTable(CAPTION_OPENERS);
const PICTURES = phraseTable(PICTURE_OPENERS);

/** No caption is longer than this many words. */
const CAPTION = 120;
/** No credit is longer than this many words. */
const CREDIT = 14;
/** A text said twice in one line is a caption and its alternative text only where it is longer than this. */
const DOUBLED = 40;

/** Whether the line is a picture's caption, by its beginning, its credit or because it says the same thing twice. */
export function isCaption(line: Line, text: string): boolean {
  if (wordCount(line) > CAPTION) return isDoubled(line, text);
  return opensCaption(line) || (creditOf(line) !== 'none' && !closesText(line, text)) || isDoubled(line, text);
}

/** "The dam held, police said. (Larvik Post/LP)" at the very end: who wrote the article, not who took a picture. */
function closesText(line: Line, text: string): boolean {
  const last = line.words.at(-1) ?? '';
  return line.words.length > CREDIT && CLOSING.test(last) && !hasAgency(last.toLowerCase()) && isLastLine(line, text);
}

function isLastLine({ end }: Line, text: string): boolean {
  return text.slice(end).trim() === '';
}

/** Whether the line is nothing but a credit: "Anna Berg/AFP". */
export function isCredit(line: Line): boolean {
  return wordCount(line) <= CREDIT && creditOf(line) === 'whole';
}

/** Whether the line is the number of a picture in an agency's archive: "RX4D7K2". */
export function isPictureNumber(line: Line): boolean {
  const word = line.words[0] ?? '';
  return line.words.length === 1 && /^[A-Z]{2,5}\d[A-Z0-9_-]{3,16}$/.test(word) && !/^[A-Z]+-?\d{1,3}$/.test(word);
}

function opensCaption(line: Line): boolean {
  if (opensWith(line.plain, CAPTIONS) || (!line.sentence && line.plain.includes('(pictured'))) return true;
  if (line.plain.startsWith('![')) return true;
  return (
    opensWith(line.plain, PICTURES) &&
    line.plain
      .split(' ')
      .slice(2, 9)
      .some((word) => PICTURE_MAKING.has(word.replace(/,$/, '')))
  );
}

/** How a line carries a picture credit: it is one, it ends with one, or neither. */
function creditOf(line: Line): 'none' | 'whole' | 'end' {
  const run = creditRun(line.lastWords);
  if (run.words.length === 0 || !isCreditRun(run)) return 'none';
  return run.words.length === line.words.length ? 'whole' : 'end';
}

/** The words at the end of a line that may be a credit, and whether the words before them end a sentence. */
interface Run {
  readonly words: readonly string[];
  readonly bounded: boolean;
  readonly stopped: boolean;
}

const CLOSING = /[)\]]\.?$/;

function creditRun(words: readonly string[]): Run {
  const last = words.at(-1) ?? '';
  const bracketed = CLOSING.test(last);
  let from = words.length;
  while (from > 0 && words.length - from < CREDIT) {
    const word = words[from - 1] ?? '';
    if (from < words.length && !bracketed && endsSentence(word)) break;
    if (!isCreditWord(word)) break;
    from -= 1;
    if (bracketed && /^[([]/.test(word)) break;
  }
  const run = words.slice(from);
  const opened = /^[([]/.test(run[0] ?? '');
  const bounded = from === 0 || (bracketed ? opened : endsSentence(words[from - 1] ?? ''));
  return { words: run, bounded, stopped: /\.$/.test(last) };
}

/** "ended." ends a sentence; the initial of a name ("Anna B.") does not. */
function endsSentence(word: string): boolean {
  return /[.!?…]["'”’»)\]]*$/.test(word) && !(word.length < 4 && /^\p{Lu}\.$/u.test(word));
}

function isCreditWord(word: string): boolean {
  return word.split('/').every((part) => {
    const bare = part.replace(/^[([]+|[)\].,:;|]+$/g, '');
    return bare === '' || bare === '©' || isCapitalised(bare) || CREDIT_WORDS.has(bare.toLowerCase());
  });
}

function isCreditRun(run: Run): boolean {
  const plain = run.words
    .join(' ')
    .replace(/^[([]+|[)\].]+$/g, '')
    .toLowerCase();
  const words = plain.split(' ');
  if (plain.split(/[\s/]+/).some((word) => POLL_WORDS.has(word))) return false;
  if (hasAgency(plain) && (run.bounded || (!run.stopped && words.length !== 2))) return true;
  if (!run.bounded) return false;
  if (CREDIT_OPENERS.has(words[0] ?? '') || /^(?:photo|image|picture)s? (?:by|courtesy|credit)\b/.test(plain))
    return true;
  const inBrackets = CLOSING.test(run.words.at(-1) ?? '');
  const signs = plain.split(/, |\s?\/\s?/);
  if (signs.every((part) => AGENCIES.has(part)) && !(inBrackets && signs.every((part) => NEWS_AGENCIES.has(part))))
    return true;
  return !run.stopped && isSignedName(run.words);
}

/** An agency as a credit names it: behind a stroke or before one, after "via", or with a word for pictures. */
function hasAgency(plain: string): boolean {
  const parts = plain.split(/\s?\/\s?/);
  const withStroke = parts.length > 1 && parts.some((part) => isAgency(part));
  if (withStroke) return true;
  const via = plain.lastIndexOf('via ');
  if (via >= 0 && (via === 0 || plain[via - 1] === ' ') && isAgency(plain.slice(via + 4))) return true;
  const words = plain.split(' ');
  return words.some((word, k) => PICTURE_WORDS.has(words[k + 1]?.replace(/,$/, '') ?? '') && AGENCIES.has(word));
}

/** "afp", "afp via getty", "ap photo" and an agency with a name before or after it. */
function isAgency(part: string): boolean {
  const words = part.replace(/[,.]/g, '').split(' ');
  return words.some((_, from) => {
    const first = words.slice(from, from + 1).join(' ');
    const two = words.slice(from, from + 2).join(' ');
    return (AGENCIES.has(first) || AGENCIES.has(two)) && (from === 0 || words.length <= 5);
  });
}

/** "(Anna Berg/Northern Wire)", "ANNA BERG/NORTHERN WIRE": a name of two words or in capitals, a stroke, an outlet. */
function isSignedName(words: readonly string[]): boolean {
  const joined = words.join(' ').replace(/^[([]+|[)\]]+$/g, '');
  const [name = '', ...rest] = joined.split('/');
  if (rest.length !== 1 || words.length > 8) return false;
  const parts = name.trim().split(' ');
  const capitals = name === name.toUpperCase() && /^[\p{Lu} .-]{4,}$/u.test(name);
  return (
    isCapitalised(rest[0]?.trim() ?? '') &&
    (capitals || (parts.length >= 2 && parts.every((part) => isCapitalised(part))))
  );
}

/** "A soldier on guard. A soldier on guard. Anna Berg/AFP": caption and alternative text run together. */
function isDoubled(line: Line, text: string): boolean {
  const length = line.end - line.start;
  if (length < 2 * DOUBLED || length > 4000) return false;
  const whole = text.slice(line.start, line.end);
  const again = whole.indexOf(whole.slice(0, DOUBLED), DOUBLED);
  if (again < 0) return false;
  const first = whole.slice(0, again).trimEnd();
  return whole.startsWith(first, again) && whole.length - again - first.length < 120;
}
