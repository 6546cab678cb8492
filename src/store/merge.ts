import { isMap, Lexer } from 'yaml';
import { ZodObject, type ZodType } from 'zod';
import { type Entry, mergeEntries } from '../core/merge/merge-values.ts';
import { canonical, isMapping, type Mapping, type Value } from '../core/merge/value.ts';
import { parseYaml } from './decode.ts';
import { encodeYaml, formatYaml } from './encode.ts';

/** The texts of one file: before, as we have it, as they have it. */
export interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What came of a merge: a text without conflict, or one with git's marks where a person must choose. */
export interface MergedText {
  readonly clean: boolean;
  readonly text: string;
}

/** How the lines of a file merge, with git's marks where they do not. */
export type LineMerge = (versions: Versions) => MergedText;

/**
 * Merges a file that people write by what it says, not by its lines. Where one side cannot be read, its lines are merged as git would.
 * Comments are kept: where what is said merges and the comments do not, it is for a person to put together.
 */
export function mergeYaml(versions: Versions, schema: ZodType, byLines: LineMerge): MergedText {
  const base = readMapping(versions.base);
  const ours = readMapping(versions.ours);
  const theirs = readMapping(versions.theirs);
  if (base === null || ours === null || theirs === null) return byLines(versions);
  const entries = mergeEntries({ base, ours, theirs });
  if (commentsIn(versions.ours).length + commentsIn(versions.theirs).length > 0) {
    return withComments(versions, { entries, schema, byLines });
  }
  const clean = entries.every((entry) => entry.clean);
  return { clean, text: clean ? encodeYaml(settledOf(entries), schema) : marked(entries, schema) };
}

interface Merging {
  readonly entries: readonly Entry[];
  readonly schema: ZodType;
  readonly byLines: LineMerge;
}

function withComments(versions: Versions, { entries, schema, byLines }: Merging): MergedText {
  const lines = byLines(versions);
  const read = lines.clean ? readMapping(lines.text) : null;
  const agrees = read !== null && entries.every((entry) => entry.clean) && sameValue(read, settledOf(entries));
  if (!agrees || !keepsComments(lines.text, versions))
    return { clean: false, text: both(versions.ours, versions.theirs) };
  const formatted = formatYaml(lines.text, schema, { path: '' });
  return { clean: true, text: formatted.ok ? formatted.value : lines.text };
}

function sameValue(one: Mapping, other: Mapping): boolean {
  return canonical(one) === canonical(other);
}

/** Whether a merged text has every comment that either side has and did not take out. */
function keepsComments(merged: string, { base, ours, theirs }: Versions): boolean {
  const [before, own, other] = [base, ours, theirs].map((text) => new Set(commentsIn(text)));
  const kept = new Set(commentsIn(merged));
  const wanted = [...(own ?? []), ...(other ?? [])].filter((comment) => {
    const isInBoth = own?.has(comment) === true && other?.has(comment) === true;
    return isInBoth || before?.has(comment) !== true;
  });
  return wanted.every((comment) => kept.has(comment));
}

/** Marks the start of a block of text, in which a # is none of a comment. */
const BLOCK = '\u001f';

function commentsIn(text: string): string[] {
  let before = '';
  const comments: string[] = [];
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== BLOCK) comments.push(token.trim());
    before = token;
  }
  return comments;
}

/** Null where the text is no mapping that can be read; nothing at all is an empty one. */
function readMapping(text: string): Mapping | null {
  if (text.trim() === '') return {};
  const parsed = parseYaml(text, { path: '' });
  if (!parsed.ok || !isMap(parsed.document.contents)) return null;
  const value = parsed.document.toJS({ maxAliasCount: 0 }) as Value; // an edge: YAML of the core schema holds nothing else
  return isMapping(value) ? value : null;
}

function settledOf(entries: readonly Entry[]): Mapping {
  return Object.fromEntries(entries.flatMap((entry) => (entry.clean ? [[entry.key, entry.value]] : [])));
}

/** The file entry by entry, in the order of the standard form; what is in conflict between marks. */
function marked(entries: readonly Entry[], schema: ZodType): string {
  // What stands by its id stands in the order of ids.
  const order = schema instanceof ZodObject ? Object.keys(schema.shape) : entries.map(({ key }) => key).sort();
  const rank = ({ key }: Entry): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const write = (key: string, value: Value | undefined): string =>
    value === undefined ? '' : encodeYaml({ [key]: value }, schema);
  return [...entries]
    .sort((a, b) => rank(a) - rank(b))
    .map((entry) => {
      const { key } = entry;
      return entry.clean ? write(key, entry.value) : both(write(key, entry.ours), write(key, entry.theirs));
    })
    .join('');
}

function both(ours: string, theirs: string): string {
  return `<<<<<<< ours\n${ended(ours)}=======\n${ended(theirs)}>>>>>>> theirs\n`;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
