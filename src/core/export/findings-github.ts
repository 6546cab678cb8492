import type { Level } from '../model/wordings.ts';
import type { PlacedFinding } from './findings.ts';

/** GitHub shows so many annotations of one level and step; more are dropped without a word. */
const MOST = 10;
const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];
/** Of the message; GitHub cuts where it likes. */
const LONGEST = 2000;

type Annotation = Omit<PlacedFinding, 'fingerprint'>;

/**
 * Workflow commands that become annotations on a pull request, errors first. Where a level has more than GitHub shows, the
 * last of that level says how many are not there.
 */
export function findingsGithub(findings: readonly Annotation[]): string {
  return LEVELS.map((level) =>
    levelLines(
      findings.filter((found) => found.level === level),
      level,
    ),
  ).join('');
}

function levelLines(findings: readonly Annotation[], level: Level): string {
  if (findings.length <= MOST) return findings.map(annotation).join('');
  const shown = findings.slice(0, MOST - 1);
  const cut = findings.length - shown.length;
  const rest = `${cut} more ${level}s are not shown here: GitHub takes ${MOST}. See them all with: claims check`;
  return `${shown.map(annotation).join('')}::${level} title=claims check::${data(rest)}\n`;
}

function annotation({ level, path, line, column, code, message }: Annotation): string {
  const place = [`file=${property(path)}`, line === undefined ? '' : `line=${line}`];
  const rest = [column === undefined ? '' : `col=${column}`, `title=${property(code)}`];
  const fields = [...place, ...rest].filter((part) => part !== '').join(',');
  return `::${level} ${fields}::${data(message.slice(0, LONGEST))}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
