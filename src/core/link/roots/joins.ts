import { holds, nameWords } from '../same-speaker.ts';
import { copyJoins } from './copies.ts';
import { FAR, type Join, RANK, type Ranked, sharedCarrier } from './ranks.ts';
import type { Voice } from './voices.ts';

/** What may join the tellings of one claim, strongest first. `voices` in order of time. */
export function joinsOf(voices: readonly Voice[]): Join[] {
  const joins: Ranked[] = [...copyJoins(voices), ...speakerJoins(voices)];
  voices.forEach((one, b) => {
    for (let a = 0; a < b; a += 1) {
      const other = voices[a];
      const found = other === undefined ? null : joinOf(other, one);
      if (found !== null) joins.push({ a, b, forced: false, ...found });
    }
  });
  return joins.sort(
    (one, other) => one.rank - other.rank || one.cost - other.cost || one.a - other.a || one.b - other.b,
  );
}

type Found = Pick<Ranked, 'rank' | 'cost' | 'reason'>;

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

function joinOf(one: Voice, other: Voice): Found | null {
  if (one.named !== null && one.named === other.named) return null;
  return (
    sameSource(one, other) ??
    ofOffice(one, other) ??
    ofOffice(other, one) ??
    spokenFor(one, other) ??
    spokenFor(other, one) ??
    restated(one, other) ??
    chained(one, other) ??
    cited(one, other) ??
    unknown(one, other) ??
    unknown(other, one)
  );
}

/** "The coastguard" in two papers is one coastguard, though neither reading made out which; "residents" are not. */
function sameSource(one: Voice, other: Voice): Found | null {
  if (!DEFINITE.test(one.source ?? '') || !DEFINITE.test(other.source ?? '')) return null;
  if ((!isBare(one) && !isBare(other)) || one.called.size === 0 || one.called.size !== other.called.size) return null;
  if (one.identity !== one.named || other.identity !== other.named || !holds(one.called, other.called)) return null;
  return { rank: RANK.speaker, cost: 1, reason: `same source: ${one.source ?? one.name ?? ''}` };
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

function cited(one: Voice, other: Voice): Found | null {
  if (one.article === other.article) return null;
  const name = citedIn(one, other) ?? citedIn(other, one);
  return name === null ? null : { rank: RANK.cited, cost: 0, reason: `cites ${name}, which tells it too` };
}

/**
 * "The mayor assured", "it said" of nobody whom the reading made out, where another article names who says it: nothing shows a
 * second origin. "Residents said", and what is told of nobody at all, are origins of their own.
 */
function unknown(one: Voice, other: Voice): Found | null {
  if (one.article === other.article || !isBare(one) || other.named === null) return null;
  if (!ONE_SPEAKER.test(one.source ?? '')) return null;
  const reason = `nothing shows that ${one.source ?? ''} is another than ${other.name ?? ''}`;
  return { rank: RANK.unknown, cost: 0, reason };
}

const ONE_SPEAKER = /^(?:the|it|he|she)\b/i;

/** By id, by a shorter name ("the Morning Post" is the Rivensford Morning Post), or as the source of what it says in its own voice. */
function citedIn(citing: Voice, telling: Voice): string | null {
  const { outlet, paperWords } = telling;
  if (outlet === null || outlet === citing.outlet) return null;
  for (const [id, name] of citing.carriers) if (id === outlet || isShortFor(nameWords(name), paperWords)) return name;
  const speaksItself = telling.identity === null && !telling.passedOn && paperWords.size > 1;
  return speaksItself && holds(citing.called, paperWords) ? telling.paper : null;
}

/** One word is short for too many: "the Post". */
function isShortFor(name: ReadonlySet<string>, fuller: ReadonlySet<string>): boolean {
  return name.size > 1 && holds(fuller, name);
}
