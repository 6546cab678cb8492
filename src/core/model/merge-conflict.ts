import type { Position } from './diagnostic.ts';

/**
 * Where git has left both sides of a merge in a text: the line of `<<<<<<<`, from 1, where `=======` and `>>>>>>>` follow it on
 * lines of their own. Null where there is none; marks alone ("=======" under a title) are none.
 */
export function mergeConflictIn(text: string): Position | null {
  const opened = lineBeginning(text, '<<<<<<< ', 0);
  if (opened < 0) return null;
  const divided = lineBeginning(text, '=======', opened);
  if (divided < 0 || lineBeginning(text, '>>>>>>> ', divided) < 0) return null;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < opened; at = text.indexOf('\n', at + 1)) line += 1;
  return { line, column: 1 };
}

function lineBeginning(text: string, mark: string, from: number): number {
  if (from === 0 && text.startsWith(mark)) return 0;
  const at = text.indexOf(`\n${mark}`, from);
  return at < 0 ? -1 : at + 1;
}
