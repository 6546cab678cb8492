import { nearnessOf } from '../words/near-words.ts';
import type { Pair } from './pair.ts';
import { rolesAt, termsUpTo } from './roles.ts';
import type { Terms, Words } from './terms.ts';

/** Whether two tellings of what struck something speak of one thing that was struck; `open` where one of them does not say what. */
export function targetsOf({ a, b }: Pair): 'one' | 'two' | 'open' {
  const [first, second] = [targetOf(a.words), targetOf(b.words)];
  if (first.size === 0 || second.size === 0 || isBroad(first) || isBroad(second)) return 'open';
  return areOne(first, second) ? 'one' : 'two';
}

/** "The terminal" of "drones hit the terminal", "the block" of "a missile fell on the block"; no terms where nothing or "it" was hit. */
function targetOf(words: Words): Terms {
  const at = words.act.findIndex((act, index) => isHit(words, act, index));
  if (at < 0) return NOTHING;
  const behind = behindPreposition(words, at);
  const found = behind === null ? rolesAt(words, at).object : termsUpTo(words, behind);
  return new Map([...found].filter(([term]) => !BESIDE.has(term)));
}

function isHit({ stems, lower }: Words, act: string | undefined, at: number): boolean {
  if (act === 'struck' || act === 'destroyed' || act === 'damaged') return true;
  return LANDING.has(stems[at] ?? '') && (ONTO.has(lower[at + 1] ?? '') || ONTO.has(lower[at + 2] ?? ''));
}

/** Behind "on" of "an attack on the port", "came down on the roof"; null where what was struck follows at once, or stands before. */
function behindPreposition({ lower }: Words, at: number): number | null {
  for (let next = at + 1; next <= at + 2; next++) if (ONTO.has(lower[next] ?? '')) return next + 1;
  return null;
}

const LANDING: ReadonlySet<string> = new Set(
  'fell fall fallen came come land crash slam plung explod deton blast'.split(' '),
);
const ONTO: ReadonlySet<string> = new Set('on onto into in at against over near'.split(' '));
const NOTHING: Terms = new Map();
/** What strikes, and how. */
const BESIDE: ReadonlySet<string> = new Set(
  'drone missil rocket shell mine torpedo bomb direct heavili bad sever complet twice again'.split(' '),
);

/** Of these a telling leaves open which. */
const BROAD: ReadonlySet<string> = new Set('target site facil object area place posit #struck #destroyed'.split(' '));

function isBroad(target: Terms): boolean {
  return [...target.keys()].every((term) => BROAD.has(term));
}

const CLASSES: readonly ReadonlySet<string>[] = [
  'build block hous home apart flat tower high-ris highris tenement residenti dormitori',
  'ship vessel tanker freighter boat ferri carrier',
  'depot storag refineri terminal tank fuel oil',
  'plane aircraft jet airlin airplan',
].map((row) => new Set(row.split(' ')));

const NEAR = 50;

function areOne(first: Terms, second: Terms): boolean {
  const others = [...second.keys()];
  return [...first.keys()].some((one) => second.has(one) || others.some((other) => areLike(one, other)));
}

function areLike(one: string, other: string): boolean {
  return nearnessOf(one, other) >= NEAR || CLASSES.some((of) => of.has(one) && of.has(other));
}
