import { isCapitalised } from '../../text/letters.ts';
import {
  CREDIT_LINE_WORDS,
  CREDIT_LINES,
  DATE_LABELS,
  EDITION,
  MONTHS,
  PUBLISHED_LABELS,
  SECTIONS,
  UPDATED_LABELS,
} from '../lexicon/furniture.ts';
import {
  isNameShaped,
  isOutletName,
  isPageLabel,
  isPublisherName,
  labelledName,
  mastheadName,
} from '../names/outlet-names.ts';
import { isPictureNumber } from './captions.ts';
import { isBylineWord, isCounter, isDatedNames, isDateWord } from './dated-names.ts';
import { type Line, wordCount } from './lines.ts';
import { opensWith, phraseFrom, phraseTable } from './opening-phrases.ts';

const CREDITS = phraseTable(CREDIT_LINES);
const LABELS = phraseTable([...DATE_LABELS, ...PUBLISHED_LABELS, ...UPDATED_LABELS]);
const BARE_LABELS = phraseTable([...PUBLISHED_LABELS, ...UPDATED_LABELS]);

/** No stamp is longer than this many words. */
const STAMP = 18;
const DOMAIN = /^(?:www\.)?(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10}\/?$/i;

/** Whether the line dates, signs or files the article: "Published: 3 March 2031", "By Anna Berg", a bare domain. */
export function isStamp(line: Line): boolean {
  if (isCreditLine(line)) return true;
  if (wordCount(line) > STAMP) return false;
  return (
    isDomain(line) ||
    isPictureNumber(line) ||
    isDateLabel(line) ||
    isBareDate(line) ||
    isSignedDate(line) ||
    isDatedLabel(line) ||
    isDatedNames(line) ||
    isAgencyDate(line) ||
    isCounter(line)
  );
}

/** "Briefing 17, 12 March 2031", "Press bulletin, 12 March 2031": no word in lower case or a page's label, and a date of day, month and year behind a comma at the end. */
function isDatedLabel(line: Line): boolean {
  const comma = line.words.findIndex((word) => word.endsWith(','));
  const label = line.words.slice(0, comma + 1);
  const date = line.words.slice(comma + 1).map((word) => word.toLowerCase());
  const isDate = date.length >= 3 && date.every(isDateWord) && date.some(isDating) && /\b\d{4}\b/.test(date.join(' '));
  const isLabel = label.every((word) => isCapitalised(word) || /^\d/.test(word));
  return comma >= 0 && label.length <= 5 && isDate && (isLabel || isPageLabel(label.join(' ').replace(/,$/, '')));
}

/** "(NW) 12 March 2031", "SARROW, March 12, 2031 (Northern Wire)": a date that names its agency in brackets. */
function isAgencyDate(line: Line): boolean {
  const written = line.words.join(' ');
  const bare = written.replace(AGENCY, ' ').trim().replace(/\s+/g, ' ');
  if (bare === written) return false;
  const rest = { ...line, words: bare.split(' '), plain: bare.toLowerCase() };
  return isBareDate(rest) || isDatedNames(rest);
}

const AGENCY = /^\(\p{Lu}[\p{L} &-]{1,30}\) | \(\p{Lu}[\p{L} &-]{1,30}\)$/u;

/** "Institute for Food Routes": the name of who publishes, at the head of the page over a stamp. */
export function isMasthead(line: Line): boolean {
  if (line.sentence) return false;
  const words = line.words.join(' ');
  const name = mastheadName(words);
  return (isPublisherName(name) && isNameShaped(name)) || labelledName(words) !== null;
}

function isDomain(line: Line): boolean {
  return line.words.length === 1 && DOMAIN.test(line.words[0] ?? '') && !/^[A-Z]\.[A-Z]\.?/.test(line.words[0] ?? '');
}

/** "(Reporting by Anna Berg; editing by Ivo Lind)", "Anna Berg contributed to this report." */
function isCreditLine(line: Line): boolean {
  if (wordCount(line) > 40) return false;
  if (/contributed (?:to this (?:report|story|article)|reporting)\.?\)?$/.test(line.plain)) return true;
  if (!opensWith(line.plain, CREDITS)) return false;
  return line.plain.startsWith('(') || line.words.every((word) => isBylineWord(word) || isCreditLineWord(word));
}

/** "Written by hand, the letter …" has other words than "Written by Anna Berg; edited by Ivo Lind". */
function isCreditLineWord(word: string): boolean {
  return CREDIT_LINE_WORDS.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''));
}

/** "Post At: Mar 02/2031 08:50PM", "Published 3 March 2031"; "Released 12 men" is a headline and "Published on Monday, …" a sentence. */
function isDateLabel(line: Line): boolean {
  const label = phraseFrom(line.plain, 0, LABELS);
  if (label === null || !/\d/.test(line.plain) || /[a-z][.!?]$/.test(line.plain.replace(/[ap]\.m\.$/, '')))
    return false;
  const rest = line.plain.slice(label.length);
  if (/^\s?:/.test(rest)) return true;
  const words = rest.trim().split(' ').slice(0, 6);
  return opensWith(line.plain, BARE_LABELS) && isDateWord(words[0] ?? '') && words.some(isDating);
}

/** "3 March 2031, 21:15", "2 hours ago", "5 min read". */
function isBareDate(line: Line): boolean {
  const words = line.plain.replace(EDITION, '').split(' ');
  const one = words.length > 1 || /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(line.plain);
  return words.every(isDateWord) && /\d/.test(line.plain) && words.some(isDating) && one;
}

function isDating(word: string): boolean {
  const bare = word.replace(/[,.:;]+$/g, '');
  return MONTHS.has(bare) || ['ago', 'read', 'min'].includes(bare) || /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(bare);
}

/** "The Northern Herald, 8 October 2031", "Northern Herald | Monday | By Anna Berg": an outlet or a byline beside a date. */
function isSignedDate(line: Line): boolean {
  const parts = line.words
    .join(' ')
    .split(/\s[|•·–—]\s/)
    .flatMap((part) => (part.includes('|') ? part.split('|') : [part]));
  const [first = ''] = parts;
  const comma = first.indexOf(',');
  const name = comma > 0 ? first.slice(0, comma) : first;
  const rest = [comma > 0 ? first.slice(comma + 1) : '', ...parts.slice(1)].join(' ').toLowerCase();
  const dated = rest.split(' ').some((word) => MONTHS.has(word.replace(/[,.]/g, ''))) && /\d/.test(rest);
  return dated && isOutletName(name) && rest.split(' ').filter((word) => !isDateWord(word)).length <= 6;
}

/** "By Anna Berg, Northern Wire"; the place in the text must speak for a byline too, since "By Sea and Air" is a heading. */
export function isByline(line: Line): boolean {
  if (wordCount(line) > STAMP || line.sentence || !/^by:? /.test(line.plain)) return false;
  if (/^by:? (?:our|an?|the) (?:[a-z-]+ ){0,3}(?:staff|desk|correspondents?|reporters?|agencies)$/.test(line.plain))
    return true;
  const [, first = '', ...rest] = line.words;
  const isName = isCapitalised(first) && !isDateWord(first.toLowerCase());
  return isName && rest.length > 0 && rest.every(isBylineWord);
}

/** "World", "Middle East": a section of the site. */
export function isSection(line: Line): boolean {
  return line.words.length <= 3 && SECTIONS.has(line.plain.replace(/:$/, ''));
}
