import { type Line, wordCount } from './furniture-lines.ts';
import { LINK_BUTTONS, LINK_OPENERS, LIST_LABELS, SHARE_WORDS } from './lexicon/furniture.ts';

const HEADLINE = 20;
const STANDFIRST = 40;
/** Words that say nothing about what a line is about are shorter than this. */
const TELLING_WORD = 4;

/** Whether the line leads to other pages or shares this one. */
export function isLink(line: Line): boolean {
  const plain = bare(line);
  if (LINK_BUTTONS.has(plain) || LIST_LABELS.has(plain)) return true;
  if (/^https?:\/\/\S+$/.test(line.plain) || /^(?:#[\p{L}\p{N}_]+ ?)+$/u.test(line.plain)) return true;
  if (/^\[[^\]]{1,200}\]\([^)\s]{1,300}\)$/.test(line.plain)) return true;
  return isOpened(line) || isShare(line) || isTrail(line);
}

/** "Related articles": headlines of other articles follow. */
export function opensList(line: Line): boolean {
  const plain = bare(line);
  return (
    LIST_LABELS.has(plain) || (/^more (?:from|on|about|in) /.test(plain) && wordCount(line) <= 6 && !line.sentence)
  );
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
  if (wordCount(line) > STANDFIRST) return false;
  return LINK_OPENERS.some((opener) => {
    if (!line.plain.startsWith(opener)) return false;
    const rest = line.plain.slice(opener.length);
    return (
      /^\s?[:|»›→]/.test(rest) ||
      (opener.startsWith('read ') && /^ (?:about|on|from|here|at) /.test(rest) && !line.sentence)
    );
  });
}

function isShare(line: Line): boolean {
  const words = bare(line).split(' ');
  return (
    words.length <= 10 &&
    words.every((word) => SHARE_WORDS.has(word.replace(/,$/, ''))) &&
    !/^(?:it|this|on)$/.test(bare(line))
  );
}

/** "Home > World > Europe". */
function isTrail(line: Line): boolean {
  const parts = line.plain.split(/ [>»›] /);
  return parts.length > 1 && parts.every((part) => part.split(' ').length <= 4) && !line.sentence;
}
