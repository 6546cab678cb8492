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
