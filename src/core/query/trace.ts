import { findDrift } from '../link/drift/drift.ts';
import type { Conflict, Drift, Root, SameClaim } from '../link/told.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Filed } from '../model/ledger-files.ts';
import { pairNamed } from '../model/pair.ts';
import { conflictsIn } from './compared.ts';
import type { Dataset, DatasetClaim } from './dataset.ts';
import { linksAmong } from './holding.ts';
import { toldOf } from './told.ts';

/** All that is known of how a claim was told. */
export interface Trace {
  readonly claim: DatasetClaim;
  readonly roots: readonly Root[];
  /** Why its tellings are one claim: the surest links that hold them together, the surest first. */
  readonly links: readonly SameClaim[];
  readonly drift: readonly Drift[];
  /** Between tellings of this claim, and with those of others. */
  readonly conflicts: readonly Conflict[];
  /** People's decisions on pairs of which one is of this claim, by path. */
  readonly judgements: readonly Filed<Judgement>[];
}

export function traceOf(dataset: Dataset, claim: DatasetClaim): Trace {
  const own = new Set(claim.tellings.map(({ id }) => id));
  return {
    claim,
    roots: rootsOf(claim),
    links: linksAmong(dataset, own),
    drift: findDrift([{ tellings: claim.tellings.map(toldOf), roots: rootsOf(claim) }]),
    conflicts: conflictsOf(dataset, claim),
    judgements: dataset.judgements.filter(({ id }) => {
      const pair = pairNamed(id);
      return pair !== null && (own.has(pair.a) || own.has(pair.b));
    }),
  };
}

/** Between tellings of a claim, and with those of others. */
export function conflictsOf(dataset: Dataset, { tellings }: DatasetClaim): Conflict[] {
  return conflictsIn(dataset, new Set(tellings.map(({ id }) => id)));
}

/** What is told once has one root, and no body need be read to know it. */
export function rootsOf({ tellings, roots }: DatasetClaim): readonly Root[] {
  return tellings.length === 1 ? [{ tellings: tellings.map(({ id }) => id), reasons: [] }] : roots();
}

/** How widely a claim was told. */
export interface Counts {
  readonly tellings: number;
  /** Those that are known. */
  readonly outlets: number;
  /** Articles that tell it and whose outlet nobody knows. */
  readonly without_outlet: number;
  /** Independent origins: tellings do not confirm one another, roots may. */
  readonly roots: number;
}

export function countsOf(claim: DatasetClaim): Counts {
  const { tellings } = claim;
  return {
    tellings: tellings.length,
    outlets: new Set(tellings.flatMap(({ article }) => article.outlet?.id ?? [])).size,
    without_outlet: new Set(tellings.flatMap(({ article }) => (article.outlet === null ? [article.id] : []))).size,
    roots: rootsOf(claim).length,
  };
}
