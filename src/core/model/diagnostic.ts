import { grouped } from './grouped.ts';
import { byCodeUnits } from './order.ts';
import { type Code, type Level, type Wording, wordings } from './wordings.ts';

/** Something to say about a place of the ledger: data with a stable code, worded in one table, coloured at the end. */
export interface Diagnostic {
  readonly code: Code;
  readonly level: Level;
  readonly message: string;
  /** POSIX path from the ledger's root. */
  readonly path: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units as editors count. */
  readonly column?: number;
  /** Whose name it is about, where many findings of one code are told as one. */
  readonly subject?: string;
  /** What it says without what passes: the same finding has it still when lines move or a neighbour is mended. */
  readonly identity: string;
}

/** 1-based line and column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

type Details = Readonly<Record<string, string | number>>;

/** A diagnostic of that code; `details` fill the places of its message. */
export function diagnose(
  code: Code,
  place: { readonly path: string } & Partial<Position>,
  details: Details = {},
): Diagnostic {
  const wording: Wording = wordings[code];
  const subject = wording.many === undefined ? undefined : String(details['name']);
  const message = filled(wording.message, details);
  const identity = identityOf(details);
  return { code, level: wording.level, message, ...place, identity, ...(subject === undefined ? {} : { subject }) };
}

/** Details that change while a finding stays: where it is, how many there are, what stands there instead. */
const PASSING: ReadonlySet<string> = new Set(['start', 'end', 'line', 'count', 'found', 'days']);

function identityOf(details: Details): string {
  const lasting = Object.entries(details).filter(([name]) => !PASSING.has(name));
  return lasting.map(([name, value]) => `${name}=${String(value).replace(LINE_NUMBER, '')}`).join('\n');
}

/** "judgements/x.yaml:14": files that a finding names, with the line. */
const LINE_NUMBER = /(?<=\.[a-z]{2,4}):\d+/g;

function filled(wording: string, details: Details): string {
  return wording.replace(/\{(\w+)\}/g, (hole, name: string) => String(details[name] ?? hole));
}

/** So many findings of one code are told one by one. */
const FEW = 3;

/** What a person should read: where a code that may be told at once has more than a few findings, one at the place of the first. */
export function gathered(found: readonly Diagnostic[]): Diagnostic[] {
  const byCode = grouped(found, ({ code }) => code);
  return found.flatMap((one) => {
    const wording: Wording = wordings[one.code];
    const alike = byCode.get(one.code) ?? [];
    if (wording.many === undefined || alike.length <= FEW) return [one];
    if (alike[0] !== one) return [];
    const examples = alike.slice(0, FEW).map(({ subject }) => `"${subject}"`);
    const message = filled(wording.many, { count: alike.length, examples: `${examples.join(', ')}, …` });
    return [{ ...one, message }];
  });
}

/** By path, then place, then code, in code-unit order. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnits(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    byCodeUnits(a.code, b.code)
  );
}
