import { holds, nameWords } from '../house-names.ts';
import { isAcronym } from '../paper-names.ts';
import { RANK, type Ranked } from './ranks.ts';
import type { Voice } from './voices.ts';

type Citation = Pick<Ranked, 'rank' | 'cost' | 'reason' | 'forced'>;

/**
 * Which tellings of one claim cite a paper that tells it too, that day or another. What the paper denies is not what is cited.
 */
export function citationsAmong(voices: readonly Voice[]): (one: Voice, other: Voice) => Citation | null {
  const papers = papersByWord(voices);
  const citation = (citing: Voice, told: Voice): Citation | null => {
    if (told.outlet === null || told.outlet === citing.outlet || told.denies !== citing.denies) return null;
    const name = citedAs(citing, told, papers);
    if (name === null) return null;
    const forced = isOneSpeaker(citing, told, voices);
    return { rank: RANK.cited, cost: 0, reason: `cites ${name}, which tells it too`, forced };
  };
  return (one, other) => (one.article === other.article ? null : (citation(one, other) ?? citation(other, one)));
}

/** How many outlets have a word in their name. */
function papersByWord(voices: readonly Voice[]): ReadonlyMap<string, number> {
  const papers = new Map(voices.map(({ outlet, paperWords }) => [outlet, paperWords]));
  const counts = new Map<string, number>();
  for (const words of papers.values()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Under which name a telling cites a paper: by its chain, or as its speaker. */
function citedAs(citing: Voice, told: Voice, papers: ReadonlyMap<string, number>): string | null {
  for (const [id, name] of citing.carriers) if (id === told.outlet || isCalled(name, told, papers)) return name;
  const { called, identity, isPerson } = citing;
  const { paperWords } = told;
  if (paperWords.size < 2) return null;
  if (citing.passedOn && holds(nameWords(citing.source ?? ''), paperWords)) return told.paper;
  const speaksItself = told.identity === null && !told.passedOn;
  if (speaksItself && holds(called, paperWords)) return told.paper;
  // What a ministry's own bulletin tells, whoever speaks in it, others have from the ministry.
  const isHouse = identity !== null && !isPerson;
  return isHouse && (holds(called, paperWords) || isShortFor(called, paperWords)) ? told.paper : null;
}

/** "The Morning Post" is the Rivensford Morning Post, "TTA" the Torvena Telegraph Agency, "the Courier" the one Courier that tells it. */
function isCalled(name: string, { paper, paperWords }: Voice, papers: ReadonlyMap<string, number>): boolean {
  const words = nameWords(name);
  if (isShortFor(words, paperWords) || isAcronym(name, paper)) return true;
  const [only = ''] = words;
  return words.size === 1 && paperWords.has(only) && papers.get(only) === 1;
}

/** One word is short for too many: "the Post". */
function isShortFor(name: ReadonlySet<string>, fuller: ReadonlySet<string>): boolean {
  return name.size > 1 && holds(fuller, name);
}

/**
 * Whether nobody but the paper's own speaker can be meant: "the union", where the paper has its chairwoman say it, or "he". Two
 * persons whom both name are two, and so are two bodies.
 */
function isOneSpeaker(citing: Voice, told: Voice, voices: readonly Voice[]): boolean {
  if (citing.isPerson === told.isPerson && !citing.isPronoun) return false;
  const own = voices.filter((voice) => voice.outlet === told.outlet);
  return new Set(own.map(({ identity }) => identity)).size === 1;
}
