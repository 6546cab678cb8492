import { contradictions } from '../core/link/contradictions.ts';
import type { Drift, Root, SameClaim } from '../core/link/told.ts';
import { judgedOf } from '../core/link/verdict.ts';
import { listed } from '../core/model/grouped.ts';
import type { Judgement } from '../core/model/judgement.ts';
import type { Filed } from '../core/model/ledger-files.ts';
import { type Pair, pairId, pairNamed } from '../core/model/pair.ts';
import { conflictGroups } from '../core/query/conflict-groups.ts';
import { staleJudgements } from '../core/query/stale-judgements.ts';
import { asCredited } from '../core/query/telling-words.ts';
import type { Trace } from '../core/query/trace.ts';
import { judgedInWords, settledInWords, staleInWords } from './judged-words.ts';
import type { Answering } from './ledger.ts';
import { oneLine } from './terminal/safe.ts';
import { speakerOf, wordsInLine } from './terminal/telling.ts';
import { outletInWords } from './terminal/words.ts';
import { placeInWords } from './view.ts';

/** A line of a part of `claims trace`, and how far in it stands. */
export type Section = readonly [indent: number, line: string];

type Asked = Pick<Answering, 'dataset' | 'viewer'>;

/** `1  Karsk Port Authority: t-4tq81zm, t-9wz20ba; same speaker`: who it goes back to, in which tellings, why. */
export function rootLines({ dataset }: Asked, roots: readonly Root[]): Section[] {
  return roots.map(({ tellings, reasons }, at) => {
    const found = tellings.flatMap((id) => dataset.byId.get(id) ?? []);
    const spoken = found.find(({ speaker }) => speaker !== null) ?? found[0];
    const who = spoken === undefined ? '' : speakerOf(asCredited(spoken));
    const which = roots.length === 1 && tellings.length > FEW ? `all ${tellings.length} tellings` : tellings.join(', ');
    return [2, `${at + 1}  ${[`${who}: ${which}`, ...reasons.map(oneLine)].join('; ')}`];
  });
}

export function linkLines(links: readonly SameClaim[]): Section[] {
  const shown = links.slice(0, MOST).map(({ a, b, reasons }): Section => {
    return [2, `${a} – ${b}: ${reasons.map(oneLine).join('; ')}`];
  });
  const more = links.length - shown.length;
  return more === 0 ? shown : [...shown, [2, `and ${more} more; --json has them all`]];
}

/** So many ids are read; more are counted. */
const FEW = 3;
const MOST = 10;

/** `hedge-dropped: “may have” is gone`, and under it from which article to which. */
export function driftLines(ask: Asked, drift: readonly Drift[]): Section[] {
  return drift.flatMap(({ from, to, kind, why }): Section[] => [
    [2, `${kind}: ${oneLine(why)}`],
    [4, `${paperOf(ask, from)} → ${paperOf(ask, to)}`],
  ]);
}

function paperOf({ dataset }: Asked, id: string): string {
  const article = dataset.byId.get(id)?.article;
  return article === undefined ? id : `${id} ${outletInWords(article.outlet)}`;
}

/** Each with both sides, who said them and where; pairs of the same two claims are named only. */
export function conflictLines(ask: Asked, { conflicts }: Pick<Trace, 'conflicts'>): Section[] {
  return conflictGroups(ask.dataset, conflicts).flatMap((group): Section[] => {
    const [first, ...others] = group.conflicts;
    if (first === undefined) return [];
    return [
      [2, `${first.kind}: ${oneLine(first.why)}`],
      ...[first.a, first.b].flatMap((id) => sideLines(ask, id)),
      ...others.map(({ a, b, why }): Section => [4, `also ${a} – ${b}: ${oneLine(why)}`]),
      ...settledInWords(group).map((line): Section => [4, line]),
    ];
  });
}

function sideLines({ dataset, viewer }: Asked, id: string): Section[] {
  const found = dataset.byId.get(id);
  if (found === undefined) return [];
  const place = placeInWords(viewer.view(found).where);
  const who = speakerOf(asCredited(found));
  return [
    [4, [`${id} of ${found.claim ?? 'no claim'}`, who, outletInWords(found.article.outlet), place].join(' · ')],
    [6, `“${wordsInLine(found.telling)}”`],
  ];
}

export function judgementLines({ dataset }: Asked, judgements: readonly Filed<Judgement>[]): Section[] {
  const stale = new Map(staleJudgements(dataset, judgements).map((one) => [one.file.id, one]));
  const against = contradictedIn(dataset);
  return judgements.flatMap((file): Section[] => {
    const pair = pairNamed(file.id);
    const changed = stale.get(file.id);
    return [
      [2, `${pair?.a}, ${pair?.b}  ${judgedInWords(file)}`],
      ...(against.get(file.id) ?? []).map(
        ({ a, b }): Section => [4, `does not count: ${a} and ${b} are judged different`],
      ),
      ...(changed === undefined ? [] : [[4, staleInWords(changed)] as const]),
    ];
  });
}

/** By the name of a judgement of "same" the pairs judged different that it would join. */
function contradictedIn({ judgements }: Asked['dataset']): Map<string, Pair[]> {
  const found = new Map<string, Pair[]>();
  for (const { different, way } of contradictions(judgedOf(judgements)))
    for (const pair of way) listed(found, pairId(pair)).push(different);
  return found;
}
