import { byPlace, type Diagnostic } from '../model/diagnostic.ts';
import { rules } from './registry.ts';
import type { CheckContext } from './rule.ts';

/** Everything that the rules find, by path and place. With `paths`, what is in these files or folders of the ledger. */
export function check(context: CheckContext, paths: readonly string[] = []): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) found.push(...rule.check(context, found));
  const wanted = paths.map((path) => path.replace(/\/+$/, ''));
  const within = (path: string): boolean => wanted.some((one) => path === one || path.startsWith(`${one}/`));
  return found.filter(({ path }) => wanted.length === 0 || within(path)).sort(byPlace);
}
