import {
  LINK_BUTTONS,
  LINK_OPENERS,
  LIST_LABELS,
  LIST_WORDS,
  LISTED_THINGS,
  SHARE_WORDS,
} from '../lexicon/furniture.ts';
import { type Line, wordCount } from './lines.ts';
import { phraseFrom, phraseTable } from './opening-phrases.ts';

const OPENERS = phraseTable(LINK_OPENERS);
const HEADLINE = 20;
const STANDFIRST = 40;
/** The label of a list is no longer than this. */
const LABEL = 7;
/** Words that say nothing about what a line is about are shorter than this. */
const TELLING_WORD = 4;

/** Whether the line leads to other pages or shares this one. */
export function isLink(line: Line): boolean {
  if (wordCount(line) > STANDFIRST) return false;
  const plain = bare(line);
  if (LINK_BUTTONS.has(plain) || isListLabel(plain)) return true;
  if (/^\[\d{1,3}\] (?:https?:\/\/|www\.|ibid\b)/.test(line.plain)) return true;
  if (/^https?:\/\/\S+$/.test(line.plain) || isTags(line.plain)) return true;
  if (/^\[[^\]]{1,200}\]\([^)\s]{1,300}\)$/.test(line.plain)) return true;
  return isOpened(line) || isShare(line) || isTrail(line);
}

/** "#harbour #sarrow". */
function isTags(plain: string): boolean {
  return plain.startsWith('#') && /^(?:#[\p{L}\p{N}_]+ ?)+$/u.test(plain);
}

/** "Related articles": headlines of other articles follow. */
export function opensList(line: Line): boolean {
  if (wordCount(line) > LABEL || line.sentence) return false;
  if (/^(?:read|see) (?:more|also)\b.*:$/.test(line.plain)) return true;
  return isListLabel(bare(line)) || /^more (?:from|on) /.test(line.plain);
}

/** "Most read", "Related articles", "Other topics of interest". */
function isListLabel(plain: string): boolean {
  if (LIST_LABELS.has(plain)) return true;
  if (!LIST_WORDS.has(firstWord(plain))) return false;
  const [, second = '', ...rest] = plain.split(' ');
  return LISTED_THINGS.has(second) && /^(?:|of interest|for you|from .+|on .+|about .+|by .+)$/.test(rest.join(' '));
}

function firstWord(plain: string): string {
  const space = plain.indexOf(' ');
  return space < 0 ? plain : plain.slice(0, space);
}

/** A line that a list of links may hold: a headline, no sentence. */
export function isHeadlineLike(line: Line): boolean {
  const last = line.lastWords.at(-1) ?? '';
  return wordCount(line) <= HEADLINE && (!line.sentence || /[?!]["'”’]*$/.test(last)) && !/[:;,]$/.test(last);
}

/** Whether a sentence introduces the article that the link above it leads to: short, nobody speaks, and the same subject. */
export function isStandfirst(line: Line, link: Line): boolean {
  if (wordCount(line) > STANDFIRST || /["“”«»]/.test(line.plain)) return false;
  const about = new Set(tellingWords(link));
  return new Set(tellingWords(line).filter((word) => about.has(word))).size >= 2;
}

function tellingWords(line: Line): readonly string[] {
  return line.plain
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= TELLING_WORD);
}

function bare(line: Line): string {
  return line.plain.replace(/[\s:.…›»→>|+]+$/, '').replace(/^[\s|›»→+]+/, '');
}

/** "Read more: Ministers meet in Sarrow", "ALSO READ | Ministers meet". */
function isOpened(line: Line): boolean {
  const opener = phraseFrom(line.plain, 0, OPENERS);
  if (opener === null) return false;
  const rest = line.plain.slice(opener.length);
  if (/^\s?[:|»›→]/.test(rest)) return true;
  return opener.startsWith('read ') && /^ (?:about|on|from|here|at) /.test(rest) && !line.sentence;
}

function isShare(line: Line): boolean {
  if (line.words.length > 10) return false;
  const plain = bare(line);
  return !/^(?:it|this|on)$/.test(plain) && plain.split(' ').every((word) => SHARE_WORDS.has(word.replace(/,$/, '')));
}

/** "Home > World > Europe". */
function isTrail(line: Line): boolean {
  const parts = line.plain.split(/ [>»›] /);
  return parts.length > 1 && parts.every((part) => part.split(' ').length <= 4) && !line.sentence;
}
