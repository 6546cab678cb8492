import { type AbbreviationKind, abbreviationKind } from './abbreviations.ts';
import { isDigitAt, isLetterAt, isLowerAt, isUpperAt, KIND, kindAt } from './characters.ts';
import type { Pieces } from './pieces.ts';
import { gapAfter, gapBefore, lean, MARK, markOf } from './quote-marks.ts';

/** The number of each token's paragraph (a run of text without a line break) and sentence, both from 0. */
export interface Divisions {
  readonly paragraph: Int32Array;
  readonly sentence: Int32Array;
}

/** Paragraphs end at line breaks, sentences at full stops that are not an abbreviation's and at paragraph ends. */
export function findSentences(pieces: Pieces): Divisions {
  const paragraph = findParagraphs(pieces);
  const sentence = new Int32Array(pieces.count);
  let first = 0;
  let stop = NONE;
  for (let i = 1; i < pieces.count; i++) {
    const fresh = paragraph[i] !== paragraph[i - 1];
    const previous = i - 1;
    if (fresh) stop = NONE;
    else if (endsSentence(pieces, previous)) stop = previous;
    else if (stop !== NONE && !closes(pieces, previous)) stop = NONE;
    const begins = fresh || isBullet(pieces, i) || (stop !== NONE && begin(pieces, { first, stop, i }));
    if (begins) {
      first = i;
      stop = NONE;
    }
    sentence[i] = (sentence[previous] ?? 0) + (begins ? 1 : 0);
  }
  return { paragraph, sentence };
}

const NONE = -1;

function findParagraphs(pieces: Pieces): Int32Array {
  const paragraph = new Int32Array(pieces.count);
  for (let i = 1; i < pieces.count; i++) {
    const broken = hasBreak(pieces.text, pieces.end[i - 1] ?? 0, pieces.start[i] ?? 0);
    paragraph[i] = (paragraph[i - 1] ?? 0) + (broken ? 1 : 0);
  }
  return paragraph;
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (kindAt(text, index) === KIND.break) return true;
  return false;
}

/** A full stop, question or exclamation mark, an ellipsis, or an abbreviation with its full stop. */
function endsSentence(pieces: Pieces, i: number): boolean {
  const word = pieces.word[i] ?? '';
  return word.endsWith('.') || isStop(word);
}

function isStop(word: string): boolean {
  return STOPS.includes(word.charAt(0));
}

const STOPS = '.!?…。！？؟۔।';
const WIDE_STOPS = '。！？';
const BULLETS = '•▪●‣◦■►▶';

function isBullet(pieces: Pieces, i: number): boolean {
  return BULLETS.includes(pieces.word[i] ?? '') && gapBefore(pieces, i) && gapAfter(pieces, i);
}

/** A closing mark or bracket: it stays with the sentence whose full stop stands before it. */
function closes(pieces: Pieces, i: number): boolean {
  const word = pieces.word[i] ?? '';
  if (word === ')' || word === ']' || word === '}') return true;
  if (isCitation(pieces, word === '[' ? i : i - 1)) return true;
  const mark = markOf(word);
  if (mark === MARK.close || mark === MARK.singleClose) return !gapBefore(pieces, i) || gapAfter(pieces, i);
  // A low-high quotation („…“) closes with the mark that others open with.
  if (mark === MARK.open) return word === '“' && !gapBefore(pieces, i) && gapAfter(pieces, i);
  return (mark === MARK.straight || mark === MARK.singleStraight) && lean(pieces, i) <= 0 && !gapBefore(pieces, i);
}

/** "The bridge fell.[12] The mill stood." */
function isCitation({ word }: Pieces, i: number): boolean {
  return word[i] === '[' && word[i + 2] === ']' && /^\d{1,4}$/.test(word[i + 1] ?? '');
}

interface Place {
  /** The first token of the sentence so far. */
  readonly first: number;
  /** The token that may end it; only closing marks and brackets stand between it and token i. */
  readonly stop: number;
  readonly i: number;
}

/** Whether token i begins a sentence. */
function begin(pieces: Pieces, place: Place): boolean {
  const { first, stop, i } = place;
  if (closes(pieces, i) || isStop(pieces.word[i] ?? '')) return false;
  const word = pieces.word[stop] ?? '';
  const head = headOf(pieces, i);
  const starts = startsLike(pieces.word[head] ?? '');
  if (starts === 'lower') return false;
  if (!gapBefore(pieces, i) && !lacksBlank(pieces, place)) return false;
  if (word === '.' || !word.endsWith('.') || word.startsWith('..')) {
    return word !== '.' || stop - first > 1 || !isListNumber(pieces.word[first] ?? '');
  }
  return afterAbbreviation(pieces, word.slice(0, -1), place);
}

