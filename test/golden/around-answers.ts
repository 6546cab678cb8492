import type { Reading } from '../../src/core/model/reading.ts';
import { overlaps, type Span, sharedLength } from '../../src/core/text/span.ts';
import { type Answer, fold } from './answer.ts';
import type { Golden } from './case.ts';
import { agreement, wordPlaces } from './match.ts';

export function admissionAnswers(golden: Golden, reading: Reading): readonly Answer[] {
  const { body, place } = golden;
  return golden.expected.admissions.flatMap((wanted): readonly Answer[] => {
    const here = wordPlaces(body, [place(wanted.line, wanted.words)]);
    const found = reading.admissions.filter((each) => agreement(wordPlaces(body, [each]), here) >= 0.5);
    const right = found.some((each) => wanted.state.includes(each.state));
    if (wanted.optional && !right) return [];
    const verdict = right ? 'right' : found.length === 0 ? 'open' : 'wrong';
    const read = found.map((each) => each.state).join(', ') || 'nothing';
    return [
      {
        question: 'admissions',
        verdict,
        remark: `line ${wanted.line}: «${wanted.words}» is ${wanted.state}, read as ${read}`,
      },
    ];
  });
}

export function replyAnswers(golden: Golden, reading: Reading): readonly Answer[] {
  const { body } = golden;
  return golden.expected.replies.flatMap((wanted): readonly Answer[] => {
    const line = linesOf(body)[wanted.line - 1] ?? { start: 0, end: 0 };
    const here = reading.replies.filter((each) => overlaps(each, line));
    const found = here.filter((each) => each.asked !== null && fold(each.asked).includes(fold(wanted.asked)));
    const right = found.some((each) => each.outcome === wanted.outcome);
    if (wanted.optional && !right) return [];
    const verdict = right ? 'right' : found.length === 0 ? 'open' : 'wrong';
    const read = here.map((each) => `${each.asked}: ${each.outcome}`).join(', ') || 'nothing';
    return [
      {
        question: 'replies',
        verdict,
        remark: `line ${wanted.line}: ${wanted.asked}: ${wanted.outcome}, read as ${read}`,
      },
    ];
  });
}

/** One answer a line that is furniture, and one for each line that was taken for it wrongly. */
export function furnitureAnswers(golden: Golden, reading: Reading): readonly Answer[] {
  const lines = linesOf(golden.body);
  return lines.flatMap((line, index): readonly Answer[] => {
    const number = index + 1;
    const wanted = golden.expected.furniture.find((each) => each.line === number);
    const found = reading.furniture.find((each) => sharedLength(each, line) * 2 > line.end - line.start);
    if (wanted === undefined && found === undefined) return [];
    if (wanted?.optional && found === undefined) return [];
    const kinds = wanted === undefined ? [] : [wanted.kind, ...wanted.kindToo];
    const right = found !== undefined && kinds.includes(found.kind);
    const verdict = right ? 'right' : found === undefined ? 'open' : 'wrong';
    const should = kinds.join(' or ') || 'no furniture';
    return [
      { question: 'furniture', verdict, remark: `line ${number} is ${should}, read as ${found?.kind ?? 'text'}` },
    ];
  });
}

/** One answer a sentence that reports nobody's claim. */
export function silenceAnswers(golden: Golden, reading: Reading): readonly Answer[] {
  return golden.expected.not.map((wanted): Answer => {
    const here = golden.place(wanted.line, wanted.words);
    const found = reading.tellings.find((telling) => telling.content.some((span) => mostlyIn(span, here)));
    const remark = `line ${wanted.line}: «${wanted.words}» tells nobody's claim, but gave a telling`;
    return { question: 'not', verdict: found === undefined ? 'right' : 'wrong', remark };
  });
}

function mostlyIn(span: Span, place: Span): boolean {
  return sharedLength(span, place) * 2 > span.end - span.start;
}

function linesOf(body: string): readonly Span[] {
  let start = 0;
  return body.split('\n').map((line) => {
    const span = { start, end: start + line.trimEnd().length };
    start += line.length + 1;
    return span;
  });
}
