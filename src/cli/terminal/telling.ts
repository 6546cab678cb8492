import type { Admission, Telling } from '../../core/model/reading.ts';
import { NOBODY } from '../../core/query/chain.ts';
import type { DatasetTelling } from '../../core/query/dataset.ts';
import type { Standing } from '../../core/query/standing.ts';
import { wordsApart, wordsOf } from '../../core/query/telling-words.ts';
import { excerpt, type Mark } from './excerpt.ts';
import { oneLine, shortened } from './safe.ts';
import { standingLines } from './standing.ts';
import type { Theme } from './theme.ts';
import { admissionInWords, dateInWords, figureInWords } from './words.ts';

/** One telling with what a person needs beside it. */
export interface ShownTelling {
  /** Offsets in UTF-16 code units of `body`; the speaker is the registry's, where it knows one. */
  readonly telling: Telling;
  /** The article's body; null where it is not here. */
  readonly body: string | null;
  /** Names of the chain, nearest to the article first, by the registry. */
  readonly via: readonly string[];
  /** `Northern Wire · 2031-03-02 · articles/7k/a-7k3mq0xd.md:14`, ready to print. */
  readonly told: string;
  /** Admissions of the article that cover it. */
  readonly admissions: readonly Admission[];
  /** What our own people found. */
  readonly standing: Standing;
  readonly claim: string | null;
  /** Why it is left out of every answer, if it is. */
  readonly furniture: DatasetTelling['furniture'];
  /** What people decided of it, in words; empty where nobody did. */
  readonly review: string;
}

interface Look {
  readonly theme: Theme;
  readonly width: number;
}

const LABEL = 11;
const WIDEST = 100;

/** How wide text may run: the terminal, but no wider than is good to read. */
export function readable(columns: number | undefined): number {
  return Math.max(40, Math.min(WIDEST, columns ?? WIDEST));
}

/** `  speaker    Karsk Port Authority`; no value prints nothing. The value is made safe and one line. */
export function labelled(label: string, value: string, theme: Theme): string {
  const line = oneLine(value);
  return line === '' ? '' : `  ${theme.faint(label.padEnd(LABEL))}${line}\n`;
}

/** The answer first, the words in their context under it, then what was made of them. Several lines. */
export function tellingText(shown: ShownTelling, look: Look): string {
  const { telling } = shown;
  const { theme } = look;
  const line = (label: string, value: string): string => labelled(label, value, theme);
  const join = <T>(values: readonly T[], word: (value: T) => string): string => values.map(word).join('; ');
  return [
    `${theme.strong(speakerOf(telling))}  ${theme.cue(oneLine(telling.cue?.exact ?? ''))}`.trimEnd(),
    '\n',
    words(shown, look),
    line('source', sourceOf(telling)),
    line('via', shown.via.map(oneLine).join(' ← ')),
    line('told by', shown.told),
    line('figures', join(telling.figures, figureInWords)),
    line('dates', join(telling.dates, dateInWords)),
    line(
      'hedges',
      join(telling.hedges, ({ exact }) => oneLine(exact)),
    ),
    ...shown.admissions.map((admission) => line('admission', admissionInWords(admission))),
    ...standingLines(shown.standing).map((found) => line('ours', found)),
    line('furniture', shown.furniture === null ? '' : FURNITURE[shown.furniture]),
    line('review', shown.review),
    line('telling', identity(shown)),
  ].join('');
}

/** The speaker's name; where nobody could be found the words that credit, and where there are none that. */
export function speakerOf(telling: Pick<Telling, 'speaker' | 'source'>): string {
  const { speaker, source } = telling;
  const credited = speaker === null && source !== null ? `“${shortened(source.exact, LONGEST_SOURCE)}” ` : '';
  return `${credited}${speakerCell(telling)}`;
}

/** The same in a table, where the quotation marks say that nobody was found. */
export function speakerInTable(telling: Pick<Telling, 'speaker' | 'source'>): string {
  const { speaker, source } = telling;
  return speaker === null && source !== null ? `“${oneLine(source.exact)}”` : speakerCell(telling);
}

/** What is claimed, on one line: `the fire … injured five`. */
export function wordsInLine(telling: Parameters<typeof wordsApart>[0]): string {
  return oneLine(wordsApart(telling));
}

/** The same for a program, which has the words that credit in a column of their own. */
export function speakerCell({ speaker, source }: Pick<Telling, 'speaker' | 'source'>): string {
  if (speaker !== null) return oneLine(speaker.name);
  return source === null ? NOBODY : '(unresolved)';
}

/** Long enough for an office, too short for all that an article says of who holds it. */
const LONGEST_SOURCE = 50;

/** `t-9wz20ba1cd  Karsk Port Authority: “2,140 tonnes of grain”`: so that whoever typed an id sees what it means. */
export function tellingInShort(telling: Pick<Telling, 'id' | 'speaker' | 'source' | 'content'>): string {
  return `${telling.id}  ${speakerOf(telling)}: “${shortened(wordsOf(telling), LONGEST_WORDS)}”`;
}

const LONGEST_WORDS = 100;

/** `the ministry · government, by description`: the words that credit, and how they were resolved. */
function sourceOf(telling: Telling): string {
  const source = telling.source === null ? 'none in the text' : `“${oneLine(telling.source.exact)}”`;
  if (telling.speaker === null) return source;
  const { kind, basis } = telling.speaker;
  return kind === basis ? `${source} · ${kind}` : `${source} · ${kind} · ${BASES[basis]}`;
}

const FURNITURE = {
  'repeated line': '! a line that the outlet repeats in three articles or more; no answer counts it',
} as const satisfies Readonly<Record<NonNullable<DatasetTelling['furniture']>, string>>;

/** A basis that a person should doubt carries a mark. */
const BASES: Readonly<Record<NonNullable<Telling['speaker']>['basis'], string>> = {
  named: 'named',
  alias: 'by an alias',
  pronoun: 'by a pronoun',
  descriptor: 'by a description',
  'carried-over': '! carried over from an earlier sentence',
  unnamed: '! unnamed',
};

function identity({ telling, claim }: ShownTelling): string {
  const parts = [telling.id, claim === null ? '' : `claim ${claim}`, telling.type, telling.stance, telling.mode];
  return [...parts, `confidence ${telling.confidence.toFixed(2)}`].filter((part) => part !== '').join(' · ');
}

function words({ telling, body }: ShownTelling, look: Look): string {
  if (body === null) {
    return telling.content.map(({ exact }) => `  │ ⟦${look.theme.content(oneLine(exact))}⟧\n`).join('');
  }
  return excerpt(body, marksOf(telling), look);
}

function marksOf(telling: Telling): Mark[] {
  return [
    ...telling.content.map(({ start, end }): Mark => ({ start, end, kind: 'content' })),
    ...(telling.cue === null ? [] : [{ start: telling.cue.start, end: telling.cue.end, kind: 'cue' as const }]),
    ...(telling.source === null
      ? []
      : [{ start: telling.source.start, end: telling.source.end, kind: 'source' as const }]),
  ];
}
