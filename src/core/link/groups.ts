/** What two groups are worth that must never be one. */
export const APART = Number.NEGATIVE_INFINITY;

/** Groups of tellings that grow, and what stands between them. */
export interface Groups {
  readonly join: (a: string, b: string) => void;
  /** Adds to what stands between the groups of two; what is apart stays so. */
  readonly bond: (a: string, b: string, worth: number) => void;
  /** What stands between the groups of two, and how many of their members count; null where the two are in one group. */
  readonly between: (a: string, b: string) => Between | null;
  readonly all: () => readonly (readonly string[])[];
}

export interface Between {
  /** The sum of what was bonded. */
  readonly worth: number;
  readonly sizes: readonly [first: number, second: number];
}

interface Group {
  readonly members: string[];
  /** Of its members how many count. */
  count: number;
  /** The groups that something stands between, and what. */
  readonly beside: Map<Group, number>;
}

/** Groups of one each. The smaller of two is taken into the larger, so that many joins take little more time than there are bonds. */
export function openGroups(counted: ReadonlySet<string>, ids: Iterable<string>): Groups {
  const groups = new Map<string, Group>();
  for (const id of ids) groups.set(id, { members: [id], count: counted.has(id) ? 1 : 0, beside: new Map() });
  const bond = (a: string, b: string, worth: number): void => {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (one === undefined || other === undefined || one === other) return;
    addBeside(one, other, worth);
    addBeside(other, one, worth);
  };
  const join = (a: string, b: string): void => {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (one === undefined || other === undefined || one === other) return;
    const [from, into] = weightOf(one) < weightOf(other) ? [one, other] : [other, one];
    for (const id of from.members) groups.set(id, into);
    for (const id of from.members) into.members.push(id);
    into.count += from.count;
    into.beside.delete(from);
    for (const [group, worth] of from.beside) {
      group.beside.delete(from);
      if (group === into) continue;
      addBeside(group, into, worth);
      addBeside(into, group, worth);
    }
  };
  const between = (a: string, b: string): Between | null => {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (one === undefined || other === undefined || one === other) return null;
    return { worth: one.beside.get(other) ?? 0, sizes: [one.count, other.count] };
  };
  return { join, bond, between, all: () => [...new Set(groups.values())].map(({ members }) => members) };
}

function addBeside(one: Group, other: Group, worth: number): void {
  one.beside.set(other, (one.beside.get(other) ?? 0) + worth);
}

function weightOf({ members, beside }: Group): number {
  return members.length + beside.size;
}
