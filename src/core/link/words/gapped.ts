/** Words among which a phrase is looked for. */
interface Written {
  readonly lower: readonly string[];
  readonly stems: readonly string[];
}

/** "Lost ~ life": so many words may stand where a table writes a `~`; "brought + down", where one must, one more. */
const MOST_BETWEEN = 3;

/**
 * Where a phrase of a table ends of which the first word stands at `from`, by which it was looked up; -1 where the rest does not stand
 * there. Word by word as stems, `=word` as it is written, `~` for up to three words, `+` for one to four, among which
 * no mark stands.
 */
export function endOfPhrase(words: Written, from: number, phrase: readonly string[]): number {
  let at = from + 1;
  for (let index = 1; index < phrase.length; index++) {
    const word = phrase[index] ?? '';
    if (isGap(word)) at = endOfGap(words, startOfGap(word, at), phrase[index + 1] ?? '');
    else if (stands(words, at, word)) at++;
    else return -1;
    if (at < 0) return -1;
  }
  return at;
}

/** Of a phrase that stands at `from`, the tokens that none of its words is: "his" of "lost (his) life". */
export function gapsIn(words: Written, from: number, phrase: readonly string[]): number[] {
  const gaps: number[] = [];
  let at = from + 1;
  for (let index = 1; index < phrase.length; index++) {
    const word = phrase[index] ?? '';
    if (!isGap(word)) at++;
    else for (const end = endOfGap(words, startOfGap(word, at), phrase[index + 1] ?? ''); at < end; at++) gaps.push(at);
  }
  return gaps;
}

/** Whether a word of a phrase stands for others. */
export function isGap(word: string): boolean {
  return word === '~' || word === '+';
}

/** The first word behind a gap may stand here. */
function startOfGap(word: string, at: number): number {
  return word === '+' ? at + 1 : at;
}

function endOfGap(words: Written, from: number, next: string): number {
  for (let at = from; at <= from + MOST_BETWEEN; at++) {
    if (/^[,.;:]$/.test(words.lower[at] ?? ',')) return -1;
    if (stands(words, at, next)) return at;
  }
  return -1;
}

function stands({ lower, stems }: Written, at: number, word: string): boolean {
  return word.startsWith('=') ? spelled(lower[at]) === word.slice(1) : stems[at] === word;
}

/** "It didn't work" is "it did not work". */
export function spelled(word: string | undefined): string {
  return word === "n't" || word === 'n’t' ? 'not' : (word ?? '');
}
