import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { decodeModel, type Model } from '../core/extract/tagger/model.ts';
import { decodePartModel, type PartModel } from '../core/extract/tagger/part-weights.ts';

/** The packaged models and their name. */
export interface Models {
  readonly model: Model;
  readonly parts: PartModel;
  /** 8 hex digits that name rules, tables and models together: what a telling was read with. */
  readonly reading: string;
}

/** Where the package keeps its weights; the path is the same from src/store, dist/store and dist/bundle. */
const FOLDER = new URL('../../model/', import.meta.url);
/** Written by the build, which sees rules and tables as well as the weights. */
const STAMP = new URL('../../dist/reading.json', import.meta.url);

/** Reads the packaged models. Throws where the package is broken: a file is missing or is not what this program reads. */
export function loadModels(): Models {
  const attribution = readFileSync(new URL('attribution.bin', FOLDER));
  const parts = readFileSync(new URL('parts.bin', FOLDER));
  return {
    model: decodeModel(attribution),
    parts: decodePartModel(parts),
    reading: readStamp() ?? hashOf([attribution, parts]),
  };
}

function readStamp(): string | null {
  if (!existsSync(STAMP)) return null;
  const stamp: unknown = JSON.parse(readFileSync(STAMP, 'utf8'));
  if (typeof stamp !== 'object' || stamp === null || !('reading' in stamp)) return null;
  return typeof stamp.reading === 'string' ? stamp.reading : null;
}

function hashOf(files: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file);
  return hash.digest('hex').slice(0, 8);
}
