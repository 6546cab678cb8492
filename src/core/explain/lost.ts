import type { Attribution } from '../extract/attribution.ts';
import { rangeOf } from '../extract/range.ts';
import type { StepName, Trace } from '../extract/trace.ts';
import { listed } from '../model/grouped.ts';
import type { Quote } from '../model/reading.ts';
import { contains, hull, overlaps, type Span } from '../text/span.ts';
import { type Evidence, named, quoteOf, rounded } from './explanation.ts';

/** Why something that might have been a telling is none. */
export interface Reason {
  readonly code: ReasonCode;
  /** The words that were considered, and those that outweighed them. */
  readonly words: readonly Quote[];
  /** One sentence without its full stop. */
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

export type ReasonCode =
  | 'foreign'
  | 'furniture'
  | 'no-cue'
  | 'no-content'
  | 'hedge'
  | 'replaced'
  | 'nested'
  | 'own-voice'
  | 'echo'
  | 'no-claim'
  | 'repeat';

/** Attributions that a stage took away, by the number of the sentence that their cue stands in. */
export function lostIn(trace: Trace): ReadonlyMap<number, readonly Reason[]> {
  const bySentence = new Map<number, Reason[]>();
  const lose = (attribution: Attribution, reason: Reason): void => {
    const { tokens } = trace.document;
    const place = attribution.cue ?? attribution.content[0];
    const sentence = place === undefined ? -1 : (tokens.sentence[rangeOf(tokens, place).from] ?? -1);
    listed(bySentence, sentence).push(reason);
  };
  trace.steps.forEach(({ name, found }, at) => {
    const before = trace.steps[at - 1]?.found ?? [];
    const cues = new Set(found.map(keyOf));
    const kept = new Set(found);
    for (const one of before) if (!kept.has(one) && !cues.has(keyOf(one))) lose(one, reasonOf(trace, one, name));
  });
  for (const { attribution, reason } of unsaid(trace)) lose(attribution, reason);
  return bySentence;
}

/** The same cue in a later step is the same attribution, mended. */
function keyOf({ cue, content, origin }: Attribution): string {
  // A continued quotation shares the cue of the statement that it goes on with.
  const own = cue === null || origin === 'continued' ? content[0] : cue;
  return `${origin === 'continued' ? 'continued' : ''} ${own?.start}-${own?.end}`;
}

const CODES: Readonly<Partial<Record<StepName, ReasonCode>>> = {
  repair: 'hedge',
  inverted: 'replaced',
  nested: 'nested',
  furniture: 'furniture',
  'own-voice': 'own-voice',
  echo: 'echo',
};

function reasonOf(trace: Trace, lost: Attribution, step: StepName): Reason {
  const { text } = trace.document;
  const code = CODES[step] ?? 'replaced';
  const cue = lost.cue === null ? [] : [quoteOf(text, lost.cue)];
  const words = named(cue[0]?.exact ?? 'it');
  const stronger = strongerThan(trace, lost, code);
  const instead = stronger === null ? [] : [quoteOf(text, stronger)];
  const why = instead.map(({ exact }) => `: ${named(shown(exact))}`).join('');
  const because = `${words} ${BECAUSE[code]}${why}`;
  return { code, words: [...cue, ...instead], because, evidence: [scoreOf(lost)] };
}

const BECAUSE: Readonly<Record<ReasonCode, string>> = {
  foreign: 'was not read',
  furniture: 'or its content stands in furniture, which tells nothing',
  'no-cue': 'is no cue',
  'no-content': 'attributes nothing',
  hedge: 'leaves the statement open and names nobody: a hedge, not a source',
  replaced: 'gave way to what the order of words shows to attribute the sentence',
  nested: 'announces the very words that a nearer cue announces',
  'own-voice': 'is what the outlet says of its own checking or asking',
  echo: 'stands inside what the same speaker is told to have said already',
  'no-claim': 'announces no words that claim anything',
  repeat: 'announces words that are told already',
};

/** The words for which an attribution was given up; null where it was given up for its own. */
function strongerThan(trace: Trace, lost: Attribution, code: ReasonCode): Span | null {
  const { cue } = lost;
  if (code === 'own-voice')
    return [...trace.reading.admissions, ...trace.replies].find((span) => cue !== null && overlaps(span, cue)) ?? null;
  const told = trace.findings.attributions;
  if (code === 'nested') return told.find((one) => isSameContent(one, lost))?.cue ?? null;
  const whole = hull([...lost.content, ...(cue === null ? [] : [cue])]);
  if (code !== 'echo' || whole === null) return null;
  return told.map((one) => hull(one.content)).find((span) => span !== null && contains(span, whole)) ?? null;
}

function isSameContent(a: Attribution, b: Attribution): boolean {
  return a.content.length === b.content.length && a.content.every((span, at) => span.start === b.content[at]?.start);
}

/** Attributions that no fact was made of. */
function unsaid({ document, findings }: Trace): readonly { attribution: Attribution; reason: Reason }[] {
  const told = new Set(findings.facts.map(({ attribution }) => attribution));
  return findings.attributions.flatMap((attribution, at) => {
    if (told.has(at)) return [];
    const twin = findings.facts.some(({ content }) =>
      content.some((span) => attribution.content.some((own) => overlaps(span, own))),
    );
    const code = twin ? 'repeat' : 'no-claim';
    const spans = [...(attribution.cue === null ? [] : [attribution.cue]), ...attribution.content];
    const words = spans.map((span) => quoteOf(document.text, span));
    const because = `${named(words[0]?.exact ?? '')} ${BECAUSE[code]}`;
    return [{ attribution, reason: { code, words, because, evidence: [scoreOf(attribution)] } }];
  });
}

function scoreOf({ score }: Attribution): Evidence {
  return { what: 'how sure its finder was', value: rounded(score) };
}

function shown(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN)}…`;
}

const SHOWN = 80;
