import { rangeOf } from '../extract/range.ts';
import type { Admission } from '../model/reading.ts';
import type { Span } from '../text/span.ts';
import type { Case } from './case.ts';
import { type Decision, ruled } from './explanation.ts';

/** What the article admits about verification, and why it speaks of this telling. */
export function explainAdmissions(known: Case): readonly Decision[] {
  const { trace, telling } = known;
  const covering = trace.reading.admissions.filter(({ covers }) => covers.includes(telling.id));
  if (covering.length > 0) return covering.map((admission) => explainAdmission(known, admission));
  const because =
    trace.reading.admissions.length === 0
      ? 'the article admits nothing about verification'
      : 'what the article admits about verification does not speak of it';
  return [ruled('admissions', 'admissions', { value: null, words: [], because })];
}

function explainAdmission(known: Case, admission: Admission): Decision {
  const { start, end, exact, state, by } = admission;
  const others = admission.covers.length - 1;
  const also = others === 0 ? '' : `; ${others} ${others === 1 ? 'other telling is' : 'other tellings are'} meant too`;
  return ruled('admissions', 'admissions', {
    value: by === null ? state : `${state} (${by})`,
    words: [{ start, end, exact }],
    because: `stands ${placeOf(known, admission)} and speaks of it${also}`,
  });
}

/** Where an admission stands to the content. */
function placeOf({ trace, fact }: Case, admission: Span): string {
  const { tokens } = trace.document;
  const content = fact.content[0] ?? admission;
  const here = rangeOf(tokens, content).from;
  const there = rangeOf(tokens, admission).from;
  const sentences = (tokens.sentence[there] ?? 0) - (tokens.sentence[here] ?? 0);
  if (sentences === 0) return 'in the same sentence';
  const paragraphs = (tokens.paragraph[there] ?? 0) - (tokens.paragraph[here] ?? 0);
  const direction = sentences > 0 ? 'after' : 'before';
  if (paragraphs === 0)
    return Math.abs(sentences) === 1 ? `in the sentence ${direction} it` : `in its paragraph, ${direction} it`;
  return Math.abs(paragraphs) === 1
    ? `in the paragraph ${direction} it`
    : `${Math.abs(paragraphs)} paragraphs ${direction} it`;
}
