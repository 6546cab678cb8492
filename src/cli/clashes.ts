import type { Conflict } from '../core/link/told.ts';
import { byIds } from '../core/model/pair.ts';
import { conflictsIn } from '../core/query/compared.ts';
import { type ConflictGroup, conflictGroups } from '../core/query/conflict-groups.ts';
import type { DatasetTelling } from '../core/query/dataset.ts';
import { asCredited } from '../core/query/telling-words.ts';
import { settledInWords } from './judged-words.ts';
import type { Answering } from './ledger.ts';
import { oneLine } from './terminal/safe.ts';
import { speakerOf } from './terminal/telling.ts';
import type { Theme } from './terminal/theme.ts';
import { wrapped } from './terminal/wrapped.ts';
import { placeInWords } from './view.ts';

/** Whoever finds more has asked for a list, not for a claim: what contradicts all of it is for `claims conflicts` to say. */
const MOST = 20;

/** Between what was found and anything in the ledger; null where nobody looked, for it was found in too many articles. */
export function conflictsAround(
  { dataset }: Pick<Answering, 'dataset'>,
  found: readonly DatasetTelling[],
): Conflict[] | null {
  const articles = new Set(found.map(({ article }) => article.id));
  if (articles.size > MOST) return null;
  return conflictsIn(dataset, new Set(found.map(({ id }) => id)));
}

/** The same answers, where what contradicts these tellings has been looked for once, for whoever asks next. */
export function knowingConflicts(ask: Answering, found: readonly DatasetTelling[]): Answering {
  const asked = new Set(found.map(({ id }) => id));
  return { ...ask, dataset: { ...ask.dataset, conflicts: { asked, found: conflictsIn(ask.dataset, asked) } } };
}

/** Those that something in the ledger contradicts, as long as nobody has judged it. */
export function contradicted(
  { dataset }: Pick<Answering, 'dataset'>,
  found: readonly DatasetTelling[],
): DatasetTelling[] {
  const groups = conflictGroups(dataset, conflictsIn(dataset, new Set(found.map(({ id }) => id))));
  const open = groups.flatMap(({ judged, conflicts }) => (judged === null ? conflicts : []));
  const ids = new Set(open.flatMap(({ a, b }) => [a, b]));
  return found.filter(({ id }) => ids.has(id));
}

interface Shown {
  /** Those of one claim. */
  readonly tellings: readonly DatasetTelling[];
  /** By telling. */
  readonly conflictsOf: (id: string) => readonly Conflict[];
  readonly look: { readonly theme: Theme; readonly width: number };
}

/** What stands against these tellings, a paragraph for each other claim. */
export function clashText(ask: Answering, { tellings, conflictsOf, look }: Shown): string {
  const own = new Set(tellings.map(({ id }) => id));
  const theirs = [...new Set(tellings.flatMap(({ id }) => conflictsOf(id)))].sort(byIds);
  return conflictGroups(ask.dataset, theirs)
    .map((group) => wrapped(clash(ask, group, own), { width: look.width, indent: 2, paint: look.theme.warning }))
    .join('');
}

/** `! conflict  figure: 2,140 tonnes against 1,400 tonnes · c-9wz20ba Grain Growers' Union · in-3.txt:9`. */
function clash({ dataset, viewer }: Answering, group: ConflictGroup, own: ReadonlySet<string>): string {
  const [first] = group.conflicts;
  const other = first === undefined ? undefined : dataset.byId.get(own.has(first.a) ? first.b : first.a);
  if (first === undefined || other === undefined) return '';
  const who = speakerOf(asCredited(other));
  const parts = [
    `! conflict  ${first.kind}: ${oneLine(first.why)}`,
    `${other.claim ?? other.id} ${who}`,
    placeInWords(viewer.view(other).where),
    ...settledInWords(group),
  ];
  return parts.join(' · ');
}
