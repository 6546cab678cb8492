import type { SpeakerKind } from '../../model/reading.ts';
import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { IRREGULAR_PLURALS, NOUNS, PARTIES } from '../lexicon/descriptors.ts';
import { type Gender, NAME_PARTICLES } from '../lexicon/titles.ts';
import type { Range } from '../range.ts';
import { PART } from '../tagger/parts.ts';
import { agreedNames } from './agreed.ts';
import { withoutDescriptors } from './descriptors.ts';
import { expandedNames } from './expanded.ts';
import { titleCaseSentences } from './headlines.ts';
import { type Known, knownName } from './index.ts';
import { classify } from './kind.ts';
import { longestKnown } from './longest.ts';
import { isOfficeOnly, personBehindOffice } from './office.ts';
import { openingNames, repeatedNames } from './repeats.ts';
import { splitTitle } from './title.ts';
import { isAcronym, isBodyWord, isClassOfPeople, isDemonym, isHonorific, isNameWord, isTitle } from './words.ts';

export type NameClass = 'person' | 'body' | 'outlet' | 'country' | 'place' | 'unknown';

/** One proper name of the running text; the range is the name proper, without its title. */
export interface Name extends Range {
  /** First token of the title or honorific before the name, else `from`. */
  readonly titled: number;
  readonly class: NameClass;
  readonly kind: SpeakerKind;
  readonly known: Known | null;
  readonly gender: Gender | null;
  /** Families of what the person or body is called: "Foreign Minister Ana Sol" is a minister. */
  readonly roles: readonly string[];
  /** In a headline every word has a capital: such a name may only repeat one of the body. */
  readonly headline: boolean;
}

/** No name of the press is longer; a wall of capitals must not become one name. */
const LONGEST = 12;

/** The proper names of an article, furniture left out, in order of position and not overlapping. */
export function findNames(document: Document): readonly Name[] {
  const { tokens } = document;
  const headlines = titleCaseSentences(document);
  const inFurniture = furnitureTokens(document);
  const expanded = expandedNames(document);
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.count) {
    if (inFurniture[at] === 1 || !isNameWord(document, at)) {
      at += 1;
      continue;
    }
    const headline = headlines.has(tokens.sentence[at] ?? 0);
    const found = headline ? knownIn(document, at) : namesFrom(document, expanded.get(at) ?? { from: at, to: at });
    names.push(...found.names);
    at = Math.max(found.to, at + 1);
  }
  const proper = agreedNames(document, withoutDescriptors(document, names));
  return [...proper, ...openingNames(document, proper), ...repeatedNames(document, headlines, proper)].toSorted(
    (a, b) => a.from - b.from,
  );
}

/** In a headline only what a table knows under more than one word is a name by itself. */
function knownIn(document: Document, from: number): { names: readonly Name[]; to: number } {
  const known = longestKnown(document, from);
  const sure = known !== null && (known.to > from + 1 || isAcronym(document.tokens.word[from] ?? ''));
  if (!sure) return { names: [], to: from + 1 };
  const given = { title: null, known: known.known, titled: from, headline: true };
  const name = classify(document, { from, to: known.to }, given);
  return { names: name.known ? [name] : [], to: known.to };
}

/** 1 for each token that lies in furniture. */
export function furnitureTokens(document: Document): Uint8Array {
  const { tokens, furniture } = document;
  const marks = new Uint8Array(tokens.count);
  if (furniture.length === 0) return marks;
  const sorted = furniture.toSorted((a, b) => a.start - b.start);
  let at = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.start[token] ?? 0;
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= start) at += 1;
    const block = sorted[at];
    if (block && block.start <= start) marks[token] = 1;
  }
  return marks;
}

/** The names of the run of capitals that begins where the range does; what brackets abbreviate is `least` so long. */
function namesFrom(document: Document, least: Range): { names: readonly Name[]; to: number } {
  const { from } = least;
  const known = longestKnown(document, from);
  if (least.to > Math.max(from, known?.to ?? 0)) return { names: [whole(document, least)], to: least.to };
  const to = runEnd(document, from);
  if (isAdjective(document, from, known?.to ?? to) && to === from + 1) return { names: [], to };
  if (known && known.to >= to) return { names: [whole(document, { from, to: known.to }, known.known)], to: known.to };
  if (isOfficeOnly(document, { from, to })) return { names: [], to };
  const holder = personBehindOffice(document, { from, to });
  if (holder) {
    const given = { title: holder.title, known: null, titled: holder.from, headline: false };
    const person = classify(document, { from: holder.from, to }, given);
    return { names: [whole(document, { from, to: holder.from }), person], to };
  }
  const title = splitTitle(document, { from, to });
  if (title === null) {
    // "Reuters Ukraine bureau": what a table knows is a name by itself, unless the run is a longer body's name.
    const cut = known && known.known.class !== 'place' && known.known.class !== 'country' ? known.to : to;
    const last = document.tokens.lower[to - 1] ?? '';
    const end = isBodyWord(last) || (known?.known.class === 'body' && isBranch(document, from, to)) ? to : cut;
    return { names: [whole(document, { from, to: end }, known?.to === end ? known.known : null)], to: end };
  }
  const name = classify(document, { from: title.to, to }, { title, known: null, titled: from, headline: false });
  // "FBI Director Jo Hale" names the bureau too.
  // "Dr Amos Sol" names no broadcaster.
  const honorific = isHonorific(document.tokens.lower[from] ?? '') && !isAcronym(document.tokens.word[from] ?? '');
  const before =
    known && known.to <= title.to && !honorific ? [whole(document, { from, to: known.to }, known.known)] : [];
  return { names: [...before, name], to };
}

