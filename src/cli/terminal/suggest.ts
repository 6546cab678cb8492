const MOST = 3;

/** `Did you mean a, b or c?` of the first candidates; nothing where there are none. */
export function didYouMean(candidates: readonly string[]): string {
  const shown = candidates.slice(0, MOST);
  const last = shown.at(-1);
  if (last === undefined) return '';
  return `Did you mean ${shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} or ${last}`}?`;
}
