import type { Link } from '../../model/reading.ts';
import { textsOf } from '../copies/texts.ts';
import type { HouseOf } from '../same-speaker.ts';
import type { Copy, Root, Told } from '../told.ts';
import { joinsOf } from './joins.ts';
import type { Join } from './ranks.ts';
import { type Voice, voicesOf } from './voices.ts';

/** What is known beside a claim's tellings. */
export interface Grounds {
  /** Of any articles; those that share passages only do not count. */
  readonly copies: readonly Copy[];
  /** The outlets that an article's credit lines name, canonical. */
  readonly creditsOf: (article: string) => readonly Link[];
  readonly houseOf: HouseOf;
}

/**
 * The independent origins among the tellings of one claim: how many there are at most. Tellings share a root that stand in
 * one text, that relay one speaker's statement, that restate it without a speaker in one article, that came through one agency
 * with nobody named, or that cite an outlet whose own telling is here. Two speakers are two roots, in one article too; what has
 * neither speaker nor chain is a root of its own. Roots in order of time; any order of the tellings gives the same.
 */
export function rootsOf(tellings: readonly Told[], grounds: Grounds): Root[] {
  const [only] = tellings;
  if (only !== undefined && tellings.length === 1) return [{ tellings: [only.id], reasons: [] }];
  const voices = voicesOf(tellings, { ...grounds, textOf: textsOf(grounds.copies) });
  const groups = groupsOf(voices);
  for (const join of joinsOf(voices)) groups.join(join);
  return groups.roots();
}

/** Tellings that have come together so far. */
interface Group {
  readonly members: number[];
  readonly reasons: Set<string>;
  /** Who speaks, by article: two in one article are two roots. */
  readonly speakers: Map<string, string>;
  readonly named: Set<string>;
}

function groupsOf(voices: readonly Voice[]): { join: (join: Join) => void; roots: () => Root[] } {
  const groups: Group[] = voices.map(({ article, identity, named }, at) => ({
    members: [at],
    reasons: new Set(),
    speakers: new Map(identity === null ? [] : [[article, identity]]),
    named: new Set(named === null ? [] : [named]),
  }));
  const join = ({ a, b, reason, forced }: Join): void => {
    const [into, from] = [groups[Math.min(a, b)], groups[Math.max(a, b)]];
    if (into === undefined || from === undefined || into === from) return;
    if (!forced && arePartedBySpeakers(into, from)) return;
    for (const one of from.members) groups[one] = into;
    into.members.push(...from.members);
    for (const one of [reason, ...from.reasons]) into.reasons.add(one);
    for (const [article, identity] of from.speakers) into.speakers.set(article, identity);
    for (const one of from.named) into.named.add(one);
  };
  const roots = (): Root[] =>
    [...new Set(groups)].map(({ members, reasons }) => ({
      tellings: [...members].sort((a, b) => a - b).map((at) => voices[at]?.id ?? ''),
      reasons: [...reasons],
    }));
  return { join, roots };
}

function arePartedBySpeakers(one: Group, other: Group): boolean {
  if (one.named.size > 0 && other.named.size > 0 && ![...one.named].some((name) => other.named.has(name))) return true;
  return [...one.speakers].some(([article, identity]) => (other.speakers.get(article) ?? identity) !== identity);
}
