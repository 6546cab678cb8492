import type { Dataset } from '../../core/query/dataset.ts';
import { articlesRemoved } from '../../core/query/removed.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { answering } from '../ledger.ts';
import {
  type ArticleRow,
  articleRows,
  type ClaimRow,
  claimRows,
  type NamedRow,
  outletRows,
  type StandingRow,
  speakerRows,
} from '../rows.ts';
import type { Run, Session } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { type Column, table } from '../terminal/table.ts';
import { dayIn } from '../terminal/words.ts';
import type { ListKind } from './kinds.ts';

export interface ListOptions {
  readonly kind: ListKind;
}

const NAME = 40;
const WORDS = 60;

const ARTICLES: readonly Column<ArticleRow>[] = [
  { title: 'article', cell: ({ id }) => id },
  { title: 'outlet', cell: ({ outlet }) => outlet, most: NAME },
  { title: 'published', cell: ({ published }) => published, brief: ({ published }) => dayIn(published) },
  { title: 'tellings', cell: ({ tellings }) => tellings },
  { title: 'headline', cell: ({ headline }) => headline, most: WORDS },
  { title: 'input', cell: ({ input }) => input, most: NAME },
];

const CLAIMS: readonly Column<ClaimRow>[] = [
  { title: 'claim', cell: ({ id }) => id },
  { title: 'first told', cell: ({ first }) => first, brief: ({ first }) => dayIn(first) },
  { title: 'tellings', cell: ({ tellings }) => tellings },
  { title: 'outlets', cell: ({ outlets }) => outlets },
  { title: 'roots', cell: ({ roots }) => roots },
  { title: 'said by', cell: saidBy, most: NAME },
  { title: 'words', cell: ({ words }) => words, most: WORDS },
  { title: 'standing', cell: ({ standings }) => standings.map(standingOf).join('; '), most: WORDS },
];

/** Names; where nobody could be found the words that credit, in quotation marks. */
function saidBy({ speakers, sources }: ClaimRow): string | null {
  const all = [...speakers, ...sources.map((words) => `“${words}”`)];
  return all.length === 0 ? null : all.join(', ');
}

/** Of the telling that was judged; nothing is lent to the claim. */
function standingOf({ telling, question, state }: StandingRow): string {
  return `${telling} ${question}: ${state}`;
}

function named(title: string): readonly Column<NamedRow>[] {
  return [
    { title, cell: ({ id }) => id },
    { title: 'name', cell: ({ name }) => name, most: WORDS },
    { title: 'kind', cell: ({ kind }) => kind },
    { title: 'tellings', cell: ({ tellings }) => tellings },
    { title: 'articles', cell: ({ articles }) => articles },
    { title: 'settled by', cell: ({ settled }) => settled },
  ];
}

const SPEAKERS: readonly Column<NamedRow>[] = [
  ...named('speaker'),
  { title: 'reliability', cell: ({ reliability }) => reliability.join(', ') },
];

/** Prints one line a record; an empty list is an answer, not a failure. */
export const list: Run<ListOptions> = async (session, { kind }) => {
  const { dataset, incomplete } = answering(session);
  session.io.out(session.json ? envelope(`list ${kind}`, rowsOf(dataset, kind)) : listing(session, dataset, kind));
  const removed = kind === 'articles' ? articlesRemoved(dataset.removals).size : 0;
  if (removed > 0) session.io.err(`${counted(removed, 'article')} removed: see removed/\n`);
  return incomplete ? EXIT.unreadable : EXIT.done;
};

function rowsOf(dataset: Dataset, kind: ListKind): readonly object[] {
  if (kind === 'articles') return articleRows(dataset);
  if (kind === 'claims') return claimRows(dataset);
  return kind === 'speakers' ? speakerRows(dataset) : outletRows(dataset);
}

function listing({ io, theme }: Session, dataset: Dataset, kind: ListKind): string {
  const look = { aligned: io.terminal.out, theme, columns: io.columns };
  if (kind === 'articles') return table(ARTICLES, articleRows(dataset), look);
  if (kind === 'claims') return table(CLAIMS, claimRows(dataset), look);
  if (kind === 'speakers') return table(SPEAKERS, speakerRows(dataset), look);
  return table(named('outlet'), outletRows(dataset), look);
}
