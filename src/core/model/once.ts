/** Makes a value when it is first asked for. Tables that only some questions need are made so: to stem some thousand names takes time. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
