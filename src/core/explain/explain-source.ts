import type { Origin } from '../extract/attribution.ts';
import { spanOf } from '../extract/range.ts';
import type { Discourse } from '../extract/speakers/discourse.ts';
import { subjectOfCue } from '../extract/speakers/subject.ts';
import type { Quote } from '../model/reading.ts';
import type { Span } from '../text/span.ts';
import type { Case } from './case.ts';
import { type Decision, named, quoteOf, type RunnerUp, rounded, ruled } from './explanation.ts';
import { isSame, isSameOrNone } from './history.ts';
import type { WeighedReading } from './weigh-cue.ts';

/** Why these words are credited. */
export function explainSource(known: Case, discourse: Discourse): Decision {
  const { telling, attribution, history } = known;
  const { source } = telling;
  if (source !== null && attribution.source === null) return givenSource(known, discourse, source);
  if (source !== null && attribution.source !== null && !isSame(source, attribution.source)) {
    const passing = quoteOf(known.trace.document.text, attribution.source);
    const because = `${named(passing.exact)} only passes on what these words say`;
    return withRunnerUp(known, ruled('source', 'cited', { value: source.exact, words: [source, passing], because }));
  }
  const given = history.changes.find(({ before, after }) => before.source === null && after.source !== null);
  return withRunnerUp(known, {
    field: 'source',
    value: source?.exact ?? null,
    words: source === null ? [] : [source],
    decidedBy: given === undefined ? [history.found] : [history.found, given.step],
    because: given === undefined ? becauseOf(known) : 'they stand between “according to” and the verb',
    evidence:
      known.chosen === null
        ? []
        : [
            { what: 'share of the readings with it', value: rounded(shareOf(known.readings, attribution.source)) },
            { what: 'weight of its words and place', value: rounded(known.chosen.weights.source) },
          ],
    runnerUp: null,
  });
}

/** A source that the model did not read: the subject of the cue, or that of the statement which the cue goes on with. */
function givenSource(known: Case, discourse: Discourse, source: Quote): Decision {
  const subject = subjectOfCue(discourse, known.attribution);
  const isSubject = subject !== null && isSame(spanOf(known.trace.document.tokens, subject), source);
  const because = isSubject
    ? 'the model read no source, but these words are the subject of the cue'
    : 'the cue has no source of its own and goes on with the statement before it in its sentence';
  const rule = isSubject ? 'subject' : 'inherited';
  return withRunnerUp(known, ruled('source', rule, { value: source.exact, words: [source], because }));
}

function withRunnerUp(known: Case, decision: Decision): Decision {
  return { ...decision, runnerUp: runnerUp(known, known.credit.source) };
}

const FOUND: Readonly<Record<Exclude<Origin, 'model'>, string>> = {
  inverted: 'the noun phrase between the comma and the verb of reporting',
  hearsay: 'this kind of cue names nobody',
  transcript: 'the name before the colon at the start of the line',
  participle: 'the noun phrase before the participle or verb of telling',
  punctuated: 'the titled name on the other side of the mark',
  headline: 'the short side of the colon, whom the body credits too',
  continued: 'the source of the statement that the quotation goes on with',
};

function becauseOf({ attribution }: Case): string {
  if (attribution.origin !== 'model') return FOUND[attribution.origin];
  if (attribution.source === null) return 'the model reads no words of the paragraph as the source of this cue';
  const side = attribution.cue !== null && attribution.source.start < attribution.cue.start ? 'before' : 'after';
  return `the model reads these words ${side} the cue as its source`;
}

function runnerUp({ readings, chosen, trace }: Case, taken: Span | null): RunnerUp | null {
  if (chosen === null) return null;
  const rival = readings.find((reading) => reading.content.length > 0 && !isSameOrNone(reading.source, taken));
  if (rival === undefined) return null;
  const words = rival.source === null ? [] : [quoteOf(trace.document.text, rival.source)];
  return {
    value: words[0]?.exact ?? null,
    words,
    share: rounded(shareOf(readings, rival.source)),
    because: words.length === 0 ? 'no source' : 'the next reading of the cue with another source',
  };
}

/** Of the readings that attribute anything. */
function shareOf(readings: readonly WeighedReading[], source: Span | null): number {
  return readings.reduce(
    (sum, reading) => (reading.content.length > 0 && isSameOrNone(reading.source, source) ? sum + reading.share : sum),
    0,
  );
}
