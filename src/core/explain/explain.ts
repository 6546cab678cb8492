import { traceArticle } from '../extract/pipeline.ts';
import type { Known, Reader } from '../extract/reader.ts';
import type { Trace } from '../extract/trace.ts';
import type { Telling } from '../model/reading.ts';
import { type Case, caseOf } from './case.ts';
import { explainAdmissions } from './explain-admissions.ts';
import { explainConfidence } from './explain-confidence.ts';
import { explainContent } from './explain-content.ts';
import { explainCue } from './explain-cue.ts';
import { explainMode, explainStance, explainType } from './explain-manner.ts';
import { explainSource } from './explain-source.ts';
import { discourseFor, explainSpeaker } from './explain-speaker.ts';
import { explainDates, explainFigures, explainHedges } from './explain-values.ts';
import { explainVia } from './explain-via.ts';
import type { Decision, Explanation } from './explanation.ts';
import { findTelling, type Wanted } from './find-telling.ts';

/** An article to explain: its words and what is known of it beside them. */
export interface Explained {
  readonly body: string;
  readonly known: Known;
}

/**
 * Why one telling of an article says what it says, field by field. Pure: the article is read again, and the explanation is
 * of that reading. `wanted` is a telling as it was stored (offsets in UTF-16 code units) or its id. Null where the article, as it is
 * read now, tells no such thing.
 */
export function explain({ body, known }: Explained, reader: Reader, wanted: Wanted): ExplainedTelling | null {
  return explainIn(traceArticle(body, known, reader), reader, wanted);
}

/** An explanation with the telling that it explains, as it is read now. */
export interface ExplainedTelling {
  readonly explanation: Explanation;
  readonly telling: Telling;
}

/** The same for several tellings of an article that was read once. */
export function explainIn(trace: Trace, reader: Reader, wanted: Wanted): ExplainedTelling | null {
  const found = caseOf(trace, reader, findTelling(trace.reading.tellings, wanted));
  if (found === null) return null;
  const { telling, fact } = found;
  const { facts } = trace.findings;
  const siblings = trace.reading.tellings.filter((_, at) => facts[at]?.attribution === fact.attribution);
  const explanation = {
    telling: typeof wanted === 'string' ? wanted : wanted.id,
    siblings: siblings.filter((other) => other !== telling).map(({ id }) => id),
    decisions: decisionsOf(found),
  };
  return { explanation, telling };
}

function decisionsOf(found: Case): readonly Decision[] {
  const discourse = discourseFor(found);
  return [
    explainContent(found),
    explainCue(found),
    explainSource(found, discourse),
    explainSpeaker(found, discourse),
    ...explainVia(found, discourse),
    explainType(found),
    explainMode(found),
    explainStance(found),
    ...explainHedges(found),
    ...explainFigures(found),
    ...explainDates(found),
    ...explainAdmissions(found),
    explainConfidence(found),
  ];
}
