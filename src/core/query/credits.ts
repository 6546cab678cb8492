import type { TellingsFile } from '../model/tellings-file.ts';

type Telling = TellingsFile['tellings'][number];

/** The words by which an article credits a speaker of its reading, without repeats; none for nobody. */
export function creditsOf(reading: TellingsFile, speaker: string | null): readonly string[] {
  if (speaker === null) return NONE;
  const known = credits.get(reading) ?? creditsIn(reading.tellings);
  credits.set(reading, known);
  return known.get(speaker) ?? NONE;
}

const NONE: readonly string[] = [];

/** Each telling of an article asks for them, and they never change. */
const credits = new WeakMap<TellingsFile, ReadonlyMap<string, readonly string[]>>();

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
