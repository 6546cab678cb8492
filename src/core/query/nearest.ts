/** Edits between two words (insertions, deletions, replacements); `limit + 1` where there are more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > limit) return limit + 1;
    previous = row;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

const MOST = 5;
/** Longer words are no typing errors, and comparing them costs the square of their length. */
const LONGEST = 64;

/** The words that a person may have meant: those nearest by edits, within a third of the length; then in code-unit order. */
export function nearest(wanted: string, words: Iterable<string>): string[] {
  if (wanted.length > LONGEST) return [];
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const close: { word: string; edits: number }[] = [];
  for (const word of new Set(words)) {
    const edits = distance(wanted, word, limit);
    if (edits <= limit) close.push({ word, edits });
  }
  close.sort((a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1));
  return close.slice(0, MOST).map(({ word }) => word);
}
