/**
 * How texts are compared: case, accents, punctuation and typography aside. Figures lose their thousands separators, so
 * that "117,770" and "117770" are one word. Stem-free: "loss" is not "losses".
 */
export function foldText(text: string): string {
  return foldWords(text).join(' ');
}

export function foldWords(text: string): string[] {
  if (PLAIN.test(text)) {
    const found = text.toLowerCase().match(PLAIN_WORD) ?? [];
    return MARKED.test(text) ? unmarked(found) : [...found];
  }
  const plain = text.replace(NARROW, ',').normalize('NFKD').replace(/\p{M}/gu, '');
  return unmarked(plain.toLowerCase().match(WORD) ?? []);
}

function unmarked(found: readonly string[]): string[] {
  const words: string[] = [];
  for (const word of found) {
    if (MARKED.test(word)) words.push(...foldWord(word));
    else words.push(word);
  }
  return words;
}

/** Most words need no more than lower case; a ledger has millions of them. */
const PLAIN = /^[\x20-\x7e]*$/;
const MARKED = /['’‘ʼ.,]/;

/** The spaces that typesetters put between thousands; an ordinary one parts two figures ("on July 12 770 tonnes"). */
const NARROW = /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;

/** A run of letters and digits, with the marks that stand inside one: it's, 3.5, 117,770, u.s. */
const WORD = /[\p{L}\p{N}]+(?:['’‘ʼ.,][\p{L}\p{N}]+)*/gu;
/** The same of plain text: classes of Unicode take long to build, and to walk. */
const PLAIN_WORD = /[a-z0-9]+(?:['.,][a-z0-9]+)*/g;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const DECIMAL = /^\d+(?:\.\d+)?$/;

/** "117,770" → "117770", "3.5" stays, "u.s" → "us", "it’s" → "its", "one,two" is two words. */
function foldWord(word: string): string[] {
  if (GROUPED.test(word)) return [word.replaceAll(',', '')];
  if (DECIMAL.test(word)) return [word];
  return word.split(',').map((part) => (/\d/.test(part) ? part : part.replaceAll(/['’‘ʼ.]/g, '')));
}
