import { findingId } from '../core/model/finding.ts';
import type { Filed } from '../core/model/ledger-files.ts';
import { type Evidence, type Verification, verificationSchema } from '../core/model/verification.ts';
import { sha256 } from './article-reader.ts';
import { encodeYaml } from './encode.ts';
import { type Pinned, pinFile } from './evidence.ts';
import type { Ledger } from './open.ts';
import { verificationPath } from './paths.ts';
import { type Change, type Planned, refused, writing } from './plan.ts';
import { reasonsIn } from './shape-reason.ts';

/** What a person gives as evidence: a file, an address, or an address with a copy of what stood there. Files as typed. */
export interface Given {
  readonly file?: string;
  readonly url?: string;
}

/** What a person found out about a telling. */
export interface Verifying {
  readonly telling: string;
  readonly verification: Omit<Verification, 'evidence'>;
  readonly evidence: readonly Given[];
  /** Where typed names of files begin. */
  readonly folder: string;
}

type PlannedFinding = Planned<{ readonly path: string; readonly id: string; readonly value: Verification }>;

/**
 * Plans a file for the finding, after the files that it rests on. No existing finding is touched: the same again changes
 * nothing, a new mind is a new finding that supersedes the old.
 */
export function planVerification({ root }: Ledger, verifying: Verifying): PlannedFinding {
  const { telling, verification, folder } = verifying;
  const pinned = verifying.evidence.map((given) => pin(root, folder, given));
  const failed = pinned.find((one) => 'refused' in one);
  if (failed !== undefined) return refused(failed.refused);
  const files = pinned.flatMap((one) => ('file' in one && one.file !== null ? [one.file] : []));
  const evidence = pinned.flatMap((one) => ('evidence' in one ? [one.evidence] : []));
  const parsed = verificationSchema.safeParse({ ...verification, ...(evidence.length === 0 ? {} : { evidence }) });
  if (!parsed.success) return refused(reasonsIn(parsed.error));
  const id = findingId(sha256, telling, parsed.data);
  const path = verificationPath({ telling, finding: id });
  const changes = [...pinning(root, files), ...writing(root, path, encodeYaml(parsed.data, verificationSchema))];
  const overwritten = changes.find(({ action }) => action === 'change');
  if (overwritten !== undefined) {
    return refused(
      `${overwritten.path} is there with other bytes, and what was found is never rewritten; see claims check`,
    );
  }
  return { ok: true, path, id, value: parsed.data, plan: { changes } };
}

type PinnedEvidence = { readonly evidence: Evidence; readonly file: Pinned | null } | { readonly refused: string };

function pin(root: string, folder: string, { file, url }: Given): PinnedEvidence {
  const address = url === undefined ? {} : { url };
  if (file === undefined) return { evidence: address, file: null };
  const pinned = pinFile(root, { folder, typed: file });
  if ('refused' in pinned) return { refused: `${file} ${pinned.refused}` };
  return { evidence: { file: pinned.path, ...address, sha256: pinned.sha256 }, file: pinned };
}

/** Each once, though it be given twice. */
function pinning(root: string, files: readonly Pinned[]): Change[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...byPath.values()].flatMap(({ path, bytes }) => writing(root, path, bytes));
}

/** A finding as if it had been read from its file: before that is written, or without reading the others again. */
export function asFiled(
  telling: string,
  { path, id, value }: { path: string; id: string; value: Verification },
): Filed<Verification> {
  return { path, id: `${telling}/${id}`, value, locate: () => ({ line: 1, column: 1 }), isCanonical: () => true };
}
