import { KIND, kindAt, widthAt } from './characters.ts';

/**
 * What a word begins with and holds, each the same as the regular expression of its comment. An expression over a class of
 * Unicode takes a third of a millisecond to build, and a program that reads one article has no time for fifty of them.
 */

/** `^\p{L}` */
export function opensWithLetter(word: string): boolean {
  return kindAt(word, 0) === KIND.letter;
}

/** `^\p{Lu}` */
export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 0x80) return first >= 0x41 && first <= 0x5a;
  return opensWithLetter(word) && /^\p{Lu}/u.test(word);
}

/** `\p{L}` */
export function holdsLetter(word: string): boolean {
  return holdsLetters(word, 1);
}

/** `\p{L}{2}` for two letters side by side. */
export function holdsLetters(word: string, least: number): boolean {
  let run = 0;
  for (let at = 0; at < word.length; at += widthAt(word, at)) {
    run = kindAt(word, at) === KIND.letter ? run + 1 : 0;
    if (run >= least) return true;
  }
  return false;
}

/** `[\p{L}\p{N}]` */
export function holdsLetterOrDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += widthAt(word, at)) {
    const kind = kindAt(word, at);
    if (kind === KIND.letter || kind === KIND.digit) return true;
  }
  return false;
}

/** `^[^\p{L}\p{N}]+$` */
export function isSigns(word: string): boolean {
  return word !== '' && !holdsLetterOrDigit(word);
}

/** `^\p{L}{3,}ly$`: "vigorously". */
export function endsLikeAdverb(word: string): boolean {
  return word.endsWith('ly') && /^\p{L}{3,}ly$/u.test(word);
}
