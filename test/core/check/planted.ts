import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkLedger } from '../../../src/store/check.ts';
import type { Ledger } from '../../../src/store/open.ts';
import { ingestFiles, newLedger, reopen } from '../../store/ledger.ts';
import { contentsOf, folder } from '../../support/folder.ts';

export const READING = '0a0b0c0d';
const TODAY = '2031-03-09';

const ONE_TEXT = 'A fire 🔥 burns\n\nKarsk port said 2,140 tonnes of grain had burned.\n';
const TWO_TEXT = 'Ilse said nobody was hurt.\nKarsk port said the fire was out.\n';

/** The files of a ledger of two articles, their outlet and their speakers, all settled: nothing is to be said of it. */
export async function soundFiles(): Promise<Record<string, string>> {
  const root = mkdtempSync(join(tmpdir(), 'claims-sound-'));
  try {
    const ledger = await newLedger(join(root, 'ledger'));
    write(ledger, 'outlets/northern-wire.yaml', 'name: Northern Wire\ndomain: wire.example\n');
    write(
      ledger,
      'speakers/karsk-port.yaml',
      'name: Karsk Port Authority\naliases:\n  - Karsk port\nkind: government\n',
    );
    write(
      ledger,
      'speakers/ilse-varga.yaml',
      'name: Ilse Varga\naliases:\n  - Ilse\nkind: official\nparent: karsk-port\n',
    );
    writeFileSync(join(root, 'one.txt'), ONE_TEXT);
    writeFileSync(join(root, 'two.txt'), TWO_TEXT);
    const given = { outlet: 'Northern Wire', published: '2031-03-02' };
    await ingestFiles(ledger, [join(root, 'one.txt'), join(root, 'two.txt')], { given });
    return contentsOf(ledger.root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** A ledger with these files in a folder of its own, so that an error planted in one test is in no other. */
export function ledgerOf(files: Readonly<Record<string, string>>): Ledger {
  return reopen(
    folder(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text, 'latin1')]))),
  );
}

export function write(ledger: Ledger, path: string, text: string | Uint8Array): void {
  const file = join(ledger.root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export function remove(ledger: Ledger, path: string): void {
  rmSync(join(ledger.root, path));
}

/** `path:line:column code` of all that is found. */
export function found(ledger: Ledger, reading = READING): string[] {
  return checkLedger(reopen(ledger.root), { reading, today: TODAY }).diagnostics.map(
    ({ path, line, column, code }) => `${path}:${line}:${column} ${code}`,
  );
}

export function messages(ledger: Ledger): string[] {
  return checkLedger(reopen(ledger.root), { reading: READING, today: TODAY }).diagnostics.map(
    ({ level, message }) => `${level} ${message}`,
  );
}

/** What each error looks like: one thing is spoiled in a sound ledger, and this alone is to be said. */
export type Mutant = readonly [name: string, plant: (ledger: Ledger) => void, expected: readonly string[]];

export const ONE = 'articles/c7/a-c7aa6xpa.md';
export const TWO = 'articles/62/a-62trcpdw.md';
export const ONE_TOLD = 'tellings/c7/a-c7aa6xpa.json';
export const TWO_TOLD = 'tellings/62/a-62trcpdw.json';
export const PORT = 'speakers/karsk-port.yaml';
export const ILSE = 'speakers/ilse-varga.yaml';
export const ONE_IS_TWO = 'judgements/t-3rdp4dtds9--t-em3cwjzb4a.yaml';
export const TWO_IS_THREE = 'judgements/t-em3cwjzb4a--t-fgef9ww8fa.yaml';
export const ONE_IS_NOT_THREE = 'judgements/t-3rdp4dtds9--t-fgef9ww8fa.yaml';

export function judged(verdict: string, by = 'Ana'): string {
  return `decisions:\n  - verdict: ${verdict}\n    by: ${by}\n    at: 2031-03-02\n`;
}

/** What git leaves where two branches changed the same lines. */
export function conflict(ours: string, theirs: string): string {
  return `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> other\n`;
}
