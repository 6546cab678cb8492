/** Makes a value when it is first asked for. Tables that only some questions need are made so: to stem some thousand names takes time. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for each object, kept for as long as the object is; `from`: what else it takes to make it, a function of the object too. */
export function onceFor<Key extends object, Value, From = void>(
  make: (key: Key, from: From) => Value,
): (key: Key, from: From) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key, from) => {
    let known = kept.get(key);
    if (known === undefined) {
      known = { value: make(key, from) };
      kept.set(key, known);
    }
    return known.value;
  };
}

/** The same for each text, an id or a name. */
export function onceEach<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = make(text);
    known.set(text, { value });
    return value;
  };
}
