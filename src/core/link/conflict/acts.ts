import { ACT_PHRASES, ACTS } from '../lexicon/news-acts.ts';

interface Written {
  readonly lower: readonly string[];
  readonly stems: readonly string[];
  readonly name: readonly boolean[];
}

/** The class of acts of each word; a name is of none, though it be "Fall". */
export function actsIn({ lower, stems, name }: Written): (string | undefined)[] {
  const acts = stems.map((one, at) => (name[at] === true ? undefined : ACTS.get(one)));
  for (let at = 0; at < lower.length; at++) {
    for (const { words, act } of ACT_PHRASES.get(lower[at] ?? '') ?? []) {
      if (!words.every((word, offset) => lower[at + offset] === word)) continue;
      words.forEach((_, offset) => {
        acts[at + offset] = act;
      });
      break;
    }
  }
  return acts;
}
