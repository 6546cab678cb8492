import type { Contradiction } from '../../core/link/contradictions.ts';
import type { Verdict } from '../../core/link/told.ts';
import type { TellingsFiles } from '../../core/model/ledger-files.ts';
import { type Pair, pairOf } from '../../core/model/pair.ts';
import type { KeptTelling } from '../../core/model/tellings-file.ts';
import { type Standing, standingOf } from '../../core/query/judging.ts';
import { reviewedTellings } from '../../core/query/reviewed-tellings.ts';
import { seenWords } from '../../core/query/stale-judgements.ts';
import { planJudgement } from '../../store/judgements.ts';
import { judgementPath } from '../../store/paths.ts';
import { judgedDataset, readTellingsFiles } from '../../store/read.ts';
import { personOf } from '../by.ts';
import { finish, planned } from '../carry-out.ts';
import { tellingAmong } from '../choose.ts';
import { type Answering, lacks, ledgerOf } from '../ledger.ts';
import { writing } from '../locking.ts';
import { outsideInWords } from '../outside.ts';
import type { Run, Session } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { Refusal } from '../terminal/errors.ts';
import { oneLine } from '../terminal/safe.ts';
import { tellingInShort } from '../terminal/telling.ts';
import { viewerOf } from '../view.ts';

export interface JudgeOptions {
  /** Two tellings: each its id, the beginning of one, or a claim's. */
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly by?: string;
  readonly note?: string;
  readonly dryRun?: boolean;
}

const record: Run<JudgeOptions> = async (session, { a, b, verdict, by, note, dryRun = false }) => {
  if (a === undefined || b === undefined || verdict === undefined) {
    throw new Refusal('two tellings and a verdict are needed', [
      'claims judge A B same|different|unsure',
      'See what to judge first with: claims judge --queue',
    ]);
  }
  const ledger = ledgerOf(session);
  const viewer = viewerOf(ledger, session.io.folder);
  const files = readTellingsFiles(ledger);
  lacks(session, files.diagnostics, viewer);
  const { pair, saw, told } = pairChosen(files, a, b);
  const noted = note === undefined ? {} : { note };
  const decision = { verdict, by: personOf(ledger, by, 'judges'), at: session.io.today(), ...noted, saw };
  const { plan } = planned(planJudgement(ledger, { pair, decision }));
  const exit = await finish(session, { root: ledger.root, plan }, { command: 'judge', dryRun });
  for (const telling of told) session.io.err(`${tellingInShort(telling)}\n`);
  if (!dryRun) sayStanding(session, { dataset: judgedDataset(ledger, files), viewer }, pair);
  return exit;
};

/** Records what a person says of two tellings, and says what came of it. */
export const judge = writing('judge', record);

interface Seen {
  readonly pair: Pair;
  /** The words of both, in the order of the pair. */
  readonly saw: string[];
  readonly told: readonly KeptTelling[];
}

function pairChosen(files: TellingsFiles, a: string, b: string): Seen {
  const byId = reviewedTellings(files);
  const ids = [...byId.keys()];
  const pair = pairOf(tellingAmong(ids, a), tellingAmong(ids, b));
  const told = [pair.a, pair.b].flatMap((id) => byId.get(id) ?? []);
  if (pair.a !== pair.b) return { pair, saw: told.map(seenWords), told };
  throw new Refusal('both are one telling', ['Give two tellings; claims show c-… lists those of a claim.']);
}

function sayStanding(
  { io, notes }: Session,
  { dataset, viewer }: Pick<Answering, 'dataset' | 'viewer'>,
  pair: Pair,
): void {
  const standing = standingOf(dataset, pair);
  const fileOf = (one: Pair): string => viewer.pathOf(judgementPath(one));
  for (const found of standing.contradictions) io.err(`${notes.warning('contradicts')} ${clash(found, fileOf)}\n`);
  if (standing.disagreeing.length > 0) {
    const said = standing.disagreeing.map((one) => `${oneLine(one.by)} says ${one.verdict} (${one.at})`).join(', ');
    io.err(`${notes.warning('disagreed')} ${said}; the pair stays open until you agree\n`);
  }
  const [first] = standing.claims;
  const outside = [pair.a, pair.b].flatMap((id) => {
    const found = dataset.byId.get(id);
    const why = found === undefined ? null : outsideInWords(found);
    return why === null ? [] : [`${id} is ${why}, so it is in no claim`];
  });
  const tellings = dataset.claims.get(first ?? '')?.tellings.length ?? 0;
  io.err(`${outside.length > 0 ? outside.join('; ') : claimsNow(standing, tellings)}\n`);
}

function clash({ different, way }: Contradiction, fileOf: (pair: Pair) => string): string {
  const same = way.map(fileOf).join(', ');
  return `${fileOf(different)} says different, ${same} ${way.length === 1 ? 'says' : 'say'} same; none links until one is changed`;
}

function claimsNow({ claims: [first, second] }: Standing, tellings: number): string {
  return first === second
    ? `one claim: ${first}, ${counted(tellings, 'telling')}`
    : `two claims: ${first} and ${second}`;
}
