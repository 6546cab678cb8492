import { rangeOf } from '../extract/range.ts';
import type { Case } from './case.ts';
import { type Decision, rounded } from './explanation.ts';

/** What the confidence is made of. */
export function explainConfidence(known: Case): Decision {
  const { telling, history, attribution } = known;
  const parts = partsOf(known);
  const product = rounded(parts.reduce((all, { value }) => all * value, 1));
  const told = `${parts.map(({ value }) => String(rounded(value))).join(' × ')} = ${product}`;
  const because =
    attribution.origin !== 'model'
      ? attribution.origin === 'continued'
        ? 'most of what the statement has that the quotation goes on with'
        : 'fixed for what the rule finds'
      : Math.abs(product - telling.confidence) <= TOLERANCE
        ? `that it is a cue times that it is read right: ${told}`
        : 'weighed from that it is a cue and that it is read right';
  return {
    field: 'confidence',
    value: String(telling.confidence),
    words: [],
    decidedBy: [history.found],
    because,
    evidence: parts.map(({ what, value }) => ({ what, value: rounded(value) })),
    runnerUp: null,
  };
}

/** Of rounding. */
const TOLERANCE = 0.002;

function partsOf({ attribution, surroundings, chosen, trace, history }: Case) {
  const cue = history.proposed?.cue ?? null;
  if (attribution.origin !== 'model' || cue === null || chosen === null)
    return [{ what: 'what the rule gives its findings', value: attribution.score }];
  const { from } = rangeOf(trace.document.tokens, cue);
  return [
    { what: 'probability that it is a cue', value: surroundings.flat.cue[from] ?? 0 },
    { what: 'share of this reading of it', value: chosen.share },
  ];
}
