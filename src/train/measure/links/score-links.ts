import type { FoundLinks, LinksGold } from './gold.ts';
import { type Named, nameTellings } from './named.ts';
import { type ScoredConflicts, type ScoredDrift, scoreConflicts, scoreDrift } from './score-conflicts.ts';
import { namesOfPairs, pairName, pairsOf, type Tally, tally, without } from './tally.ts';

/** How well links agree with the gold; what is wrong is named as the gold names it. */
export interface LinksScore extends ScoredPairs, ScoredStories, ScoredConflicts, ScoredDrift {
  /** Written tellings that were read at all. */
  readonly read: Tally;
  /** Of the claims all of whose tellings were read and linked, those whose roots are counted right. */
  readonly roots: Tally;
  /** Of the traps whose tellings were read, those not sprung. */
  readonly traps: Tally;
}

interface ScoredPairs {
  /** Of the pairs in one claim of the gold, those in one claim here; a telling that was not read counts as missed. */
  readonly recall: Tally;
  /** The same among tellings that were read. */
  readonly recallOfRead: Tally;
  /** Of the pairs linked here, those of the gold; pairs with a telling that the gold does not have do not count. */
  readonly precision: Tally;
  /** Links between two articles to a telling that the gold does not have: for a person to look at. */
  readonly unlisted: readonly string[];
}

interface ScoredStories {
  readonly stories: Tally;
  readonly storyPrecision: Tally;
}

/** @param bodies The text of each article of the gold, by base name. */
export function scoreLinks(gold: LinksGold, found: FoundLinks, bodies: ReadonlyMap<string, string>): LinksScore {
  const named = nameTellings(gold, found, bodies);
  const names = Object.values(gold.tellings).flatMap((tellings) => Object.keys(tellings));
  return {
    read: tally(names, (name) => named.claimOf.has(name)),
    ...scorePairs(gold, found, named),
    ...scoreConflicts(gold, found, named),
    ...scoreDrift(gold, found, named),
    ...scoreStories(gold, found),
    roots: scoreRoots(gold, found, named),
    traps: scoreTraps(gold, found, named),
  };
}

function scorePairs(gold: LinksGold, found: FoundLinks, { nameOf, labelOf, claimOf }: Named): ScoredPairs {
  const loose = namesOfPairs(gold.loose);
  const inGold = gold.claims.flatMap(({ tellings }) => pairsOf(tellings).map(([a, b]) => pairName(a, b)));
  const wanted = [...new Set(inGold)].filter((pair) => !loose.has(pair));
  const linked = new Set<string>();
  const unlisted: string[] = [];
  for (const [a, b] of found.claims.flatMap(({ tellings }) => pairsOf(tellings))) {
    const pair = pairName(labelOf(a), labelOf(b));
    if (nameOf(a) !== null && nameOf(b) !== null) linked.add(pair);
    else if (a.article_input !== b.article_input) unlisted.push(pair);
  }
  const isRead = (pair: string): boolean => pair.split(' ').every((name) => claimOf.has(name));
  const isLinked = (pair: string): boolean => linked.has(pair);
  const judged = [...linked].filter((pair) => !loose.has(pair));
  return {
    recall: tally(wanted, isLinked),
    recallOfRead: tally(wanted.filter(isRead), isLinked),
    precision: tally(judged, (pair) => wanted.includes(pair)),
    unlisted,
  };
}

/** Of a claim that was not found whole nobody can say how many roots it should have. */
function scoreRoots(gold: LinksGold, found: FoundLinks, { claimOf }: Named): Tally {
  const whole = gold.claims.flatMap(({ tellings, roots }) => {
    const numbers = new Set(tellings.map((name) => claimOf.get(name)));
    const [number = -1] = numbers;
    const claim = found.claims[number];
    return numbers.size > 1 || claim === undefined ? [] : [{ tellings, roots, counted: claim.roots }];
  });
  const wrong = whole.filter(({ roots, counted }) => roots !== counted);
  return without(
    whole.length,
    wrong.map(({ tellings, roots, counted }) => `${tellings.join(' ')}: ${counted} roots, not ${roots}`),
  );
}

function scoreStories(gold: LinksGold, found: FoundLinks): ScoredStories {
  const wanted = namesOfPairs(gold.same_story);
  const given = namesOfStories(found).filter((pair) => pair.split(' ').every((name) => name in gold.tellings));
  return {
    stories: tally([...wanted], (pair) => given.includes(pair)),
    storyPrecision: tally(given, (pair) => wanted.has(pair)),
  };
}

function namesOfStories(found: FoundLinks): string[] {
  return found.same_story.map(([a = '', b = '']) => pairName(a, b));
}

function scoreTraps(gold: LinksGold, found: FoundLinks, { labelOf, claimOf }: Named): Tally {
  const parted = found.conflicts.flatMap(({ tellings }) => pairsOf(tellings.map(labelOf)));
  const conflicts = new Set(parted.map(([a, b]) => pairName(a, b)));
  const stories = new Set(namesOfStories(found));
  const testable = gold.traps.filter(({ not, a, b }) => not === 'same_story' || (claimOf.has(a) && claimOf.has(b)));
  const sprung = testable.filter(({ not, a, b }) => {
    if (not === 'claim') return claimOf.get(a) === claimOf.get(b);
    return (not === 'conflict' ? conflicts : stories).has(pairName(a, b));
  });
  return without(
    testable.length,
    sprung.map(({ not, a, b, why }) => `${a} ${b}: no ${not}, ${why}`),
  );
}
