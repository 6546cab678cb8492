import { codePoints } from '../core/text/codepoints.ts';
import { byPosition, type Span } from '../core/text/span.ts';

/** One attribution as an annotator marked it; each role is the spans (UTF-16 code units) that make it up, in order. */
export interface MarkedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface Standoff {
  /** Those that have a content; an annotator's stub without one is left out. */
  readonly attributions: readonly MarkedAttribution[];
  /** What could not be read, as `line: reason`. */
  readonly problems: readonly string[];
}

/**
 * Reads brat's standoff format: `T1<tab>Content 115 290;300 310<tab>words` marks text by code-point offsets, and
 * `E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1` ties marks together. Several marks in one role (Content, Content2)
 * are pooled. Lines of other kinds (notes, attributes) are passed over.
 */
export function parseStandoff(standoff: string, text: string): Standoff {
  const problems: string[] = [];
  const lines = standoff.split('\n').map((raw, index): Line => {
    const [id = '', body = ''] = raw.split('\t');
    return { id, body: body.trim(), complain: (reason) => problems.push(`${index + 1}: ${reason}`) };
  });
  const marks = readMarks(lines, text);
  const attributions = lines
    .filter(({ id }) => /^E\d+$/.test(id))
    .map((line) => readEvent(line, marks))
    .filter(({ content }) => content.length > 0);
  return { attributions, problems };
}

interface Line {
  readonly id: string;
  readonly body: string;
  readonly complain: (reason: string) => void;
}

type Marks = ReadonlyMap<string, readonly Span[]>;

/** All marks before any event: an event may name a mark that stands below it. */
function readMarks(lines: readonly Line[], text: string): Marks {
  const points = codePoints(text);
  const length = points.toCodePoint(text.length);
  const marks = new Map<string, readonly Span[]>();
  for (const line of lines) {
    if (!/^T\d+$/.test(line.id)) continue;
    const spans = readRanges(line);
    if (spans.some(({ end }) => end > length)) {
      line.complain(`${line.id} ends beyond the text, which has ${length} code points`);
    } else {
      marks.set(
        line.id,
        spans.map(({ start, end }) => ({ start: points.toUnit(start), end: points.toUnit(end) })),
      );
    }
  }
  return marks;
}

function readRanges({ body, complain }: Line): Span[] {
  const blank = body.indexOf(' ');
  const spans = body
    .slice(blank + 1)
    .split(';')
    .map((range) => range.trim().split(' ').map(Number))
    .map(([start = Number.NaN, end = Number.NaN]) => ({ start, end }));
  if (blank > 0 && spans.every(isRange)) return spans;
  complain(`expected "Role start end;start end", found ${JSON.stringify(body)}`);
  return [];
}

function isRange({ start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start;
}

function readEvent({ body, complain }: Line, marks: Marks): MarkedAttribution {
  const roles: Record<string, Span[]> = { source: [], cue: [], content: [] };
  for (const argument of body.split(/\s+/)) {
    const [name = '', id = ''] = argument.split(':');
    const role = roles[name.replace(/\d+$/, '').toLowerCase()];
    if (role === undefined) continue;
    const spans = marks.get(id);
    if (spans === undefined) complain(`${argument} refers to a mark that is not defined`);
    else role.push(...spans);
  }
  const sorted = (role: string): Span[] => (roles[role] ?? []).sort(byPosition);
  return { source: sorted('source'), cue: sorted('cue'), content: sorted('content') };
}
