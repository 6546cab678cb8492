/** Distances and lengths in tokens, in ever wider steps: one word more matters near by and not far off. */

/** 0 to 4 as they are, then 5-7, 8-11, 12-19, 20-34, 35 and more. */
export function stepOf(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 12) return 6;
  if (distance < 20) return 7;
  return distance < 35 ? 8 : 9;
}

/** 0 to 5 as they are, then 6-8, 9-13, 14-21, 22-39, 40 and more: finer, for distances from a cue. */
export function fineStepOf(distance: number): number {
  if (distance < 6) return distance;
  if (distance < 9) return 6;
  if (distance < 14) return 7;
  if (distance < 22) return 8;
  return distance < 40 ? 9 : 10;
}
