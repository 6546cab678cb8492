/** Groups of things that are the same, by their numbers; the smallest number of a group stands for it. */
export interface UnionFind {
  readonly find: (item: number) => number;
  readonly join: (a: number, b: number) => void;
}

export function unionFind(count: number): UnionFind {
  const parents = Int32Array.from({ length: count }, (_, item) => item);
  const find = (item: number): number => {
    let root = item;
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
    for (let at = item; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)];
    parents[Math.max(first, second)] = Math.min(first, second);
  };
  return { find, join };
}

/** Groups of what these pairs join: for each id the smallest id, in code-unit order, that it is joined with; else its own. */
export function joinIds(pairs: readonly { readonly a: string; readonly b: string }[]): (id: string) => string {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const groups = unionFind(ids.length);
  for (const { a, b } of pairs) groups.join(numbers.get(a) ?? 0, numbers.get(b) ?? 0);
  return (id) => {
    const number = numbers.get(id);
    return number === undefined ? id : (ids[groups.find(number)] ?? id);
  };
}
