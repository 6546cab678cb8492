import type { MarkedAttribution } from '../standoff.ts';
import { type Ruler, tokensOf } from './ruler.ts';
import { isSpeechWord } from './speech-words.ts';

export const ROLES = ['cue', 'source', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** Which attributions a figure is about: all, those with a cue of speech, those whose content is quoted, those whose is not. */
export const SUBSETS = ['all', 'speech', 'direct', 'indirect'] as const;
export type Subset = (typeof SUBSETS)[number];

/** The tokens of one role of an attribution. A content in several pieces is one set: right only when all of it is. */
export interface Marks {
  readonly tokens: ReadonlySet<number>;
  /** Names the set without punctuation, where annotators agree least; with it where nothing else is there (a cue ":"). */
  readonly key: string;
}

/** An attribution as the measures see it. */
export interface Unit extends Readonly<Record<Role, Marks>> {
  readonly speech: boolean;
  /** Whether at least half of the content's words stand in quotation marks. */
  readonly direct: boolean;
}

export function unitOf(ruler: Ruler, { cue, source, content }: MarkedAttribution): Unit {
  const tokens = { cue: tokensOf(ruler, cue), source: tokensOf(ruler, source), content: tokensOf(ruler, content) };
  const words = tokens.content.filter((at) => ruler.word[at] === 1);
  const quoted = words.filter((at) => ruler.quoted[at] === 1);
  return {
    cue: marksOf(ruler, tokens.cue),
    source: marksOf(ruler, tokens.source),
    content: marksOf(ruler, tokens.content),
    speech: isSpeech(ruler, tokens),
    direct: words.length > 0 && quoted.length * 2 >= words.length,
  };
}

export function isIn(subset: Subset, unit: Unit): boolean {
  if (subset === 'all') return true;
  if (subset === 'speech') return unit.speech;
  return unit.direct === (subset === 'direct');
}

function marksOf(ruler: Ruler, tokens: readonly number[]): Marks {
  const words = tokens.filter((at) => ruler.word[at] === 1);
  return { tokens: new Set(tokens), key: (words.length > 0 ? words : tokens).join(' ') };
}

/** A cue of speech has a word of speech in it; one that is only a colon or a dash has a quotation behind it. */
function isSpeech(ruler: Ruler, { cue, content }: { readonly cue: number[]; readonly content: number[] }): boolean {
  const words = cue.map((at) => ruler.text.slice(ruler.start[at], ruler.end[at]).toLowerCase());
  if (words.some(isSpeechWord)) return true;
  const bare = words.length > 0 && cue.every((at) => ruler.word[at] === 0);
  return bare && words.some((mark) => MARKS.includes(mark)) && content.some((at) => ruler.quoted[at] === 1);
}

const MARKS = [':', '—', '-', '"'];
