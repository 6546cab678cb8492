import { holds, houseWords } from '../house-names.ts';
import { citationsAmong } from './citations.ts';
import { copyJoins } from './copies.ts';
import { FAR, type Join, RANK, type Ranked, sharedCarrier } from './ranks.ts';
import type { Voice } from './voices.ts';

/** What may join the tellings of one claim, strongest first. `voices` in order of time. */
export function joinsOf(voices: readonly Voice[]): Join[] {
  const citation = citationsAmong(voices);
  const joins: Ranked[] = [...copyJoins(voices), ...speakerJoins(voices)];
  voices.forEach((one, b) => {
    for (let a = 0; a < b; a += 1) {
      const other = voices[a];
      if (other === undefined || (one.named !== null && one.named === other.named)) continue;
      const found = saidByOne(other, one) ?? handedOn(other, one) ?? citation(other, one) ?? unsaid(other, one);
      if (found !== null) joins.push({ a, b, forced: false, ...found });
    }
  });
  return joins.sort(
    (one, other) => one.rank - other.rank || one.cost - other.cost || one.a - other.a || one.b - other.b,
  );
}

type Found = Pick<Ranked, 'rank' | 'cost' | 'reason'> & { readonly forced?: boolean };

/** Each telling with the first of its speaker. */
function speakerJoins(voices: readonly Voice[]): Ranked[] {
  const first = new Map<string, number>();
  return voices.flatMap(({ named }, b) => {
    if (named === null) return [];
    const a = first.get(named);
    if (a === undefined) first.set(named, b);
    if (a === undefined) return [];
    return [{ a, b, rank: RANK.speaker, cost: 0, reason: `same speaker: ${voices[a]?.name ?? named}`, forced: false }];
  });
}

/** What shows that one speaks, under two descriptions. */
function saidByOne(one: Voice, other: Voice): Found | null {
  return (
    sameSource(one, other) ??
    sameDescription(one, other) ??
    apposed(one, other) ??
    apposed(other, one) ??
    ofBulletin(one, other) ??
    ofBulletin(other, one) ??
    ofOffice(one, other) ??
    ofOffice(other, one) ??
    spokenFor(one, other) ??
    spokenFor(other, one)
  );
}

/** What is handed on; an assertion and its denial were not. */
function handedOn(one: Voice, other: Voice): Found | null {
  if (one.denies !== other.denies) return null;
  return restated(one, other) ?? headed(one, other) ?? headed(other, one) ?? chained(one, other);
}

function unsaid(one: Voice, other: Voice): Found | null {
  return one.denies === other.denies ? (unknown(one, other) ?? unknown(other, one)) : null;
}

/** "The coastguard" in two papers is one coastguard, though neither reading made out which; "residents" are not. */
function sameSource(one: Voice, other: Voice): Found | null {
  if (!DEFINITE.test(one.source ?? '') || !DEFINITE.test(other.source ?? '')) return null;
  if ((!isBare(one) && !isBare(other)) || one.called.size === 0 || one.called.size !== other.called.size) return null;
  if (one.identity !== one.named || other.identity !== other.named || !holds(one.called, other.called)) return null;
  return { rank: RANK.speaker, cost: 1, reason: `same source: ${one.source ?? one.name ?? ''}` };
}

/** "A Western diplomat" in two papers is one diplomat, as far as anything shows; "an official" and "residents" may be anybody. */
function sameDescription(one: Voice, other: Voice): Found | null {
  if (one.named !== null || other.named !== null || one.article === other.article || one.passedOn || other.passedOn)
    return null;
  if (!ONE_OF_MANY.test(one.source ?? '') || !ONE_OF_MANY.test(other.source ?? '')) return null;
  if (one.called.size < 2 || one.called.size !== other.called.size || !holds(one.called, other.called)) return null;
  return { rank: RANK.unknown, cost: 0, reason: `both credit ${one.source ?? ''}` };
}

const ONE_OF_MANY = /^(?:an?|one)\s/i;

/** "Joss Wend, the father of a pupil," whom the reading did not make out, and Joss Wend; "The organisers, the Dockers' League,". */
function apposed(one: Voice, other: Voice): Found | null {
  if (one.named !== null || one.passedOn || other.passedOn || one.article === other.article) return null;
  const names = apposedNames(one.source ?? '');
  const others = other.named === null ? apposedNames(other.source ?? '') : [other.called];
  const found = names.some((name) => others.some((called) => called.size === name.size && holds(called, name)));
  return found ? { rank: RANK.speaker, cost: 1, reason: `same source: ${one.source ?? ''}` } : null;
}

/** The names that stand between the commas of a source: in capitals, of two words or more. */
function apposedNames(source: string): ReadonlySet<string>[] {
  const parts = source.split(',').map((part) => part.trim().replace(/^[Tt]he\s/, ''));
  if (parts.length < 2) return [];
  return parts.filter((part) => /^\p{Lu}\S*(?: (?:of |the |de |van |von )?\p{Lu}\S*)+$/u.test(part)).map(houseWords);
}

