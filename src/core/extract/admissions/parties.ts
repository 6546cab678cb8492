import { isSameSpeaker, type PlacedUnit } from './units.ts';

/** The tellings before an admission, those of them that are near, and the number of its paragraph. */
interface Before {
  readonly before: readonly PlacedUnit[];
  readonly near: readonly PlacedUnit[];
  readonly paragraph: number;
}

/** An admission in a paragraph of its own speaks of the report above it: so many paragraphs, further back of the same speakers only. */
const WHOLE = 8;

/**
 * "Northern Wire could not verify these claims": where its paragraph tells what several said, what that paragraph tells; behind one
 * speaker's words what he said, and where that is one thing ("The pilots said {…}. The navy said {…}. The claims …") what was said
 * before it too; in a paragraph of its own all that those said, anywhere before, whose words stand near.
 */
export function ofParties({ before, near, paragraph }: Before): readonly PlacedUnit[] {
  const here = near.filter((unit) => unit.paragraph === paragraph);
  const last = here.at(-1);
  if (last === undefined)
    return ofSpeakers(
      before,
      before.filter((unit) => unit.paragraph >= paragraph - WHOLE),
    );
  const theirs = run(near);
  if (here.some((unit) => !belongs(unit, last)))
    return near.filter((unit) => here.includes(unit) || theirs.includes(unit));
  return theirs.length > 1 ? theirs : [...run(beforeRun(near)), ...theirs];
}

/** The near tellings, and those further up of a speaker who is near. */
function ofSpeakers(before: readonly PlacedUnit[], near: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const speakers = [...new Map(near.map(({ speaker }) => [speaker.join(' '), speaker])).values()];
  const from = near[0]?.start ?? 0;
  return before.filter((unit) => unit.start >= from || speakers.some((one) => isSameSpeaker(one, unit.speaker)));
}

/** The tellings of the last speaker, back to the last of somebody else: "these figures" are one speaker's. */
export function run(units: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const last = units.at(-1);
  if (last === undefined) return [];
  let from = units.length - 1;
  while (from > 0 && belongs(units[from - 1], last)) from -= 1;
  return units.slice(from);
}

export function beforeRun(units: readonly PlacedUnit[]): readonly PlacedUnit[] {
  return units.slice(0, units.length - run(units).length);
}

function belongs(unit: PlacedUnit | undefined, last: PlacedUnit): boolean {
  if (unit === undefined) return false;
  return isSameSpeaker(unit.speaker, last.speaker) || (unit.sentence === last.sentence && unit.speaker.length === 0);
}

/** The tellings of the last sentence that tells something, as far as they are of its last speaker. */
export function lastSentence(units: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const last = units.at(-1);
  if (last === undefined) return [];
  return units.filter(
    (unit) => unit.sentence === last.sentence && (unit === last || belongs(unit, last) || last.speaker.length === 0),
  );
}
