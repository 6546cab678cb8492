import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PART, type Part } from '../core/extract/tagger/parts.ts';
import { codePoints } from '../core/text/codepoints.ts';
import type { Span } from '../core/text/span.ts';

/** A word with its part of speech, in UTF-16 code units. */
export interface TaggedWord extends Span {
  readonly part: Part;
}

export interface TaggedDocument {
  readonly name: string;
  readonly text: string;
  /** In order of position. */
  readonly words: readonly TaggedWord[];
}

/**
 * Reads `text/<name>.txt` and `tags/<name>.tsv` of a corpus folder, in the order of their names; a text without tags is left
 * out. `problems` says as `file:line: reason` what could not be read.
 */
export function readTagged(folder: string): {
  readonly documents: readonly TaggedDocument[];
  readonly problems: readonly string[];
} {
  const documents: TaggedDocument[] = [];
  const problems: string[] = [];
  const names = readdirSync(join(folder, 'tags')).filter((file) => file.endsWith('.tsv'));
  for (const file of names.sort()) {
    const name = file.slice(0, -'.tsv'.length);
    const path = join(folder, 'text', `${name}.txt`);
    if (!existsSync(path)) {
      problems.push(`${join(folder, 'tags', file)}:1: there is no ${path}`);
      continue;
    }
    const text = readFileSync(path, 'utf8');
    const tags = parseTags(readFileSync(join(folder, 'tags', file), 'utf8'), text);
    documents.push({ name, text, words: tags.words });
    problems.push(...tags.problems.map((problem) => `${join(folder, 'tags', file)}:${problem}`));
  }
  return { documents, problems };
}

/**
 * Reads lines of five columns parted by tabs: sentence number, start and end in code points, Penn Treebank tag, class of
 * name (PERSON, ORGANIZATION, LOCATION or another). Problems as `line: reason`.
 */
export function parseTags(
  tsv: string,
  text: string,
): { readonly words: readonly TaggedWord[]; readonly problems: readonly string[] } {
  const points = codePoints(text);
  const words: TaggedWord[] = [];
  const problems: string[] = [];
  tsv.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const [, from, to, tag, name] = line.split('\t');
    const start = points.toUnit(Number(from));
    const end = points.toUnit(Number(to));
    if (tag === undefined || !(start >= 0 && start < end && end <= text.length)) {
      problems.push(`${index + 1}: not "sentence, start, end, tag, class" within the text`);
    } else words.push({ start, end, part: partOf(tag, name?.trim() ?? 'O') });
  });
  return { words, problems };
}

const NAMES: Readonly<Record<string, Part>> = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC' };

/** The part of speech that a Penn Treebank tag and a class of name stand for. */
export function partOf(tag: string, name: string): Part {
  if (tag.startsWith('NNP')) return NAMES[name] ?? 'NNP';
  if (tag === '``') return 'OQ';
  if (tag === "''") return 'CQ';
  if (isPart(tag)) return tag;
  if (tag.startsWith('JJ')) return 'JJ';
  if (tag.startsWith('RB')) return 'RB';
  if (tag.startsWith('W')) return 'W';
  if (tag === 'PDT') return 'DT';
  return /^(?:[.,:$#(]|-[LR]RB-)/.test(tag) ? 'PUNCT' : 'X';
}

function isPart(tag: string): tag is Part {
  return tag in PART;
}
