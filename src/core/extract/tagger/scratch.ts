/**
 * Lists that are filled anew by each who asks for them, since to make one for every paragraph and cue takes as long as to fill
 * it. What a list holds is not cleared; who takes it must be done with it before the same list is asked for again.
 */
export interface Scratch<L> {
  /** A list of that length or longer. */
  readonly take: (length: number) => L;
}

export const scratchNumbers = (): Scratch<Float64Array> => scratchOf((length) => new Float64Array(length));
export const scratchBytes = (): Scratch<Uint8Array> => scratchOf((length) => new Uint8Array(length));

const SHORTEST = 1024;

function scratchOf<L extends { readonly length: number }>(create: (length: number) => L): Scratch<L> {
  let list = create(SHORTEST);
  return {
    take: (length) => {
      if (list.length < length) list = create(Math.max(length, 2 * list.length));
      return list;
    },
  };
}
