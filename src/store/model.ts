import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decodeModel, type Model } from '../core/extract/tagger/model.ts';
import { decodePartModel, type PartModel } from '../core/extract/tagger/part-weights.ts';
import { readingStamp } from './stamps.ts';

/** The packaged models and their name. */
export interface Models {
  readonly model: Model;
  readonly parts: PartModel;
  /** 8 hex digits that name rules, tables and models together: what a telling was read with. */
  readonly reading: string;
}

/** Where the package keeps its weights; the path is the same from src/store, dist/store and dist/bundle. */
const FOLDER = new URL('../../model/', import.meta.url);

/** Reads the packaged models. Throws where the package is broken: a file is missing or is not what this program reads. */
export function loadModels(): Models {
  const attribution = readFileSync(new URL('attribution.bin', FOLDER));
  const parts = readFileSync(new URL('parts.bin', FOLDER));
  return {
    model: decodeModel(attribution),
    parts: decodePartModel(parts),
    reading: readingStamp() ?? hashOf([attribution, parts]),
  };
}

function hashOf(files: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file);
  return hash.digest('hex').slice(0, 8);
}