/** "The Office" in the prosecution office's own bulletin, and "the prosecution". */
function ofBulletin(one: Voice, other: Voice): Found | null {
  const { called, paperWords, paper } = one;
  if (!isBare(one) || !DEFINITE.test(one.source ?? '') || called.size === 0 || !holds(paperWords, called)) return null;
  if (one.article === other.article || other.passedOn || other.isPerson) return null;
  if (!DEFINITE.test(other.source ?? '') || other.called.size === 0 || !holds(paperWords, other.called)) return null;
  return { rank: RANK.speaker, cost: 1, reason: `${other.source ?? ''} is ${paper}` };
}

/** "The coastguard", which neither reading made out, and "Commander Rowlan of the coastguard". */
function ofOffice(one: Voice, other: Voice): Found | null {
  if (!isBare(one) || other.named === null || !DEFINITE.test(one.source ?? '')) return null;
  if (one.called.size === 0 || !holds(other.office, one.called)) return null;
  return { rank: RANK.speaker, cost: 2, reason: `${other.name ?? ''} speaks for ${one.source ?? ''}` };
}

/** "A Kestrel spokeswoman" and Kestrel, or "the spokeswoman for Kestrel". */
function spokenFor(one: Voice, other: Voice): Found | null {
  const house = other.house ?? (other.named === null ? null : other.called);
  if (one.house === null || house === null || one.house.size === 0 || house.size === 0) return null;
  if (!holds(house, one.house) && !holds(one.house, house)) return null;
  const [first, second] = [one, other].map(({ source, name }) => source ?? name ?? '');
  return { rank: RANK.speaker, cost: 3, reason: `${first} speaks for ${second}` };
}

/** With an article, or a name in it. */
const DEFINITE = /^[Tt]he\s|.\s\p{Lu}/u;

/** "Two killed at the port", says the headline, and nobody is credited before the third paragraph. */
function restated(one: Voice, other: Voice): Found | null {
  if (one.article !== other.article) return null;
  if (one.identity === null && other.identity === null && one.passedOn && other.passedOn) {
    return sharedCarrier(one, other) === null ? null : within(one, other, 0);
  }
  if (!isBare(one) && !isBare(other)) return null;
  return within(one, other, sharedCarrier(one, other) === null ? FAR : 0);
}

/**
 * "Engineer says" of a headline is the structural engineer, Ida Wexham, whom its article names for it; "union says" is whoever its
 * article names for it where nobody there is called so.
 */
function headed(one: Voice, other: Voice): Found | null {
  if (one.article !== other.article || one.start > other.start) return null;
  if (one.identity === null || other.named === null || other.inHeadline) return null;
  const isCalled = one.called.size > 0 && holds(other.credited, one.called);
  if (one.named === null && isCalled && other.isPerson) return { ...within(one, other, 0), forced: true };
  if (!one.inHeadline || !one.isCommon) return null;
  return { ...within(one, other, isCalled ? 0 : FAR), forced: true };
}

function within(one: Voice, other: Voice, cost: number): Found {
  const reason = `told again in ${one.paper}`;
  return { rank: RANK.restated, cost: cost + Math.abs(one.start - other.start), reason };
}

/** Nobody speaks, named or not. */
function isBare({ identity, passedOn }: Voice): boolean {
  return identity === null && !passedOn;
}

/**
 * "Sources told TASS" in two papers, or "TASS said" and "the governor told TASS". Two who have names are two, though one agency
 * asked both; and an unnamed source need not be the one that has a name elsewhere.
 */
function chained(one: Voice, other: Voice): Found | null {
  const name = sharedCarrier(one, other);
  if (name === null || one.article === other.article) return name === null ? null : passedOnHere(one, other, name);
  const apart = one.named === null ? other.named !== null && one.identity !== null : other.identity !== null;
  if (one.named !== null && other.named !== null) return null;
  return apart ? null : { rank: RANK.chain, cost: 1, reason: `both through ${name}` };
}

/** "TASS: deserter shot" over "the governor told TASS": who passes it on in one place is the chain in the other. */
function passedOnHere(one: Voice, other: Voice, name: string): Found | null {
  return one.passedOn !== other.passedOn ? { rank: RANK.chain, cost: 0, reason: `both through ${name}` } : null;
}

/**
 * "The mayor assured", "it said" of nobody whom the reading made out, where another article names who says it, and what is told of
 * nobody at all when somebody has said it before: nothing shows a second origin. "Residents said" are an origin of their own.
 */
function unknown(one: Voice, other: Voice): Found | null {
  if (one.article === other.article || !isBare(one) || other.named === null) return null;
  if (one.source === null) {
    if (!isEarlier(other, one)) return null;
    return { rank: RANK.unknown, cost: 1, reason: `nobody is credited any more with what ${other.name ?? ''} said` };
  }
  if (!ONE_SPEAKER.test(one.source)) return null;
  const reason = `nothing shows that ${one.source} is another than ${other.name ?? ''}`;
  return { rank: RANK.unknown, cost: 0, reason };
}

function isEarlier(one: Voice, other: Voice): boolean {
  return one.day !== null && other.day !== null && one.day < other.day;
}

const ONE_SPEAKER = /^(?:the|it|he|she)\b/i;
