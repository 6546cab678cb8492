/** Did you mean …? */

/** Edit distance of two words: insertions, deletions, replacements, and two neighbours swapped, one each. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

const LONGEST = 60;
const MOST = 3;

/** Candidates that a person who typed `word` may have meant, the likeliest first: a third of the letters may differ. */
export function meant(word: string, candidates: Iterable<string>): string[] {
  const wanted = word.toLowerCase().slice(0, LONGEST);
  const near: { candidate: string; far: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const known = candidate.toLowerCase().slice(0, LONGEST);
    const allowed = Math.floor(Math.max(wanted.length, known.length) / 3);
    if (Math.abs(wanted.length - known.length) > allowed) continue;
    const far = distance(wanted, known);
    if (far <= allowed) near.push({ candidate, far });
  }
  near.sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, MOST).map(({ candidate }) => candidate);
}

/** `Did you mean a, b or c?`, or nothing. */
export function didYouMean(candidates: readonly string[]): string {
  if (candidates.length === 0) return '';
  const last = candidates.at(-1) ?? '';
  const list = candidates.length === 1 ? last : `${candidates.slice(0, -1).join(', ')} or ${last}`;
  return `Did you mean ${list}?`;
}
