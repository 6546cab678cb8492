import { foldWords } from '../../text/fold-text.ts';
import type { Told } from '../told.ts';
import { stem } from '../words/stems.ts';
import type { Words } from './terms.ts';

/** Stems of the speaker's name, where the content speaks of "it", "we", "she": "it had received no demand", said Northmere. */
export function selfOf(told: Told, words: Words): string[] {
  return isOfSpeaker(told, words) ? speakerNames(told) : [];
}

const SELF: ReadonlySet<string> = new Set('i we it he she they our its my'.split(' '));

/** "They just shot", says one who saw it: a person is not they. "denied giving him any pills", "had known nothing of it himself". */
function isOfSpeaker({ stance, speaker }: Told, { lower }: Words): boolean {
  return (
    lower.some((word) => SELF.has(word) && !(word === 'they' && speaker?.kind === 'individual')) ||
    (stance === 'denies' && (lower[0] ?? '').endsWith('ing'))
  );
}

function speakerNames({ speaker }: Told): string[] {
  if (speaker === null || speaker.kind === 'unnamed') return [];
  return speaker.name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .flatMap(foldWords)
    .filter((word) => word.length > 2)
    .map(stem);
}
