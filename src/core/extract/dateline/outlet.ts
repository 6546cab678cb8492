import type { Furniture } from '../document.ts';
import { isDate } from '../furniture/dated-names.ts';
import { SECTIONS } from '../lexicon/furniture.ts';
import { listed } from '../lexicon/listed.ts';
import { OTHER_BODIES } from '../lexicon/outlet-words.ts';
import {
  isOutletName,
  isPublisherName,
  labelledName,
  leadingName,
  mastheadName,
  withoutShortForm,
} from '../names/outlet-names.ts';
import { isGivenName } from '../names/words.ts';
import { addressNames } from './addresses.ts';
import { stampLines, wireHead } from './lines.ts';
import { stampDate } from './stamp-date.ts';
import { type Evidence, ownVoiceNames } from './voice.ts';

/**
 * What each kind of evidence weighs; where two outlets are named the heavier sum decides, and a tie is open. The agency that
 * signs a wire dateline is not enough by itself: wire copy is published by others, word for word.
 */
const WEIGHT = { message: 5, stamp: 4, byline: 4, address: 3, rights: 3, signed: 3, wire: 1 } as const;
const ENOUGH = 3;

/** The outlet's name by all the evidence of the text, or null. */
export function outletEvidence(text: string, furniture: readonly Furniture[]): string | null {
  const found = [
    ...furniture.flatMap((piece) => furnitureEvidence(text, piece)),
    ...headEvidence(text, furniture),
    ...ownVoiceNames(text, furniture),
    ...wireEvidence(text, furniture),
  ];
  return heaviest([...found, ...addressNames(text, furniture).map((name) => ({ name, weight: WEIGHT.address }))]);
}

function furnitureEvidence(text: string, piece: Furniture): readonly Evidence[] {
  const lines = stampLines(text, piece);
  if (piece.kind === 'stamp') return lines.flatMap(stampNames);
  if (piece.kind === 'appeal') return lines.flatMap(messageNames);
  return piece.kind === 'notice' ? lines.flatMap(rightsNames) : [];
}

