import type { FurnitureKind } from '../../model/reading.ts';
import { isCredit, isPictureNumber } from './captions.ts';
import { type Line, wordCount } from './lines.ts';
import { isHeadlineLike, isStandfirst, opensList } from './links.ts';
import { headsHeadline, headsStamps, isInCapitals, isShort, isShortName, SHORT, TOP } from './mastheads.ts';
import { isAddressed, opensMessage } from './pleas.ts';
import { isByline, isMasthead, isSection } from './stamps.ts';

type Kinds = readonly (FurnitureKind | null)[];
type Pass = (lines: readonly Line[], kinds: Kinds) => Kinds;

/** What the lines around a line say about it: each pass may give a kind to lines that have none, in this order. */
const PASSES: readonly Pass[] = [bylines, sections, captionParts, lists, repeatedLinks, messages, buttons];

export function blockKinds(lines: readonly Line[], kinds: Kinds): Kinds {
  return PASSES.reduce((known, pass) => pass(lines, known), kinds);
}

/** A button is so short that its full stop says nothing: "Maybe later." */
const BUTTON = 4;

function bylines(lines: readonly Line[], kinds: Kinds): Kinds {
  return kinds.map((kind, at) => {
    const line = lines[at];
    if (kind !== null || line === undefined || (at >= TOP && at < lines.length - 2)) return kind;
    return isByline(line) ? 'stamp' : null;
  });
}

/** "World" over "Published: 3 March": a section, or after the headline any word or two, directly above a stamp. */
function sections(lines: readonly Line[], kinds: Kinds): Kinds {
  const [first] = lines;
  const headed = first !== undefined && isMasthead(first) && headsHeadline(lines, kinds);
  const named =
    first !== undefined &&
    (isMasthead(first) || isShortName(first) || isInCapitals(first, lines)) &&
    headsStamps(lines, kinds);
  return kinds.map((kind, at) => {
    const line = lines[at];
    if (kind !== null || line === undefined || at >= TOP) return kind;
    const over = kinds[at + 1] === 'stamp' && lines[at + 1]?.block === line.block;
    if (isSection(line) && (over || standsAlone(lines, at))) return 'stamp';
    if (at === 0 && isMasthead(line) && over) return 'stamp';
    // "An independent blog from Veld" under the name and over the date.
    if ((headed || named) && line.block === first?.block) return 'stamp';
    if (kinds[at - 1] === 'stamp' && lines[at - 1]?.block === line.block && signs(line)) return 'stamp';
    return over && at > 0 && kinds.slice(0, at).includes(null) && line.words.length <= 2 && !line.sentence
      ? 'stamp'
      : null;
  });
}

/** Under a stamp: the outlet's name, or a person's. */
function signs(line: Line): boolean {
  if (isMasthead(line)) return true;
  return (
    line.words.length >= 2 &&
    line.words.length <= 3 &&
    !line.sentence &&
    line.words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))
  );
}

function standsAlone(lines: readonly Line[], at: number): boolean {
  const block = lines[at]?.block;
  return lines[at - 1]?.block !== block && lines[at + 1]?.block !== block && lines.length > at + 1;
}

/** Beside a caption in its block: the picture's number, its alternative text, or the sentence over a bare credit. */
function captionParts(lines: readonly Line[], kinds: Kinds): Kinds {
  const out = [...kinds];
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line === undefined || next === undefined || line.block !== next.block || out[at + 1] !== 'caption') continue;
    if (isPictureNumber(line)) out[at] = 'caption';
    const alone = lines[at - 1]?.block !== line.block;
    if (out[at] !== null || at === 0 || !alone) continue;
    if (isCredit(next) ? wordCount(line) <= 60 : isShort(line)) out[at] = 'caption';
  }
  return out;
}

/** The headlines under "Related articles", with the sentences that introduce them. */
function lists(lines: readonly Line[], kinds: Kinds): Kinds {
  const out = [...kinds];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    at += 1;
    const open = out[at - 1] === 'links' || out[at - 1] === null;
    if (line === undefined || !open || !opensList(line)) continue;
    const end = listEnd(lines, out, at);
    out.fill('links', at - 1, end);
    at = end;
  }
  return out;
}

function listEnd(lines: readonly Line[], kinds: Kinds, from: number): number {
  let at = from;
  while (at < lines.length) {
    const line = lines[at];
    const before = lines[at - 1];
    if (line === undefined || before === undefined || (kinds[at] !== null && kinds[at] !== 'links')) break;
    if (isHeadlineLike(line)) at += 1;
    else if (at > from && isHeadlineLike(before) && isStandfirst(line, before)) at += 1;
    else break;
  }
  return at;
}

/** A headline of another article that is linked twice: once above the label of a list, once under it. */
function repeatedLinks(lines: readonly Line[], kinds: Kinds): Kinds {
  const linked = new Set(lines.filter((_, at) => kinds[at] === 'links').map((line) => line.plain));
  return kinds.map((kind, at) => {
    const line = lines[at];
    if (kind !== null || line === undefined || at === 0) return kind;
    return linked.has(line.plain) && isHeadlineLike(line) ? 'links' : null;
  });
}

/** "Dear readers," opens a message: what follows belongs to it while it speaks to the reader or is a button. */
function messages(lines: readonly Line[], kinds: Kinds): Kinds {
  const out = [...kinds];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    at += 1;
    if (line === undefined || out[at - 1] !== 'appeal' || !opensMessage(line)) continue;
    const end = messageEnd(lines, out, at);
    out.fill('appeal', at, end);
    at = end;
  }
  return out;
}

function messageEnd(lines: readonly Line[], kinds: Kinds, from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || (kinds[at] !== null && kinds[at] !== 'appeal' && kinds[at] !== 'other')) break;
    if (kinds[at] !== null || isAddressed(line)) end = at + 1;
    else if (wordCount(line) > SHORT) break;
  }
  return end;
}

/** Buttons and half-sentences in the block of an appeal: "Once", "Monthly", "×". */
function buttons(lines: readonly Line[], kinds: Kinds): Kinds {
  const blocks = new Set(lines.filter((_, at) => kinds[at] === 'appeal').map((line) => line.block));
  const blank = blocks.size > 0 && new Set(lines.map((line) => line.block)).size > 1;
  const out = [...kinds];
  for (const step of [1, -1]) {
    for (let k = 1; k < lines.length; k += 1) {
      const at = step === 1 ? k : lines.length - 1 - k;
      const [line, near] = [lines[at], lines[at - step]];
      if (!blank || line === undefined || near?.block !== line.block || out[at - step] !== 'appeal') continue;
      if (out[at] === 'other' || (out[at] === null && (isShort(line) || line.words.length <= BUTTON)))
        out[at] = 'appeal';
    }
  }
  return out;
}
