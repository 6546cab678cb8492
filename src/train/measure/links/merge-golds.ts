import type { LinksGold, Pair } from './gold.ts';

/** One gold of several events, each telling called `event.name`: what links two events is then seen to be wrong. */
export function mergeGolds(events: ReadonlyMap<string, LinksGold>): LinksGold {
  const golds = [...events].map(([event, gold]) => withNames(gold, (name) => `${event}.${name}`));
  return {
    tellings: Object.assign({}, ...golds.map(({ tellings }) => tellings)),
    claims: golds.flatMap(({ claims }) => claims),
    loose: golds.flatMap(({ loose }) => loose),
    conflicts: golds.flatMap(({ conflicts }) => conflicts),
    loose_conflicts: golds.flatMap((gold) => gold.loose_conflicts),
    drift: golds.flatMap(({ drift }) => drift),
    same_story: golds.flatMap((gold) => gold.same_story),
    traps: golds.flatMap(({ traps }) => traps),
  };
}

function withNames(gold: LinksGold, call: (name: string) => string): LinksGold {
  const pair = ([a, b]: Pair): Pair => [call(a), call(b)];
  const tellings = Object.entries(gold.tellings).map(([article, named]) => [
    article,
    Object.fromEntries(Object.entries(named).map(([name, words]) => [call(name), words])),
  ]);
  return {
    tellings: Object.fromEntries(tellings),
    claims: gold.claims.map((claim) => ({ ...claim, tellings: claim.tellings.map(call) })),
    loose: gold.loose.map(pair),
    conflicts: gold.conflicts.map((conflict) => {
      const [left, right] = conflict.between;
      return { ...conflict, between: [left.map(call), right.map(call)] };
    }),
    loose_conflicts: gold.loose_conflicts.map(pair),
    drift: gold.drift.map((one) => ({ ...one, from: call(one.from), to: call(one.to) })),
    same_story: gold.same_story,
    traps: gold.traps.map((trap) => (trap.not === 'same_story' ? trap : { ...trap, a: call(trap.a), b: call(trap.b) })),
  };
}
