import { lookForCues } from '../extract/attribute.ts';
import { traceArticle } from '../extract/pipeline.ts';
import { rangeOf, spanOf } from '../extract/range.ts';
import type { Reader } from '../extract/reader.ts';
import type { Surroundings } from '../extract/tagger/cue-context.ts';
import { CUE_THRESHOLD } from '../extract/tagger/cue-list.ts';
import type { TokenRange } from '../extract/tagger/labels.ts';
import type { Trace } from '../extract/trace.ts';
import { listed } from '../model/grouped.ts';
import type { Quote } from '../model/reading.ts';
import { findLines } from '../text/lines.ts';
import { contains, overlaps, type Span, textAt } from '../text/span.ts';
import type { Explained } from './explain.ts';
import { named, quoteOf, rounded } from './explanation.ts';
import { lostIn, type Reason } from './lost.ts';
import { weighReadings } from './weigh-cue.ts';
import { wordInWords } from './weigh-word.ts';

/** What became of one sentence. Offsets are UTF-16 code units of the body. */
export interface SentenceReport extends Quote {
  /** Ids of the tellings whose cue or content stands in it. */
  readonly tellings: readonly string[];
  /** Why it gave none, or what was considered in it and left out; empty where it only gave. */
  readonly reasons: readonly Reason[];
}

/**
 * Why the sentences of one line of the body (from 1) gave no telling, or which they gave. Pure: the article is read again. None
 * where the line holds no sentence or is not there.
 */
export function whyNot({ body, known }: Explained, reader: Reader, line: number): readonly SentenceReport[] {
  const span = lineOf(body, line);
  if (span === null) return [];
  const trace = traceArticle(body, known, reader);
  const range = rangeOf(trace.document.tokens, span);
  if (range.from >= range.to) return [];
  const looked = lookAt(trace, reader);
  const lost = lostIn(trace);
  const told = tellingsBySentence(trace);
  return sentencesIn(trace, range.from, range.to).map((sentence) => {
    const words = spanOf(trace.document.tokens, { from: sentence[0], to: sentence[1] });
    const number = trace.document.tokens.sentence[sentence[0]] ?? -1;
    const left = lost.get(number) ?? [];
    const tellings = told.get(number) ?? [];
    const reasons = [...left, ...emptyCues(looked, number)];
    const nothing = tellings.length === 0 && reasons.length === 0;
    const why = nothing ? [checkedIn(trace, words) ?? noCue(looked, sentence)] : reasons;
    return { ...quoteOf(body, words), tellings, reasons: refusal(trace, words) ?? why };
  });
}

interface Looked {
  readonly trace: Trace;
  readonly reader: Reader;
  readonly surroundings: Surroundings;
  /** Cues that the flat chain proposed and that the ranker read as attributing nothing, by the number of their sentence. */
  readonly empty: ReadonlyMap<number, readonly TokenRange[]>;
}

function lookAt(trace: Trace, reader: Reader): Looked {
  const { document, steps } = trace;
  const { surroundings, cues } = lookForCues(document, reader.model);
  const proposed = new Set(steps[0]?.found.map(({ cue }) => cue?.start));
  const empty = new Map<number, TokenRange[]>();
  for (const cue of cues) {
    if (proposed.has(document.tokens.start[cue[0]])) continue;
    const number = document.tokens.sentence[cue[0]] ?? -1;
    listed(empty, number).push(cue);
  }
  return { trace, reader, surroundings, empty };
}

function lineOf(body: string, line: number): Span | null {
  const { starts } = findLines(body);
  const start = starts[line - 1];
  return start === undefined ? null : { start, end: starts[line] ?? body.length };
}

/** Sentences never reach beyond their line. */
function sentencesIn({ document }: Trace, from: number, to: number): readonly TokenRange[] {
  const { sentence } = document.tokens;
  const found: TokenRange[] = [];
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && sentence[end] === sentence[start]) end += 1;
    found.push([start, end]);
    start = end;
  }
  return found;
}

