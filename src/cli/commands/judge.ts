import type { Contradiction } from '../../core/link/contradictions.ts';
import type { Verdict } from '../../core/link/told.ts';
import { type Pair, pairOf } from '../../core/model/pair.ts';
import { type Standing, standingOf } from '../../core/query/judging.ts';
import { gitUserName } from '../../store/git.ts';
import { planJudgement } from '../../store/judgements.ts';
import { judgementPath } from '../../store/paths.ts';
import { readDataset } from '../../store/read.ts';
import { finish, planned } from '../carry-out.ts';
import { chooseTelling } from '../choose.ts';
import { type Answering, answering } from '../ledger.ts';
import type { Run, Session } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { Refusal } from '../terminal/errors.ts';
import { oneLine } from '../terminal/safe.ts';

export interface JudgeOptions {
  /** Two tellings: each its id, the beginning of one, or a claim's. */
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly by?: string;
  readonly note?: string;
  readonly dryRun?: boolean;
}

/** Records what a person says of two tellings, and says what came of it. */
export const judge: Run<JudgeOptions> = async (session, { a, b, verdict, by, note, dryRun = false }) => {
  if (a === undefined || b === undefined || verdict === undefined) {
    throw new Refusal('two tellings and a verdict are needed', ['claims judge A B same|different|unsure']);
  }
  const ask = answering(session);
  const pair = pairChosen(ask, a, b);
  const decision = { verdict, by: personOf(ask, by), at: session.io.today(), ...(note === undefined ? {} : { note }) };
  const { plan } = planned(planJudgement(ask.ledger, { pair, decision }));
  const exit = await finish(session, { root: ask.ledger.root, plan }, { command: 'judge', dryRun });
  if (!dryRun) sayStanding(session, ask, pair);
  return exit;
};

function pairChosen({ dataset }: Answering, a: string, b: string): Pair {
  const pair = pairOf(chooseTelling(dataset, a), chooseTelling(dataset, b));
  if (pair.a !== pair.b) return pair;
  throw new Refusal('both are one telling', ['Give two tellings; claims show c-… lists those of a claim.']);
}

function personOf({ ledger }: Answering, by: string | undefined): string {
  const name = oneLine(by ?? gitUserName(ledger.root) ?? '');
  if (name !== '') return name;
  throw new Refusal('nobody judges', ['Say who you are with --by NAME, or once with: git config user.name NAME']);
}

function sayStanding({ io, notes }: Session, { ledger, viewer }: Answering, pair: Pair): void {
  const { dataset } = readDataset(ledger);
  const standing = standingOf(dataset, pair);
  const fileOf = (one: Pair): string => viewer.pathOf(judgementPath(one));
  for (const found of standing.contradictions) io.err(`${notes.warning('contradicts')} ${clash(found, fileOf)}\n`);
  if (standing.disagreeing.length > 0) {
    const said = standing.disagreeing.map((one) => `${oneLine(one.by)} says ${one.verdict} (${one.at})`).join(', ');
    io.err(`${notes.warning('disagreed')} ${said}; the pair stays open until you agree\n`);
  }
  const [first] = standing.claims;
  io.err(`${claimsNow(standing, dataset.claims.get(first ?? '')?.tellings.length ?? 0)}\n`);
}

function clash({ different, way }: Contradiction, fileOf: (pair: Pair) => string): string {
  const same = way.map(fileOf).join(', ');
  return `${fileOf(different)} says different, ${same} ${way.length === 1 ? 'says' : 'say'} same; none links until one is changed`;
}

function claimsNow({ claims: [first, second] }: Standing, tellings: number): string {
  if (first === null || second === null) return 'one of them is in no claim';
  return first === second
    ? `one claim: ${first}, ${counted(tellings, 'telling')}`
    : `two claims: ${first} and ${second}`;
}
