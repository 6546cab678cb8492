import { ALWAYS_S, SPELLED_WORDS, SPELLINGS } from '../lexicon/spellings.ts';

/**
 * A folded word as American papers write it, which the packaged counts were taken from: "defence" is "defense", "labour"
 * "labor", "organised" "organized". Other words as they are.
 */
export function americanSpelling(word: string): string {
  const whole = words().get(word);
  if (whole !== undefined) return whole;
  const metre = word.includes('metre') ? METRE.exec(word) : null;
  if (metre !== null) return `${metre[1] ?? ''}meter${metre[2] ?? ''}`;
  // Nearly every word of a text comes here, and few begin like one of the table.
  if (!starts().has(word.slice(0, SHORTEST))) return withZ(word);
  for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length--) {
    const found = beginnings().get(word.slice(0, length));
    if (found !== undefined) return withZ(found + word.slice(length));
  }
  return withZ(word);
}

const METRE = /^((?:centi|kilo|milli|nano)?)metre(s?)$/;
const SHORTEST = 4;
const LONGEST = 15;

/** "organised", "mobilisation": with a z, but for the few that nobody writes so. */
function withZ(word: string): string {
  const found = word.includes('is', 3) ? IN_S.exec(word) : null;
  if (found === null || isAlwaysS(word.slice(0, found.index + 2))) return word;
  return `${word.slice(0, found.index + 1)}z${word.slice(found.index + 2)}`;
}

const IN_S = /(?<=[a-z]{3})is(?:e|es|ed|er|ers|ing|able|ation|ations|ational)$/;

function isAlwaysS(beginning: string): boolean {
  keptTable ??= new Set(ALWAYS_S.trim().split(/\s+/));
  return keptTable.has(beginning);
}

let keptTable: ReadonlySet<string> | null = null;
let wordTable: ReadonlyMap<string, string> | null = null;
let beginningTable: ReadonlyMap<string, string> | null = null;
/** The first letters of those, as many as the shortest has. */
let startTable: ReadonlySet<string> | null = null;

function words(): ReadonlyMap<string, string> {
  wordTable ??= readRows(SPELLED_WORDS);
  return wordTable;
}

function beginnings(): ReadonlyMap<string, string> {
  beginningTable ??= readRows(SPELLINGS);
  return beginningTable;
}

function starts(): ReadonlySet<string> {
  startTable ??= new Set([...beginnings().keys()].map((beginning) => beginning.slice(0, SHORTEST)));
  return startTable;
}

function readRows(rows: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const row of rows.trim().split('\n')) {
    const [american = '', ...british] = row.split(' ');
    for (const spelled of british) table.set(spelled, american);
  }
  return table;
}
