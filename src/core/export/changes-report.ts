import { NOBODY } from '../query/chain.ts';
import type { ArticleChange, Said, TellingChange } from '../query/changes/article-changes.ts';
import type { LedgerChanges } from '../query/changes/changes.ts';
import type { ClaimChange, ClaimTold } from '../query/changes/claim-changes.ts';
import type { ConflictChange } from '../query/changes/conflict-changes.ts';
import type { DecisionChange } from '../query/changes/decision-changes.ts';
import type { RecordChange } from '../query/changes/record-changes.ts';
import type { Reopened, StandingChange } from '../query/changes/standing-changes.ts';
import { difference } from '../query/stale-judgements.ts';
import type { Counts } from '../query/trace.ts';
import { counted, fateInWords, fates } from './changes-counts.ts';

/** How things are written in one format. What others wrote goes through `name` and `words`, which make it harmless. */
export interface Pen {
  readonly name: (text: string) => string;
  /** Quoted, and shortened where they are long. */
  readonly words: (text: string) => string;
  readonly id: (id: string) => string;
  readonly strong: (text: string) => string;
}

export interface ReportItem {
  readonly line: string;
  /** Lines that belong under it. */
  readonly under: readonly string[];
}

export interface ReportSection {
  readonly title: string;
  readonly items: readonly ReportItem[];
}