/** The first token at or after i that is no opening mark or bracket, looking a few tokens far. */
function headOf(pieces: Pieces, i: number): number {
  let head = i;
  while (head < i + 3 && head + 1 < pieces.count && isOpener(pieces.word[head] ?? '')) head++;
  return head;
}

function isOpener(word: string): boolean {
  return word === '(' || word === '[' || markOf(word) !== MARK.none;
}

/** How a sentence's first word looks: "iPhone" and "al-Nusra" begin with a small letter and may begin a sentence. */
function startsLike(word: string): 'lower' | 'digit' | 'other' {
  if (isDigitAt(word, 0)) return 'digit';
  if (!isLowerAt(word, 0)) return 'other';
  return isUpperAt(word, 1) || (word.includes('-') && /^\p{Ll}{1,2}-\p{Lu}/u.test(word)) ? 'other' : 'lower';
}

/** "1. Boats left": the stop belongs to the number that heads an item. */
function isListNumber(word: string): boolean {
  return word.length <= 2 && isDigitAt(word, 0);
}

/**
 * "They fled.He stayed": no blank, yet a small letter, the stop and a capital with a small letter behind it say enough.
 * Chinese and Japanese set no blank after a stop.
 */
function lacksBlank(pieces: Pieces, place: Place): boolean {
  const { text } = pieces;
  const at = pieces.start[place.i] ?? 0;
  const mark = markOf(pieces.word[place.i] ?? '');
  if (mark === MARK.open || mark === MARK.singleOpen || WIDE_STOPS.includes(pieces.word[place.stop] ?? '')) return true;
  if (!isUpperAt(text, at) || !(isLowerAt(text, at + 1) || !isLetterAt(text, at + 1))) return false;
  return place.i - place.stop > 1 || isLowerAt(text, (pieces.start[place.stop] ?? 0) - 1);
}

function afterAbbreviation(pieces: Pieces, word: string, place: Place): boolean {
  const at = headOf(pieces, place.i);
  const head = pieces.word[at] ?? '';
  const quoted = markOf(pieces.word[place.i] ?? '') !== MARK.none;
  const kind = kindOfAbbreviation(word);
  const digit = isDigitAt(head, 0);
  if (kind === 'title' || kind === 'number') return false;
  if (kind === 'month' || kind === 'end') return !digit;
  if (kind === 'time') return !TIME_GOES_ON.has(head) && !isZone(pieces, at);
  return STARTERS.has(head) || (quoted && word.length > 1 && !digit);
}

function kindOfAbbreviation(word: string): AbbreviationKind {
  return abbreviationKind(word) ?? abbreviationKind(word.slice(word.lastIndexOf('-') + 1)) ?? 'other';
}

/** "at 5 a.m. | Moscow time", "at 5 a.m. | New York time"; "At 5 a.m. This time" begins a sentence. */
function isZone({ word }: Pieces, at: number): boolean {
  const head = word[at] ?? '';
  if (STARTERS.has(head) || NO_TOWNS.has(head)) return false;
  return word[at + 1] === 'time' || (word[at + 2] === 'time' && isUpperAt(word[at + 1] ?? '', 0));
}

/** What follows "a.m." or "p.m." inside a sentence. */
const TIME_GOES_ON = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tues. Wed. Thurs. Fri. Sat. Sun. January February March April May ' +
    'June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec. ' +
    'ET EST EDT CT CST CDT MT PT PST PDT GMT UTC CET CEST EET MSK BST Eastern Central Pacific Greenwich'
  ).split(' '),
);

/** What else sentences on time begin with: "Every time he came", "Closing time came". */
const NO_TOWNS = new Set(
  'Every Any Next Same One Half Full Extra Real Prime Closing Opening Lunch Dinner Show Travel'.split(' '),
);

/** Words that sentences begin with and names do not: only these end a sentence after "U.S." or an initial. */
const STARTERS = new Set(
  (
    'The A An This That These Those There Here He She It They We I You His Her Its Their Our My Your Who What When Where Why How ' +
    'And But Or So Yet Nor If In On At By For From With As After Before While Since Until Although Though Because Despite During ' +
    'Under Over Through Without According However Meanwhile Moreover Still Also Then Now Not No Some Many Most Both Each Such ' +
    'Several Few Another Other All Earlier Later Last To Asked Once Among Between Even Only Just Nearly About More Police Officials'
  ).split(' '),
);
