import { rangeOf } from '../extract/range.ts';
import type { Case } from './case.ts';
import { type Decision, type Evidence, rounded } from './explanation.ts';

/** What the confidence is made of. */
export function explainConfidence(known: Case): Decision {
  const { telling, history } = known;
  return {
    field: 'confidence',
    value: String(telling.confidence),
    words: [],
    decidedBy: [history.found],
    because: becauseOf(known),
    evidence: evidenceOf(known),
    runnerUp: null,
  };
}

function becauseOf({ attribution, chosen, readings }: Case): string {
  if (attribution.origin === 'continued') return 'most of what the statement has that the quotation goes on with';
  if (attribution.origin !== 'model') return 'fixed for what this rule finds, by how often it is right';
  if (chosen === null) return 'how sure the model is of this reading of the cue';
  const alike =
    attribution.score > chosen.share + TOLERANCE ? ', and that of readings that differ from it by a few words' : '';
  return `the share that this reading has of the ${readings.length} readings of the cue${alike}`;
}

/** Of rounding. */
const TOLERANCE = 0.001;

function evidenceOf({ attribution, surroundings, chosen, trace, history }: Case): readonly Evidence[] {
  const sure = { what: 'how sure its finder is', value: rounded(attribution.score) };
  const cue = history.proposed?.cue ?? null;
  if (cue === null || chosen === null) return [sure];
  const { from } = rangeOf(trace.document.tokens, cue);
  return [
    { what: 'probability that it is a cue', value: rounded(surroundings.flat.cue[from] ?? 0) },
    { what: 'share of this reading alone', value: rounded(chosen.share) },
    sure,
  ];
}
