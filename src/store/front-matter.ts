import { createRequire } from 'node:module';
import type matter from 'gray-matter';
import type { ZodType } from 'zod';
import { diagnose } from '../core/model/diagnostic.ts';
import { type Decoded, decodeYaml, type Source } from './decode.ts';

/**
 * The box around gray-matter, the only file that may import it. Left to itself it evaluates a `---js` block, hands out
 * one cached object for two texts, and reads YAML 1.1. So: we find the fences ourselves (exactly `---`, nothing behind
 * it, so that no fence word chooses an engine), hand over that block alone, with our YAML as the only engine.
 */

/** Blank lines make gray-matter's comment pattern quadratic; a block this long still takes well under a second. */
const LONGEST_BLOCK = 32 * 1024;

/** A text with front matter: where it is, and where the body after it begins. Offsets in UTF-16 code units. */
export interface Fenced {
  /** The lines between the fences, each with its line end. */
  readonly block: string;
  readonly bodyStart: number;
  /** Line on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** The front matter of a text that begins with a `---` line; null where there is none or it never closes. */
export function findFence(text: string): Fenced | null {
  const open = /^---[ \t]{0,80}\r?\n/.exec(text);
  if (open === null) return null;
  let line = 2;
  for (let at = open[0].length; at < text.length; line += 1) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    if (text.startsWith('---', at) && text.slice(at + 3, end).trim() === '') {
      return { block: text.slice(open[0].length, at), bodyStart: Math.min(end + 1, text.length), bodyLine: line + 1 };
    }
    at = end + 1;
  }
  return null;
}

/** `---js`, `---json`, `---toString`: a fence that names a language. Never read, so that nothing of it can run. */
export function foreignFence(text: string): string | null {
  const open = /^---[ \t]{0,80}([^\s-][^\r\n]{0,80})\r?\n/.exec(text);
  return open?.[1] !== undefined && /\n---[ \t\r]{0,80}(?:\n|$)/.test(text.slice(0, LONGEST_BLOCK))
    ? open[1].trim()
    : null;
}

/** Reads a block that `findFence` found; positions are those of the file that it begins. */
export function decodeFrontMatter<T>(fenced: Fenced, schema: ZodType<T>, source: Source): Decoded<T> {
  const refuse = (reason: string): Decoded<T> => ({
    ok: false,
    diagnostics: [diagnose('syntax', { path: source.path, line: 1, column: 1 }, { reason })],
  });
  if (fenced.block.length > LONGEST_BLOCK) return refuse(`front matter longer than ${LONGEST_BLOCK} characters`);
  let decoded: Decoded<T> | null = null;
  // gray-matter hands over what follows the opening dashes: a line end first, so that line 2 of the file is line 2 here.
  const parse = (text: string): object => {
    decoded = decodeYaml(text, schema, source);
    return {};
  };
  // It takes the last line feed for its own and leaves the carriage return before it: the blank line is for it to take.
  grayMatter()(`---\n${fenced.block}\n---\n`, { language: 'yaml', engines: { ...refusing, yaml: { parse } } });
  return decoded ?? decodeYaml(`\n${fenced.block}`, schema, source);
}

function refuseEngine(): never {
  throw new Error('only YAML front matter is read');
}

const engine = { parse: refuseEngine, stringify: refuseEngine };
const refusing = { js: engine, javascript: engine, json: engine, coffee: engine, coffeescript: engine, cson: engine };

let loaded: typeof matter | null = null;

/** Loaded at the first front matter: reading a plain text should not wait for it. */
function grayMatter(): typeof matter {
  loaded ??= createRequire(import.meta.url)('gray-matter') as typeof matter; // an edge: require() knows no types
  return loaded;
}
