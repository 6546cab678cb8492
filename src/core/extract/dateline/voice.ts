import type { Furniture } from '../document.ts';
import { OTHER_BODIES } from '../lexicon/outlet-words.ts';
import { isOutletName, leadingName } from '../names/outlet-names.ts';

/** A name that something in the text says is the outlet's, and how much that something weighs. */
export interface Evidence {
  readonly name: string;
  readonly weight: number;
}

/** "Northern Relief could not verify …" may be an outlet's sentence or a charity's: not enough by itself. */
const WEIGHT = { asked: 4, checked: 4, checkedByUnlikely: 2 } as const;
/** A sentence in the outlet's own voice names it within this many characters of its beginning. */
const REACH = 240;

/** Words at which a sentence in the outlet's own voice is recognised. */
const TRIGGER =
  /\b(?:for (?:comment|a comment|a response|a statement|clarification)|comment(?:s)? from|verif(?:y|ied)|confirm|corroborate|authenticate)\b/g;
const ASKED =
  /^(?: (?:has|have|had))?(?: also)? (?:contacted|approached|reached out to|asked|e-?mailed|requested|sought|messaged|written to|wrote to|put|submitted|sent) /;
const CHECKED =
  /^ (?:(?:notes|adds|points out|says) that it )?(?:has yet to|could not|cannot|can not|couldn['’]t|can['’]t|was unable to|was not able to|has not been able to|has been unable to|has not|had not|did not|is unable to)(?: yet| immediately| independently| fully){0,2} (?:verif|confirm|corrobor|authent)/;

/**
 * The outlet where the article speaks of itself: "Northern Wire has contacted the ministry for comment", "the Northern
 * Herald could not verify the figure". Only the subject of such a sentence counts, at its beginning, outside quotation
 * marks; a body that is no outlet may fail to verify something too ("The army could not confirm …").
 */
export function ownVoiceNames(text: string, furniture: readonly Furniture[]): readonly Evidence[] {
  const found: Evidence[] = [];
  let next = 0;
  for (const match of text.matchAll(TRIGGER)) {
    const at = match.index;
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((furniture[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const sentence = sentenceUpTo(text, at);
    const name = leadingName(sentence);
    if (name === '' || name.split(' ').some((word) => OTHER_BODIES.has(word.toLowerCase()))) continue;
    const rest = sentence.slice(sentence.indexOf(name) + name.length) + text.slice(at, at + 20);
    if (ASKED.test(rest) && /^(?:for|comment)/.test(match[0])) found.push({ name, weight: WEIGHT.asked });
    else if (CHECKED.test(rest))
      found.push({ name, weight: isOutletName(name) ? WEIGHT.checked : WEIGHT.checkedByUnlikely });
  }
  return found;
}

const OPENERS = /^(?:however|but|and|so far|meanwhile|still|yet|as of \w+)?,? ?/i;

/** From the beginning of the sentence that `at` stands in, without "However,". */
function sentenceUpTo(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - REACH), at);
  const starts = Array.from(
    window.matchAll(/(?:[.!?]["”’)]?\s+|[\r\n]+\s*)(?=["“‘(]?\p{Lu})/gu),
    (match) => match.index + match[0].length,
  );
  const from = starts.at(-1) ?? (at <= REACH ? 0 : -1);
  return from < 0 ? '' : window.slice(from).replace(OPENERS, '');
}