/** What a change does to a ledger, for people: what should be looked at first stands first. */
export function changesReport(changes: LedgerChanges, pen: Pen): ReportSection[] {
  const { articles, decisions, conflicts, claims, standings, reopened, records } = changes;
  const item = (line: string): ReportItem => ({ line, under: [] });
  const sections: readonly ReportSection[] = [
    {
      title: 'Decisions that are there no longer',
      items: decisions.filter(({ fate }) => fate === 'gone').map((one) => item(decisionLine(one, pen))),
    },
    { title: 'Articles', items: articles.map((one) => articleItem(one, pen)) },
    { title: 'Conflicts', items: conflicts.map((one) => item(conflictLine(one, pen))) },
    { title: 'Claims', items: claims.flatMap((one) => claimItem(one, pen)) },
    {
      title: 'Decisions',
      items: decisions.filter(({ fate }) => fate === 'added').map((one) => item(decisionLine(one, pen))),
    },
    { title: 'Where questions stand', items: standings.map((one) => item(standingLine(one, pen))) },
    { title: 'To decide anew', items: reopened.map((one) => item(reopenedLine(one, pen))) },
    { title: 'Speakers, outlets, settings', items: records.map((one) => recordItem(one, pen)) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function saidLine(said: Said, pen: Pen): string {
  return `${saidBy(said, pen)}: ${pen.words(said.words)}`;
}

function saidBy({ speaker, source }: Said, pen: Pen): string {
  if (speaker !== null) return pen.name(speaker);
  return source === null ? NOBODY : `${pen.words(source)} (unresolved)`;
}

function articleItem(article: ArticleChange, pen: Pen): ReportItem {
  const { fate, id, headline, outlet, published, tellings, described } = article;
  const what = [
    headline === null ? '' : pen.words(headline),
    outlet === null ? '? outlet' : pen.name(outlet),
    published ?? '? date',
    fates('telling', tellings, ['added', 'edited', 'gone']),
    pen.id(id),
  ];
  const whole = fate === 'added' || fate === 'removed';
  const fields = described.map(
    ({ field, before, now }) => `${field}: ${wordsOrNone(before, pen)} → ${wordsOrNone(now, pen)}`,
  );
  return {
    line: `${pen.strong(fateInWords(fate))} ${what.filter((part) => part !== '').join(' · ')}`,
    under: [...fields, ...(whole ? [] : tellings.map((one) => tellingLine(one, pen)))],
  };
}

function wordsOrNone(value: string | null, pen: Pen): string {
  return value === null ? '?' : pen.words(value);
}

/** In so many characters a reader sees what differs. */
const READ_AT_ONCE = 80;

function tellingLine({ fate, id, before, now, changes }: TellingChange, pen: Pen): string {
  const kinds = [...new Set(changes.map(({ kind }) => kind))].join(', ');
  const head = `${pen.strong(fate)} ${pen.id(id)}${kinds === '' ? '' : `, ${kinds}`}`;
  if (before === null || now === null) {
    const only = now ?? before;
    return only === null ? head : `${head} ${saidLine(only, pen)}`;
  }
  const then = saidLine(before, pen);
  if (before.speaker !== now.speaker) return `${head} ${then} → ${saidLine(now, pen)}`;
  if (before.words === now.words) return `${head} ${then}`;
  if (Math.min(before.words.length, now.words.length) <= READ_AT_ONCE)
    return `${head} ${then} → ${pen.words(now.words)}`;
  // Of long words both would be cut before the one that changed.
  const changed = difference({ telling: id, saw: before.words, now: now.words });
  return `${head} ${saidLine(now, pen)} — ${pen.words(changed.saw)} → ${pen.words(changed.now)}`;
}

function conflictLine({ fate, kind, why, tellings, pairs }: ConflictChange, pen: Pen): string {
  const [a, b] = tellings.map((one) => `${saidLine(one, pen)} ${pen.id(one.telling)}`);
  const more = pairs === 1 ? '' : ` (in ${pairs} pairs of tellings)`;
  return `${pen.strong(fate)} ${kind}: ${pen.name(why)} — ${a} / ${b}${more}`;
}

/** What is new or gone altogether is counted, not told: its articles are. */
function claimItem({ fate, before, now }: ClaimChange, pen: Pen): ReportItem[] {
  if (fate === 'added' || fate === 'gone') return [];
  const told = ({ claim, counts, said: first }: ClaimTold): string =>
    `${pen.id(claim)} ${countsInWords(counts)} — ${saidLine(first, pen)}`;
  const [then, later] = [before[0], now[0]];
  if (
    (fate === 'roots' || fate === 'told-again' || fate === 'told-less') &&
    then !== undefined &&
    later !== undefined
  ) {
    const counts = `${countsInWords(then.counts)} → ${countsInWords(later.counts)}`;
    return [
      {
        line: `${pen.strong(fateInWords(fate))} ${counts} — ${saidLine(later.said, pen)} ${pen.id(later.claim)}`,
        under: [],
      },
    ];
  }
  const line = `${pen.strong(fate)} ${counted(before.length, 'claim')} → ${counted(now.length, 'claim')}`;
  return [{ line, under: [...before.map((one) => `before ${told(one)}`), ...now.map((one) => `now ${told(one)}`)] }];
}

function countsInWords({ tellings, outlets, roots }: Counts): string {
  return [counted(tellings, 'telling'), outlets === 0 ? '' : counted(outlets, 'outlet'), counted(roots, 'root')]
    .filter((part) => part !== '')
    .join(', ');
}

function decisionLine({ kind, by, at, about, said, decided, note }: DecisionChange, pen: Pen): string {
  const words = said === null ? '' : ` — ${saidLine(said, pen)}`;
  const why = note === null ? '' : ` — note: ${pen.words(note)}`;
  return `${pen.name(by)}, ${at}: ${kind} ${pen.strong(decided)} ${about.map(pen.id).join(' ')}${words}${why}`;
}

function standingLine({ telling, said: words, question, before, now }: StandingChange, pen: Pen): string {
  return `${question}: ${before} → ${pen.strong(now)} — ${saidLine(words, pen)} ${pen.id(telling)}`;
}

function reopenedLine({ kind, about, by, decided, changed }: Reopened, pen: Pen): string {
  return `${pen.name(by)}: ${kind} ${pen.strong(decided)} ${about.map(pen.id).join(' ')} — otherwise now: ${changed.join(', ')}`;
}

function recordItem({ fate, kind, id, name, fields }: RecordChange, pen: Pen): ReportItem {
  const line = `${pen.strong(fate)} ${kind} ${[kind === 'settings' ? '' : pen.name(name), id === '' ? '' : pen.id(id)].join(' ').trim()}`;
  const under = fields.map(({ field, removed, added }) => {
    const values = [
      ...removed.map((value) => `− ${pen.words(value)}`),
      ...added.map((value) => `+ ${pen.words(value)}`),
    ];
    return `${field}: ${values.join(', ')}`;
  });
  return { line: line.trimEnd(), under };
}
