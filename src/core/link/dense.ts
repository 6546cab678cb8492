/** So many pairs of tellings of two articles are held against each other: all, where the two have some 180 tellings each, as long articles have. */
export const MOST_PAIRS = 2 ** 15;

/** Whether two articles, or one and itself, tell more than can be held against each other: a transcript of days, or a text made to be slow. */
export function areDense(tellings: number, others: number): boolean {
  return tellings * others > MOST_PAIRS;
}