/** "U.N. Women": letters and one capital that nothing follows are a body of its own; in "U.N. Harrow mission" they are two. */
function isBranch({ tokens, parts }: Document, from: number, to: number): boolean {
  if (to !== from + 2 || !isAcronym(tokens.word[from] ?? '') || isAcronym(tokens.word[from + 1] ?? '')) return false;
  const [last, next] = [parts[from + 1] ?? PART.X, parts[to] ?? PART.X];
  if (last === PART.PER || last === PART.LOC || last === PART.JJ || isTitle(tokens.lower[from + 1] ?? '')) return false;
  return tokens.sentence[to] !== tokens.sentence[from] || !(next === PART.NN || next === PART.NNS || next === PART.CD);
}

function whole(document: Document, range: Range, known: Known | null = null): Name {
  return classify(document, range, { title: null, known, titled: range.from, headline: false });
}

/** Where the run of capitals that begins at `from` ends, small words inside a name included. */
function runEnd(document: Document, from: number): number {
  const { tokens } = document;
  let hasBody = isBodyWord(tokens.lower[from] ?? '');
  let hasOf = false;
  let to = from + 1;
  while (to < tokens.count && to - from < LONGEST && tokens.sentence[to] === tokens.sentence[from]) {
    const step = bridge(document, to, hasBody);
    if (step === 0) break;
    const last = to + step - 1;
    if (!isNameWord(document, last) && !(hasBody && hasOf && isClassOfPeople(document, last))) break;
    // "Chamber of Grain Traders": behind "of" the traders are a part of the name.
    hasOf ||= step > 1 && tokens.lower[to] === 'of';
    to += step;
    hasBody ||= isBodyWord(tokens.lower[to - 1] ?? '');
  }
  return to;
}

/** How many tokens lead on to the next capital: 1 for the capital itself, 2 for "of Defence", 3 for "of the Interior". */
function bridge(document: Document, at: number, hasBody: boolean): number {
  const { lower, word, sentence } = document.tokens;
  if (isCapitalised(word[at] ?? '')) return 1;
  const small = lower[at] ?? '';
  if (isPeoplesBody(document, at)) return 2;
  const next = (step: number) => sentence[at + step] === sentence[at] && isCapitalised(word[at + step] ?? '');
  if (small === '&' && next(1)) return 2;
  // "Secretary of State Ana Sol" is one run: the office is part of the title.
  if (
    small === 'of' &&
    /^(?:secretary|minister|commissioner|director|attorney|chief)$/.test(lower[at - 1] ?? '') &&
    next(1)
  )
    return 2;
  if (small === 'of' && lower[at - 1] === 'speaker' && lower[at + 1] === 'the' && next(2)) return 3;
  const on = small === 'on' && /^(?:council|committee|commission|conference|institute)$/.test(lower[at - 1] ?? '');
  if (on || (hasBody && (small === 'of' || small === 'for'))) {
    if (next(1)) return knownName([lower[at + 1] ?? ''])?.class === 'outlet' ? 0 : 2;
    // "Committee for a Free Harbour".
    const article = lower[at + 1] === 'the' || (small === 'for' && /^an?$/.test(lower[at + 1] ?? ''));
    return article && next(2) ? 3 : 0;
  }
  return NAME_PARTICLES.has(small) && small.length > 1 && next(1) ? 2 : 0;
}

/** "People | 's Front", "Women | 's League", "Farmers | ' Party": a body of a class of people, whose mark stands inside its name. */
function isPeoplesBody({ tokens }: Document, at: number): boolean {
  if (!/^['’]s?$/.test(tokens.word[at] ?? '') || tokens.sentence[at + 1] !== tokens.sentence[at]) return false;
  const before = tokens.lower[at - 1] ?? '';
  const people =
    IRREGULAR_PLURALS.has(before) || (before.endsWith('s') && NOUNS.get(before.slice(0, -1))?.class === 'person');
  let last = at + 1;
  while (isCapitalised(tokens.word[last + 1] ?? '') && tokens.sentence[last + 1] === tokens.sentence[at]) last += 1;
  return people && isCapitalised(tokens.word[at + 1] ?? '') && isBodyWord(tokens.lower[last] ?? '');
}

/** "Republican nominee", "Russian soldiers": an adjective with a capital before a common noun names nobody. */
function isAdjective(document: Document, at: number, to: number): boolean {
  const { tokens, parts } = document;
  if (to !== at + 1 || tokens.sentence[to] !== tokens.sentence[at]) return false;
  const part = parts[to] ?? PART.X;
  if (part !== PART.NN && part !== PART.NNS && part !== PART.JJ) return false;
  const lower = tokens.lower[at] ?? '';
  return PARTIES.has(lower) || isDemonym(lower);
}
