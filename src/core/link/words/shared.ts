/** How many members two sets have in common. */
export function countShared<Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of fewer) if (more.has(one)) shared += 1;
  return shared;
}
