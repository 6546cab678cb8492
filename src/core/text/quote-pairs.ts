import type { Pieces } from './pieces.ts';
import { closesFirmly, type Family, familyOf, SIDE, sideOf } from './quote-sides.ts';

/** A quotation as the tokens from its opening mark to its closing one. */
export interface Pair {
  readonly first: number;
  readonly last: number;
  readonly family: Family;
  /** False where the paragraph goes on with a quotation and does not repeat the mark. */
  readonly opened: boolean;
  readonly closed: boolean;
}

/** Tokens [from, to) of one paragraph; `carried` where the paragraph before it ended inside a quotation. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly carried: boolean;
}

/** The marks of a paragraph, one array a property. */
interface Marks {
  readonly token: readonly number[];
  readonly side: readonly number[];
  readonly family: readonly Family[];
  /** Double marks after this one that close, less those that open. */
  readonly due: Int32Array;
  /** 1 where a single mark that closes firmly comes after this one, with none but closing single marks between; else 0. */
  readonly firmLater: Uint8Array;
}

interface Open {
  readonly token: number;
  readonly family: Family;
  readonly opened: boolean;
}

/**
 * The quotations of a paragraph, in the order in which they end. Where its first double mark closes, it goes on with what the
 * paragraph before opened: “First paragraph.¶Second paragraph,” he said.
 */
export function findPairs(pieces: Pieces, stretch: Stretch): Pair[] {
  const marks = findMarks(pieces, stretch);
  const open: Open[] = [];
  const pairs: Pair[] = [];
  const goesOn = stretch.carried ? doubleIn(marks) : -1;
  if (marks.side[goesOn] === SIDE.close) {
    open.push({ token: stretch.from, family: marks.family[goesOn] ?? 'curly', opened: false });
  }
  for (let mark = 0; mark < marks.token.length; mark++) {
    if (marks.family[mark] === 'single') single(pieces, marks, { mark, open, pairs });
    else double(marks, { mark, open, pairs });
  }
  for (const left of open.reverse()) leave(pieces, left, { stretch, pairs });
  return pairs;
}

interface Step {
  readonly mark: number;
  readonly open: Open[];
  readonly pairs: Pair[];
}

function findMarks(pieces: Pieces, stretch: Stretch): Marks {
  const token: number[] = [];
  const side: number[] = [];
  const family: Family[] = [];
  for (let i = stretch.from; i < stretch.to; i++) {
    const kin = familyOf(pieces.word[i] ?? '');
    const facing = kin === 'none' ? SIDE.none : sideOf(pieces, i);
    if (facing === SIDE.none) continue;
    token.push(i);
    side.push(facing);
    family.push(kin);
  }
  return { token, side, family, ...lookAhead(pieces, { token, side, family }) };
}

/** What each mark needs to know of those after it. */
function lookAhead(pieces: Pieces, marks: Pick<Marks, 'token' | 'side' | 'family'>): Pick<Marks, 'due' | 'firmLater'> {
  const count = marks.token.length;
  const due = new Int32Array(count);
  const firmLater = new Uint8Array(count);
  let balance = 0;
  let firm = false;
  for (let mark = count - 1; mark >= 0; mark--) {
    due[mark] = balance;
    firmLater[mark] = firm ? 1 : 0;
    const side = marks.side[mark] ?? SIDE.none;
    const single = marks.family[mark] === 'single';
    firm = single && side === SIDE.close && (firm || closesFirmly(pieces, marks.token[mark] ?? 0));
    if (!single) balance += DUE[side] ?? 0;
  }
  return { due, firmLater };
}

/** What each side adds to the closing marks due: none, open, close, either, unlikely. */
const DUE = [0, -1, 1, 0, -1];

/** The first double mark; -1 for none. */
function doubleIn(marks: Marks): number {
  return marks.family.findIndex((family) => family !== 'single');
}

/** Quotations inside each other, at most; real texts have three. */
const DEEPEST = 4;

function double(marks: Marks, step: Step): void {
  const { open } = step;
  const token = marks.token[step.mark] ?? 0;
  const family = marks.family[step.mark] ?? 'curly';
  const side = marks.side[step.mark] ?? SIDE.either;
  const closable = innermost(open, family);
  if (side !== SIDE.open && closable >= 0) {
    close(step, closable, token);
    return;
  }
  if (side === SIDE.close || (side === SIDE.unlikely && (marks.due[step.mark] ?? 0) < 1)) return;
  // A second opening mark, and too few closing ones to come for two: the first was never closed.
  const same = open.findLastIndex((left) => left.family === family);
  if (same >= 0 && (marks.due[step.mark] ?? 0) < 2) abandon(step, same, token);
  if (open.length < DEEPEST) open.push({ token, family, opened: true });
}

/** The open double quotation that a mark of this family closes: its own family's innermost, else any but an angle's; -1 for none. */
function innermost(open: readonly Open[], family: Family): number {
  const own = open.findLastIndex((left) => left.family === family);
  if (own >= 0 || family === 'angle') return own;
  return open.findLastIndex((left) => left.family !== 'single' && left.family !== 'angle');
}

/** Closes the open quotation at `level`; single marks left open inside it were apostrophes, double ones end just before it. */
function close(step: Step, level: number, token: number): void {
  abandon(step, level + 1, token);
  const left = step.open.pop();
  if (left === undefined) return;
  step.pairs.push({ first: left.token, last: token, family: left.family, opened: left.opened, closed: true });
}

/** Ends the open quotations from `level` inwards before `token`, unclosed. */
function abandon(step: Step, level: number, token: number): void {
  for (const left of step.open.splice(level).reverse()) {
    if (left.family === 'single' || left.token + 1 >= token) continue;
    step.pairs.push({ first: left.token, last: token - 1, family: left.family, opened: left.opened, closed: false });
  }
}

function single(pieces: Pieces, marks: Marks, step: Step): void {
  const { open, mark } = step;
  const token = marks.token[mark] ?? 0;
  const top = open.at(-1);
  if (marks.side[mark] === SIDE.open) {
    // Two single openings in a row: the first was an apostrophe ("’round the bend, the ‘hawks’").
    if (top?.family === 'single') open.pop();
    if (open.length < DEEPEST) open.push({ token, family: 'single', opened: true });
    return;
  }
  if (top?.family !== 'single') return;
  if (!closesFirmly(pieces, token) && marks.firmLater[mark] === 1) return;
  close(step, open.length - 1, token);
}

/** What is open when the paragraph ends: an unclosed quotation, or where a lone mark is all there is, nothing. */
function leave(pieces: Pieces, left: Open, { stretch, pairs }: { stretch: Stretch; pairs: Pair[] }): void {
  if (left.token + 1 >= stretch.to) return;
  // "He said: 'The wall went.¶'Then the roof did.'"
  const announced = left.token === stretch.from || /^[:,]$/.test(pieces.word[left.token - 1] ?? '');
  if (left.family === 'single' && !announced) return;
  pairs.push({ first: left.token, last: stretch.to - 1, family: left.family, opened: left.opened, closed: false });
}
