import { z } from 'zod';
import type { Finding } from '../core/check/finding.ts';
import { openDraft } from './draft.ts';
import type { Plan } from './plan.ts';
import { readTextFile } from './read-text.ts';

/** Findings that were there when a desk began to check: known again by their fingerprints, the rest is for people. */
const baselineSchema = z.strictObject({
  format: z.literal(1),
  findings: z.array(
    z.strictObject({ fingerprint: z.string(), code: z.string(), path: z.string(), message: z.string() }),
  ),
});

export type Baseline =
  | { readonly ok: true; readonly known: ReadonlySet<string> }
  | { readonly ok: false; readonly reason: string };

/** `path` is from the ledger's root. */
export function readBaseline(root: string, path: string): Baseline {
  const read = readTextFile(root, path);
  if (!read.ok) return { ok: false, reason: read.diagnostics[0]?.message ?? 'cannot be read' };
  const parsed = baselineSchema.safeParse(parsedJson(read.text));
  if (!parsed.success) return { ok: false, reason: 'it is no baseline' };
  return { ok: true, known: new Set(parsed.data.findings.map(({ fingerprint }) => fingerprint)) };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One finding a line, by path and fingerprint, so that a difference in git is a finding more or less. */
export function planBaseline(root: string, path: string, findings: readonly Finding[]): Plan {
  const draft = openDraft(root);
  const lines = findings
    .map(({ fingerprint, code, path: place, message }) => ({ fingerprint, code, path: place, message }))
    .sort((a, b) => (`${a.path}\n${a.fingerprint}` < `${b.path}\n${b.fingerprint}` ? -1 : 1))
    .map((one) => `    ${JSON.stringify(one)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  draft.write(path, `{\n  "format": 1,\n  "findings": ${list}\n}\n`);
  return draft.plan();
}
