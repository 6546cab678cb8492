/** Reads what belongs to an id when it is first asked for, and keeps it. */
export function onceEach<T>(read: (id: string) => T): (id: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before.value;
    const value = read(id);
    known.set(id, { value });
    return value;
  };
}
