import type { ZodType } from 'zod';
import { type Diagnostic, diagnose } from '../core/model/diagnostic.ts';
import { mergeConflictIn } from '../core/model/merge-conflict.ts';
import type { Decoded, Locate } from './decode.ts';
import { faultInJson } from './json-fault.ts';
import { type PlaceIn, placesInJson, positionAt } from './json-place.ts';
import { PLAINLY } from './plainly.ts';
import { reasonOf } from './shape-reason.ts';

/** Where a JSON text comes from. */
export interface JsonSource {
  readonly path: string;
  /** What to do where it is no JSON, behind what is wrong with it. */
  readonly advice: string;
  /** The text once more, when a place in it is asked for; it is not kept. */
  readonly again: () => string;
}

/** A JSON file's value. */
export function decodeJson<T>(text: string, schema: ZodType<T>, { path, advice, again }: JsonSource): Decoded<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, diagnostics: [noJson(text, path, advice)] };
  }
  const result = schema.safeParse(json, PLAINLY);
  if (result.success) return { ok: true, value: result.data, locate: locateIn(again) };
  const placeIn = placesInJson(text);
  const diagnostics = result.error.issues.map((issue) => {
    const { keys, part, reason } = reasonOf(issue);
    return diagnose('shape', { path, ...placeIn(keys, part) }, { reason });
  });
  return { ok: false, diagnostics };
}

/** Of the file in which a place was last asked for: what is wrong with one file is found together, and the texts of all are too much to keep. */
let last: { readonly again: () => string; readonly placeIn: PlaceIn } | null = null;

/** Finds places in a text that is read again when the first of them is asked for. */
export function locateIn(again: () => string): Locate {
  return (keys) => {
    if (last?.again !== again) last = { again, placeIn: placesInJson(again()) };
    return last.placeIn(keys);
  };
}

function noJson(text: string, path: string, advice: string): Diagnostic {
  const conflict = mergeConflictIn(text);
  if (conflict !== null) return diagnose('merge-conflict', { path, ...conflict });
  const fault = faultInJson(text);
  const place = fault === null ? {} : positionAt(text, fault.offset);
  return diagnose('syntax', { path, ...place }, { reason: `not JSON: ${fault?.reason}; ${advice}` });
}
