import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPlan } from '../../src/store/apply.ts';
import type { ArticleReader } from '../../src/store/article-reader.ts';
import { type Ingested, type IngestOptions, ingest } from '../../src/store/ingest.ts';
import { planInit } from '../../src/store/init.ts';
import { type Ledger, openLedger } from '../../src/store/open.ts';
import type { Planned } from '../../src/store/plan.ts';
import { contentsOf, folder } from '../support/folder.ts';
import { plainReader } from './plain-reader.ts';

/** A new ledger in a temporary folder, or in this one. */
export async function newLedger(root = folder()): Promise<Ledger> {
  await apply(root, planInit(root));
  return reopen(root);
}

export function reopen(root: string): Ledger {
  const opened = openLedger(root);
  if (!opened.ok) throw new Error(opened.diagnostics.map(({ message }) => message).join());
  return opened.value;
}

/** Applies a plan that must be one. */
export async function apply(root: string, planned: Planned): Promise<void> {
  if (!planned.ok) throw new Error(planned.reason);
  await applyPlan(root, planned.plan);
}

/** Ingests these texts, named by their keys, from a folder beside the ledger. */
export async function ingestTexts(
  ledger: Ledger,
  texts: Readonly<Record<string, string | Uint8Array>>,
  options: IngestOptions & { reader?: ArticleReader } = {},
): Promise<Ingested> {
  const from = folder(texts);
  const inputs = Object.keys(texts).map((name) => join(from, name));
  return ingestFiles(ledger, inputs, options);
}

export async function ingestFiles(
  ledger: Ledger,
  inputs: readonly string[],
  options: IngestOptions & { reader?: ArticleReader } = {},
): Promise<Ingested> {
  const ingested = await ingest(ledger, inputs, { reader: plainReader(), ...options });
  if (!ingested.ok) throw new Error(ingested.reason);
  return ingested;
}

/** Status and notes of each row, with the input's base name. */
export function statuses({ rows }: Ingested): string[] {
  return rows.map((row) => {
    const name = row.input.split('/').at(-1);
    return row.status === 'failed'
      ? `${name} failed: ${row.reason}`
      : [`${name} ${row.status}`, ...row.notes].join(', ');
  });
}

/** The only file of a folder of the ledger, by path. */
export function onlyFile(ledger: Ledger, kind: string): string {
  const paths = Object.keys(contentsOf(ledger.root)).filter((path) => path.startsWith(`${kind}/`));
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new Error(`${kind}/ has ${paths.length} files`);
  return path;
}

export function readFile(ledger: Ledger, path: string): string {
  return readFileSync(join(ledger.root, path), 'utf8');
}

/** Changes a file of the ledger by hand, as a person or an accident would. */
export function edit(ledger: Ledger, path: string, change: (text: string) => string): void {
  const before = readFile(ledger, path);
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${path} changes nothing`);
  writeFileSync(join(ledger.root, path), after);
}

export function hiddenFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.tmp-'));
}
