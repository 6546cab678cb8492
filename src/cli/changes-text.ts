import { changesInShort } from '../core/export/changes-counts.ts';
import { changesReport, type Pen, type ReportItem, type ReportSection } from '../core/export/changes-report.ts';
import { markdown } from '../core/export/markdown.ts';
import type { LedgerChanges } from '../core/query/changes/changes.ts';
import { oneLine, shortened } from './terminal/safe.ts';
import type { Theme } from './terminal/theme.ts';

/** Words of a telling, a headline, a note: as many characters are shown. */
const WORDS = 120;
const NAME = 80;

interface Look {
  readonly theme: Theme;
  /** Of the lines of one part; the others are counted. */
  readonly limit: number;
}

const NO_CHANGE = 'Nothing of the ledger changes.';

/** The parts one under the other, each line under its item indented. */
export function changesText(changes: LedgerChanges, { theme, limit }: Look): string {
  const pen: Pen = {
    name: (text) => shortened(text, NAME),
    words: (text) => `“${shortened(text, WORDS)}”`,
    id: oneLine,
    strong: (text) => theme.strong(oneLine(text)),
  };
  const short = changesInShort(changes, pen.name);
  if (short === '') return `${NO_CHANGE}\n`;
  const sections = changesReport(changes, pen).map(({ title, items }) => {
    const shown = items
      .slice(0, limit)
      .flatMap(({ line, under }) => [`  ${line}`, ...cut(under, limit).map((inner) => `    ${inner}`)]);
    return ['', theme.strong(title), ...shown, ...more(items, limit).map((line) => `  ${line}`)];
  });
  return `${[short, ...sections.flat()].join('\n')}\n`;
}

/** GitHub takes 65,536 characters of a comment, and cuts no text of itself. */
const MOST = 60_000;

/** The same for a pull request or a page of a workflow. What others wrote renders as the words that it is. */
export function changesMarkdown(changes: LedgerChanges, limit: number): string {
  const pen: Pen = {
    name: (text) => markdown(shortened(text, NAME)),
    words: (text) => `“${markdown(shortened(text, WORDS))}”`,
    id: (id) => `\`${oneLine(id).replaceAll('`', '')}\``,
    strong: (text) => `**${markdown(oneLine(text))}**`,
  };
  const short = changesInShort(changes, pen.name);
  if (short === '') return `${NO_CHANGE}\n`;
  const lines = [
    '## What this changes in the ledger',
    '',
    `${short}.`,
    ...changesReport(changes, pen).flatMap((section) => markdownOf(section, limit)),
  ];
  let size = 0;
  const fitting = lines.filter((line) => {
    size += line.length + 1;
    return size <= MOST;
  });
  const cutOff = lines.length - fitting.length;
  const rest = cutOff === 0 ? [] : ['', `${cutOff} more lines do not fit here; see them with \`claims summary\`.`];
  return `${[...fitting, ...rest].join('\n')}\n`;
}

function markdownOf({ title, items }: ReportSection, limit: number): string[] {
  const shown = items
    .slice(0, limit)
    .flatMap(({ line, under }) => [`- ${line}`, ...cut(under, limit).map((inner) => `  - ${inner}`)]);
  return ['', `### ${title}`, '', ...shown, ...more(items, limit).map((line) => `- ${line}`)];
}

function cut(lines: readonly string[], limit: number): readonly string[] {
  return lines.length <= limit ? lines : [...lines.slice(0, limit), `… and ${lines.length - limit} more`];
}

function more(items: readonly ReportItem[], limit: number): string[] {
  return items.length <= limit ? [] : [`… and ${items.length - limit} more; see them with --limit ${items.length}`];
}
