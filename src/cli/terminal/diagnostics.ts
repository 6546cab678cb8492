import type { Diagnostic } from '../../core/model/diagnostic.ts';
import type { Level } from '../../core/model/wordings.ts';
import { oneLine } from './safe.ts';
import type { Theme } from './theme.ts';

/** How findings look to a person. Paths are printed as they come. */

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

/** `data/speakers/port.yaml:4:5`. */
function placeOf({ path, line, column }: Diagnostic): string {
  return [oneLine(path), line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

/** One finding on one line, no colour. */
export function diagnosticLine(found: Diagnostic): string {
  return `${placeOf(found)}: ${oneLine(found.message)} [${found.code}]`;
}

/** The place of a finding about a verification, in a ledger one folder down. */
const WIDEST_PLACE = 60;

/** Findings for a person: place, level, code, message, in columns; errors first, else in the order given. */
export function diagnosticsText(inOrder: readonly Diagnostic[], theme: Theme): string {
  const found = LEVELS.flatMap((level) => inOrder.filter((diagnostic) => diagnostic.level === level));
  const places = found.map(placeOf);
  const placeWidth = Math.min(WIDEST_PLACE, Math.max(0, ...places.map((place) => place.length)));
  const codeWidth = Math.max(0, ...found.map(({ code }) => code.length));
  return found
    .map((diagnostic, at) => {
      const level = paintLevel(diagnostic.level, theme);
      const place = (places[at] ?? '').padEnd(placeWidth);
      return `${place}  ${level}  ${diagnostic.code.padEnd(codeWidth)}  ${oneLine(diagnostic.message)}\n`;
    })
    .join('');
}

function paintLevel(level: Level, theme: Theme): string {
  const padded = level.padEnd('warning'.length);
  if (level === 'notice') return theme.faint(padded);
  return level === 'error' ? theme.error(padded) : theme.warning(padded);
}

/** `2 errors, 1 warning`; empty where nothing was found. */
export function countLevels(found: readonly Diagnostic[]): string {
  return LEVELS.map((level) => ({ level, count: found.filter((diagnostic) => diagnostic.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => counted(count, level))
    .join(', ');
}

/** `1 article`, `2 articles`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** `; all of them with: --limit 36`; empty where all are shown. */
export function restOf(shown: number, all: number): string {
  return shown < all ? `; all of them with: --limit ${all}` : '';
}

/** Whether `level` is at or above the level that makes a check fail. */
export function fails(level: Level, least: Level | 'never'): boolean {
  return least !== 'never' && LEVELS.indexOf(level) <= LEVELS.indexOf(least);
}