/** "Lantern" over "4 June 2031" at the very beginning: a name too short for a headline, or in capitals, and neither a section nor a person. */
function headEvidence(text: string, furniture: readonly Furniture[]): readonly Evidence[] {
  const [piece] = furniture;
  if (piece?.kind !== 'stamp' || text.slice(0, piece.start).trim() !== '') return [];
  const [name = '', ...others] = stampLines(text, piece);
  const words = name.split(/\s+/);
  const short =
    (words.length <= 2 && words.every((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word))) ||
    (words.length <= 4 && words.every((word) => /^(?:[\p{Lu}’'-]{2,}|&)$/u.test(word)));
  if (!short || SECTIONS.has(name.toLowerCase()) || isDesk(name) || isGivenName(words[0] ?? '')) return [];
  return others.some((line) => stampDate(line) !== null) ? [{ name, weight: WEIGHT.signed }] : [];
}

/** "The Northern Herald | 3 March 2031 | By Anna Berg": a part that is an outlet's name by its own words, or follows "Source:". */
function stampNames(line: string): readonly Evidence[] {
  const parts = withoutShortForm(line).split(/\s*[|•·,;–—]\s*|\s+[-/]\s+|(?<=\d{4})\.\s+/);
  const dated = stampDate(line) !== null;
  // "KARN RADIO - THE MORNING HOUR": the programme is not the outlet.
  const head = labelledName(line) ?? mastheadName(line);
  if (!dated && head !== line && (isPublisherName(head) || labelledName(line) !== null))
    return [{ name: head, weight: WEIGHT.stamp }];
  return parts.flatMap((part) => {
    const source = /^(?:source|from|via):\s*(.+)$/i.exec(part)?.[1];
    // Whose text it is: a paper that prints an agency's says so too.
    if (/^text:/i.test(part)) return [];
    const name = source ?? part.replace(/^(?:by|story):?\s+/i, '');
    const byline = part !== name || /^by:?\s/i.test(line);
    // "Sunday 3 March 2031" is no Sunday paper.
    if (isDesk(name) || SECTIONS.has(name.toLowerCase()) || isDate(name)) return [];
    return isOutletName(name) ||
      (dated && isPublisherName(name)) ||
      (source !== undefined && isNamedSource(source)) ||
      (parts.length === 1 && isPublisherName(name))
      ? [{ name, weight: byline ? WEIGHT.byline : WEIGHT.stamp }]
      : [];
  });
}

/** "Crime Reporter", "News Desk": whoever wrote it, not where. */
function isDesk(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.length > 1 && words[0] !== 'the' && DESKS.has(words.at(-1) ?? '');
}

const DESKS: ReadonlySet<string> = new Set(
  listed('reporter, correspondent, editor, writer, columnist, contributor, desk, staff, team, newsroom'),
);

/** "Source: The Lantern" beside a date: a name, and not that of a ministry, whose statement was reprinted. */
function isNamedSource(name: string): boolean {
  return leadingName(name) === name && !name.split(' ').some((word) => OTHER_BODIES.has(word.toLowerCase()));
}

const MESSAGE_FROM = [
  'message from ',
  'note from ',
  'word from ',
  'journalists of ',
  'reporters of ',
  'by supporting ',
  'team at ',
];

/** "A message from the Northern Herald:", "By supporting the Northern Herald, …". */
function messageNames(line: string): readonly Evidence[] {
  const lower = line.toLowerCase();
  return MESSAGE_FROM.flatMap((opener) => {
    const at = lower.indexOf(opener);
    const name = at < 0 ? '' : leadingName(line.slice(at + opener.length));
    return name === '' ? [] : [{ name, weight: WEIGHT.message }];
  });
}

/** "© 2031 The Northern Herald. All rights reserved." */
function rightsNames(line: string): readonly Evidence[] {
  const after = /^(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s+)?(?:by\s+)?/i.exec(line);
  const name = after === null ? '' : leadingName(line.slice(after[0].length));
  return isOutletName(name) ? [{ name, weight: WEIGHT.rights }] : [];
}

function wireEvidence(text: string, furniture: readonly Furniture[]): readonly Evidence[] {
  const head = wireHead(text, furniture);
  if (head === null || head.agency === '') return [];
  return [{ name: spelled(text, head.agency), weight: head.signed ? WEIGHT.signed : WEIGHT.wire }];
}

/** "NORTHERN WIRE" as the article writes it elsewhere: "Northern Wire". */
function spelled(text: string, name: string): string {
  if (!name.includes(' ')) return name;
  const plain = name.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
  return text.includes(plain) ? plain : name;
}

/**
 * The fullest name of the group of names that weighs most; names of which one holds all words of the other are one group, and
 * two pieces of evidence of one weight count once.
 */
function heaviest(found: readonly Evidence[]): string | null {
  const groups: { name: string; weights: Set<number> }[] = [];
  for (const { name, weight } of [...found].sort((a, b) => b.name.length - a.name.length)) {
    const group = groups.find((one) => holdsName(one.name, name));
    if (group) group.weights.add(weight);
    else groups.push({ name, weights: new Set([weight]) });
  }
  const sums = groups.map(({ name, weights }) => ({ name, sum: [...weights].reduce((a, b) => a + b, 0) }));
  const [first, second] = sums.sort((a, b) => b.sum - a.sum);
  return first === undefined || first.sum < ENOUGH || first.sum === second?.sum ? null : first.name;
}

/** "The Sarrow Tribune" holds "the Tribune". */
function holdsName(fuller: string, name: string): boolean {
  const words = new Set(fuller.toLowerCase().split(' '));
  return name
    .toLowerCase()
    .split(' ')
    .every((word) => word === 'the' || words.has(word));
}
