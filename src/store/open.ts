import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Config, configSchema } from '../core/model/config.ts';
import { type Decoded, decodeYaml, type Locate, parseYaml } from './decode.ts';
import { CONFIG } from './paths.ts';
import { readTextFile } from './read-text.ts';

/** A data folder: where it is and how it is set. */
export interface Ledger {
  /** Absolute path. */
  readonly root: string;
  readonly config: Config;
}

/** The folder at or above `from` that holds `claims.config.yaml`; null where there is none. */
export function findLedger(from: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (statSync(join(folder, CONFIG), { throwIfNoEntry: false })?.isFile()) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** Opens the ledger at `root`; a broken configuration is told with its place. */
export function openLedger(root: string): Decoded<Ledger> {
  const read = readTextFile(root, CONFIG);
  if (!read.ok) return read;
  const decoded = asMade(read.text) ?? decodeYaml(read.text, configSchema, { path: CONFIG });
  if (!decoded.ok) return decoded;
  return { ok: true, value: { root: resolve(root), config: decoded.value }, locate: decoded.locate };
}

/** As `claims init` writes it, which most ledgers leave so, needs no parser: to start one takes longer than to find an answer. */
function asMade(text: string): Decoded<Config> | null {
  const body = TEXTS.find((one) => text === `format: 1\ntext: ${one}\n`);
  if (body === undefined) return null;
  return { ok: true, value: { format: 1, text: body }, locate: locateInYaml(text) };
}

const TEXTS = ['keep', 'omit'] as const;

/** It can be read: where something in it stands is hardly ever asked. */
function locateInYaml(text: string): Locate {
  return (keys, part) => {
    const parsed = parseYaml(text, { path: CONFIG });
    return parsed.ok ? parsed.locate(keys, part) : { line: 1, column: 1 };
  };
}
