import type { ZodType } from 'zod';
import { type Diagnostic, diagnose } from '../core/model/diagnostic.ts';
import { mergeConflictIn } from '../core/model/merge-conflict.ts';
import type { Decoded } from './decode.ts';
import { faultInJson } from './json-fault.ts';
import { placeInJson, positionAt } from './json-place.ts';
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
  const result = schema.safeParse(json);
  if (result.success) return { ok: true, value: result.data, locate: (keys) => placeInJson(again(), keys) };
  const diagnostics = result.error.issues.map((issue) => {
    const { keys, part, reason } = reasonOf(issue);
    return diagnose('shape', { path, ...placeInJson(text, keys, part) }, { reason });
  });
  return { ok: false, diagnostics };
}

function noJson(text: string, path: string, advice: string): Diagnostic {
  const conflict = mergeConflictIn(text);
  if (conflict !== null) return diagnose('merge-conflict', { path, ...conflict });
  const fault = faultInJson(text);
  const place = fault === null ? {} : positionAt(text, fault.offset);
  return diagnose('syntax', { path, ...place }, { reason: `not JSON: ${fault?.reason}; ${advice}` });
}
