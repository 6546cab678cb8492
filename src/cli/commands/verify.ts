import { isWebAddress, NO_WEB_ADDRESS } from '../../core/model/details.ts';
import {
  type FindingKind,
  NEEDS_EVIDENCE,
  type Question,
  restsOnNothing,
  type Verification,
} from '../../core/model/verification.ts';
import type { Dataset, DatasetTelling } from '../../core/query/dataset.ts';
import { seenWords } from '../../core/query/stale-judgements.ts';
import { standingsOf } from '../../core/query/standing.ts';
import { asCredited } from '../../core/query/telling-words.ts';
import { asFiled, type Given, planVerification } from '../../store/verifications.ts';
import { personOf } from '../by.ts';
import { finish, planned } from '../carry-out.ts';
import { askedClaim, chooseOneTelling } from '../choose.ts';
import { answering } from '../ledger.ts';
import { writing } from '../locking.ts';
import type { Run, Session } from '../session.ts';
import { Refusal } from '../terminal/errors.ts';
import { oneLine, shortened } from '../terminal/safe.ts';
import { standingInWords } from '../terminal/standing.ts';
import { tellingInShort } from '../terminal/telling.ts';

export interface VerifyOptions {
  /** Its id, the beginning of one, or a claim's. */
  readonly telling: string;
  readonly question: Question;
  readonly finding: FindingKind;
  readonly method: string;
  readonly evidence?: readonly string[];
  /** Copies of the addresses among the evidence. */
  readonly copy?: readonly string[];
  readonly credibility?: number;
  readonly supersedes?: string;
  readonly by?: string;
  readonly note?: string;
  readonly dryRun?: boolean;
}

const record: Run<VerifyOptions> = async (session, options) => {
  const { dryRun = false, evidence = [], copy = [] } = options;
  if (evidence.length === 0 && !restsOnNothing(options.finding)) {
    throw new Refusal(NEEDS_EVIDENCE, [
      'Add --evidence FILE, or --evidence https://… with --copy FILE, a copy of what stood there.',
    ]);
  }
  const { ledger, dataset } = answering(session, askedClaim(options.telling));
  const found = dataset.byId.get(chooseOneTelling(dataset, options.telling));
  if (found === undefined)
    throw new Refusal(`no such telling: ${shortened(options.telling, 60)}`, ['Find it with: claims who-said WORDS']);
  const by = personOf(ledger, options.by, 'has found this out');
  const verification = findingOf(found, { ...options, by, at: session.io.today() });
  const written = planned(
    planVerification(ledger, {
      telling: found.id,
      verification,
      evidence: given(evidence, copy),
      folder: session.io.folder,
    }),
  );
  const exit = await finish(session, { root: ledger.root, plan: written.plan }, { command: 'verify', dryRun });
  session.io.err(`${tellingInShort(asCredited(found))}\n`);
  if (!dryRun) sayStanding(session, dataset, { found, written });
  return exit;
};

/** Records what a person found out about one telling, and says where the question stands then. */
export const verify: Run<VerifyOptions> = writing('verify', record);

interface Verified {
  readonly found: DatasetTelling;
  readonly written: { readonly path: string; readonly id: string; readonly value: Verification };
}

function sayStanding({ io, notes }: Session, dataset: Dataset, { found, written }: Verified): void {
  const { question, by } = written.value;
  const before = Object.values(found.standing).flatMap(({ findings }) => findings);
  const files = [...before.filter(({ id }) => id !== written.id), written].map((one) => asFiled(found.id, one));
  const { [question]: now } = standingsOf(files, dataset)(found);
  io.err(`${standingInWords(question, now)}\n`);
  const others = now.findings.filter(({ id, value, supersededBy }) => {
    return (
      id !== written.id && value.by.trim() === by && supersededBy === null && value.finding !== written.value.finding
    );
  });
  for (const { id, value } of others) {
    io.err(
      `${notes.warning('counts too')} your ${value.finding}, ${id}; a finding that --supersedes it takes its place\n`,
    );
  }
}

function findingOf(
  found: DatasetTelling,
  options: Omit<VerifyOptions, 'evidence'> & { readonly by: string; readonly at: string },
): Omit<Verification, 'evidence'> {
  const { question, finding, method, credibility, supersedes, by, at, note } = options;
  // Whether it is so does not hang on who says it; whether it was said does, and on whether they assert or deny it.
  const said = question === 'said' ? { speaker: found.speaker?.id ?? null, stance: found.telling.stance } : {};
  return {
    question,
    finding,
    method: oneLine(method),
    ...(credibility === undefined ? {} : { credibility }),
    by,
    at,
    ...(note === undefined ? {} : { note: oneLine(note) }),
    ...(supersedes === undefined ? {} : { supersedes: earlierOf(found, question, supersedes) }),
    saw: { content: seenWords(found.telling), ...said },
  };
}

/** The finding about the same telling and question that an id, or the beginning of one, means. */
function earlierOf({ id: telling, standing }: DatasetTelling, question: Question, typed: string): string {
  const ids = standing[question].findings.flatMap(({ id, supersededBy }) => (supersededBy === null ? [id] : []));
  const meant = ids.includes(typed) ? [typed] : ids.filter((id) => typed !== '' && id.startsWith(typed));
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only;
  const what = `no finding ${shortened(typed, 60)} of ${telling} answers “${question}” and is in force`;
  throw new Refusal(what, [
    ids.length === 0 ? 'None is.' : `In force: ${ids.join(', ')}`,
    `See claims show ${telling}`,
  ]);
}

/** Which copy is of which address must not be a guess. */
function given(evidence: readonly string[], copies: readonly string[]): Given[] {
  const addresses = evidence.filter(isWebAddress);
  if (copies.length > 0 && copies.length !== addresses.length) {
    throw new Refusal(`${addresses.length} addresses and ${copies.length} copies`, [
      'Give --copy once for each address, in the same order, or not at all.',
    ]);
  }
  return evidence.map((typed) => {
    if (!isWebAddress(typed) && /^[a-z]{1,20}:\/\//i.test(typed)) {
      throw new Refusal(`${shortened(typed, 60)} is no evidence: ${NO_WEB_ADDRESS}`, [
        'Or give a file that holds what stood there.',
      ]);
    }
    if (!isWebAddress(typed)) return { file: typed };
    const copy = copies[addresses.indexOf(typed)];
    return copy === undefined ? { url: typed } : { url: typed, file: copy };
  });
}
