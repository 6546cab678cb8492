import { onceFor } from '../model/once.ts';
import type { TellingsFile } from '../model/tellings-file.ts';

type Telling = TellingsFile['tellings'][number];

/** Whom an article credits, by the ids of its reading. */
export interface Credits {
  /** The words by which it credits each speaker, without repeats: "police chief Magda Holt". */
  readonly credits: ReadonlyMap<string, readonly string[]>;
  /** All speakers and all who stand between them and the article. */
  readonly cites: ReadonlySet<string>;
}

/** Each telling of an article asks for them, and they never change. */
export const creditsOf = onceFor(
  ({ tellings }: TellingsFile): Credits => ({ credits: creditsIn(tellings), cites: citedIn(tellings) }),
);

function citedIn(tellings: readonly Telling[]): Set<string> {
  return new Set(
    tellings.flatMap(({ speaker, via }) => [...via.map(({ id }) => id), ...(speaker === null ? [] : [speaker.id])]),
  );
}

function creditsIn(tellings: readonly Telling[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const inOrder = [...tellings].sort((a, b) => startOf(a) - startOf(b));
  let before: Telling | null = null;
  for (const telling of inOrder) {
    const { speaker, source } = telling;
    if (speaker !== null && source !== null) {
      const words = ownerNamed(source.exact, before);
      const known = found.get(speaker.id) ?? [];
      if (!known.includes(words) && known.length < MOST) found.set(speaker.id, [...known, words]);
    }
    before = telling;
  }
  return found;
}

/** A text made to be slow could credit one speaker in ten thousand ways. */
const MOST = 20;

/** "Its coordinator, Lea Hart," after what Open Hands said: "Open Hands's coordinator, Lea Hart,". */
function ownerNamed(source: string, before: Telling | null): string {
  const owner = before?.speaker?.name;
  return owner === undefined ? source : source.replace(/^(?:its|their)\s/i, `${owner}'s `);
}

function startOf({ source, content }: Telling): number {
  return source?.start ?? content[0]?.start ?? 0;
}
