import { foldText, foldWords } from '../../text/fold-text.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Told } from '../told.ts';
import { stem } from '../words/stems.ts';
import { rarityOf } from '../words/weights.ts';
import { RARE } from './terms.ts';

/**
 * All that may be a name of those by which articles of one event are found (the `names` of a page in conflict-events.ts), and more:
 * each rare word of the content, the source and the speaker's name that is written with a capital. What two articles share of
 * those names they share of these. A function of the telling alone.
 */
export function eventNames({ content, source, speaker }: Pick<Told, 'content' | 'source' | 'speaker'>): Set<string> {
  const { word } = tokenise(content.join(' '));
  const said = word.filter(isCapital).map((one) => stem(foldText(one)));
  const credited = [source ?? '', speaker?.name ?? ''].flatMap((text) =>
    text
      .split(/\s+/)
      .filter((one) => /\p{Lu}/u.test(one))
      .flatMap(foldWords)
      .map(stem),
  );
  return new Set([...said, ...credited].filter((name) => name !== '' && rarityOf(name) >= RARE));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
