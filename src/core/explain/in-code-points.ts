import { inCodePoints } from '../model/offsets.ts';
import type { Explanation } from './explanation.ts';
import type { SentenceReport } from './why-not.ts';

/** An explanation whose offsets count Unicode code points of the body, as files and output do. */
export function explanationInCodePoints(explanation: Explanation, body: string): Explanation {
  const place = inCodePoints(body);
  const decisions = explanation.decisions.map((decision) => ({
    ...decision,
    words: decision.words.map(place),
    runnerUp: decision.runnerUp && { ...decision.runnerUp, words: decision.runnerUp.words.map(place) },
  }));
  return { ...explanation, decisions };
}

/** The same of what became of sentences. */
export function reportsInCodePoints(reports: readonly SentenceReport[], body: string): readonly SentenceReport[] {
  const place = inCodePoints(body);
  return reports.map((report) => ({
    ...place(report),
    reasons: report.reasons.map((reason) => ({ ...reason, words: reason.words.map(place) })),
  }));
}