/** Ids of the tellings whose cue or content stands in a sentence, by its number. */
function tellingsBySentence({ document, reading }: Trace): ReadonlyMap<number, readonly string[]> {
  const { tokens } = document;
  const found = new Map<number, string[]>();
  for (const { id, content, cue } of reading.tellings) {
    const numbers = new Set<number>();
    for (const span of cue === null ? content : [...content, cue]) {
      const { from, to } = rangeOf(tokens, span);
      for (let at = from; at < to; at += 1) numbers.add(tokens.sentence[at] ?? -1);
    }
    for (const number of numbers) listed(found, number).push(id);
  }
  return found;
}

/** Why nothing was read in a sentence at all; null where it was read. */
function refusal({ document, reading }: Trace, sentence: Span): readonly Reason[] | null {
  if (reading.article.language !== 'en') {
    const because = 'the text is not English as far as its words tell, so nothing was read in it';
    return [{ code: 'foreign', words: [], because, evidence: [] }];
  }
  const piece = document.furniture.find((one) => overlaps(one, sentence));
  if (piece === undefined) return null;
  const because = `the line is furniture (${piece.kind}), not the article, and furniture tells nothing`;
  return [{ code: 'furniture', words: [], because, evidence: [] }];
}

/** A sentence of the outlet's own checking or asking is kept as such; null where it is none. */
function checkedIn({ reading }: Trace, sentence: Span): Reason | null {
  const admission = reading.admissions.find((one) => overlaps(one, sentence));
  const reply = reading.replies.find((one) => overlaps(one, sentence));
  if (admission === undefined && reply === undefined) return null;
  const because =
    admission === undefined
      ? `it is kept as a reply (${reply?.outcome}): what came of asking for comment`
      : `it is kept as an admission (${admission.state}): what the article says of verification`;
  const { start, end, exact } = admission ?? reply ?? { ...sentence, exact: '' };
  return { code: 'own-voice', words: [{ start, end, exact }], because, evidence: [] };
}

function emptyCues(looked: Looked, sentence: number): readonly Reason[] {
  return (looked.empty.get(sentence) ?? []).map((cue) => emptyCue(looked, cue));
}

/** Why a proposed cue announces nothing: no reading has content, or it stands in what another cue announces. */
function emptyCue({ trace, reader, surroundings }: Looked, [from, to]: TokenRange): Reason {
  const { document, steps } = trace;
  const { text } = document;
  const cue = quoteOf(text, spanOf(document.tokens, { from, to }));
  const readings = weighReadings({ document, surroundings, model: reader.model }, cue);
  const empty = readings.reduce((sum, { content, share }) => (content.length === 0 ? sum + share : sum), 0);
  const next = readings.find(({ content }) => content.length > 0);
  const evidence = [
    { what: 'probability that it is a cue', value: rounded(surroundings.flat.cue[from] ?? 0) },
    { what: 'share of the readings in which it attributes nothing', value: rounded(empty) },
    ...(next === undefined ? [] : [{ what: 'share of the best reading with content', value: rounded(next.share) }]),
  ];
  const words = [cue, ...(next?.content ?? []).map((span) => quoteOf(text, span))];
  const around =
    empty >= EVEN ? undefined : steps[0]?.found.find((one) => one.content.some((span) => contains(span, cue)));
  if (around?.cue) {
    const because = `${named(cue.exact)} stands in what ${named(textAt(text, around.cue))} announces, and is no cue beyond doubt`;
    return { code: 'nested', words, because, evidence };
  }
  const because = `${named(cue.exact)} looks like a cue, but no reading of it with content is likely enough`;
  return { code: 'no-content', words, because, evidence };
}

/** From this share on it rather attributes nothing. */
const EVEN = 0.5;

/** The word of a sentence that comes nearest to a cue. */
function noCue({ trace, surroundings }: Looked, [start, end]: TokenRange): Reason {
  const { view, flat } = surroundings;
  const { tokens, text } = trace.document;
  let best = start;
  for (let at = start; at < end; at += 1) if ((flat.cue[at] ?? 0) > (flat.cue[best] ?? 0)) best = at;
  return {
    code: 'no-cue',
    words: [quoteOf(text, spanOf(tokens, { from: best, to: best + 1 }))],
    because: `no word is likely enough to attribute; the likeliest, ${wordInWords(view, best)}`,
    evidence: [
      { what: 'probability that it is a cue', value: rounded(flat.cue[best] ?? 0) },
      { what: 'a cue is looked at from', value: CUE_THRESHOLD },
    ],
  };
}
