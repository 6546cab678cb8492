import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { folder } from '../support/folder.ts';
import { ARTICLES, articlesOf, done, inputsOf } from './processes.ts';

/** A folder with the inputs of a run, and in it a ledger in which people have decided something already. */
export interface Desk {
  readonly home: string;
  readonly ledger: string;
  /** Two tellings that a person has judged. */
  readonly pair: readonly [string, string];
}

const SPEAKER = 'karsk-port-authority';
const FIRST = 6;

/** Six articles are read, a speaker has a file and another name, two tellings are judged, one is reviewed. */
export async function openDesk(): Promise<Desk> {
  const home = folder(articlesOf(ARTICLES));
  const ledger = join(home, 'base');
  await done(['init', 'base'], home);
  await done(['ingest', ...inputsOf(FIRST)], ledger);
  await done(['speaker', 'add', 'Karsk Port Authority', '--kind', 'government', '--alias', 'KPA'], ledger);
  const [a = '', b = ''] = tellingsOf(ledger);
  await done(['judge', a, b, 'different', '--by', 'Ilse Varga', '--note', 'two depots'], ledger);
  await done(['review', 'accept', a, '--by', 'Ilse Varga'], ledger);
  return { home, ledger, pair: [a, b] };
}

function tellingsOf(ledger: string): string[] {
  return readdirSync(join(ledger, 'tellings'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(ledger, 'tellings', name), 'utf8')).tellings[0].id);
}

export const aliasing = (name: string): string[] => ['speaker', 'alias', SPEAKER, name, '--wait'];
export const judging = ({ pair: [a, b] }: Desk, by: string): string[] => ['judge', a, b, 'same', '--by', by, '--wait'];

/** What the ledger has of people's decisions. */
export interface Decided {
  readonly aliases: readonly string[];
  readonly judges: readonly string[];
}

/** Reads people's files; throws where one is torn. */
export function decidedIn(ledger: string): Decided {
  const [file = ''] = readdirSync(join(ledger, 'judgements')).filter((name) => name.endsWith('.yaml'));
  const judgements = parse(readFileSync(join(ledger, 'judgements', file), 'utf8'));
  const speaker = parse(readFileSync(join(ledger, 'speakers', `${SPEAKER}.yaml`), 'utf8'));
  expect(speaker).toMatchObject({ name: 'Karsk Port Authority', kind: 'government' });
  const { decisions } = judgements;
  expect(decisions[0]).toMatchObject({ verdict: 'different', by: 'Ilse Varga', note: 'two depots' });
  return { aliases: speaker.aliases, judges: decisions.map(({ by }: { by: string }) => by) };
}
