import { isFiniteVerb, PART } from '../tagger/parts.ts';
import { namedAt, type Scene } from './scene.ts';

/** Words that open a clause which a main clause follows: "When she left, Sol said". */
const OPENERS: ReadonlySet<string> = new Set(
  'when while as after before although though because since if once until even whereas despite in by for upon'.split(
    ' ',
  ),
);
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him']);

/** Words before the one that opens the clause: "Back when", "Even as". */
const HEAD = 4;
/** A clause before the main one has so many words at most. */
const CLAUSE = 25;

/**
 * The person whom a pronoun at token `at` announces: "Back when he wrote the book, Mr. Sol was poor." The pronoun stands in a
 * clause that opens its sentence, and the subject of the main clause is a name. -1 for none, and where a comma comes before.
 */
export function announcedActor(scene: Scene, pronoun: string, at: number): number {
  const { tokens, parts } = scene.document;
  if (!PERSONAL.has(pronoun)) return -1;
  let first = at;
  while (at - first < CLAUSE && tokens.sentence[first - 1] === tokens.sentence[at]) {
    if (tokens.word[first - 1] === ',') return -1;
    first -= 1;
  }
  if (!tokens.lower.slice(first, Math.min(at, first + HEAD)).some((word) => OPENERS.has(word))) return -1;
  let comma = at + 1;
  while (comma - at < CLAUSE && tokens.sentence[comma] === tokens.sentence[at] && tokens.word[comma] !== ',')
    comma += 1;
  if (tokens.word[comma] !== ',' || tokens.sentence[comma] !== tokens.sentence[at]) return -1;
  const name = scene.names.at(nameFrom(scene, comma + 1));
  if (!name || name.titled > comma + 2 || name.from < comma || !isFiniteVerb(parts[name.to] ?? PART.X)) return -1;
  const actor = namedAt(scene, name.from);
  return scene.actors[actor]?.class === 'person' ? actor : -1;
}

/** Index of the first name at the token or right behind its title; past the end where there is none. */
function nameFrom({ nameAt, names }: Scene, at: number): number {
  for (let token = at; token < at + 5; token += 1) if ((nameAt[token] ?? 0) !== 0) return (nameAt[token] ?? 0) - 1;
  return names.length;
}
