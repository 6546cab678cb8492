import type { Origin } from '../extract/attribution.ts';
import type { Span } from '../text/span.ts';
import type { Case } from './case.ts';
import { type Decision, named, quoteOf, type RunnerUp, rounded, ruled } from './explanation.ts';
import { isSame } from './history.ts';
import type { WeighedReading } from './weigh-cue.ts';

/** Why these words are credited. */
export function explainSource(known: Case): Decision {
  const { telling, attribution, credit, history } = known;
  const { source } = telling;
  if (source !== null && (attribution.source === null || !isSame(source, attribution.source))) {
    const because =
      attribution.source === null
        ? 'the cue has no source of its own and goes on with the statement before it in its sentence'
        : `${named(wordsAt(known, attribution.source))} only passes on what these words say`;
    const rule = attribution.source === null ? 'inherited' : 'cited';
    const words =
      attribution.source === null ? [source] : [source, quoteOf(known.trace.document.text, attribution.source)];
    return {
      ...ruled('source', rule, { value: source.exact, words, because }),
      runnerUp: runnerUp(known, credit.source),
    };
  }
  const given = history.changes.find(({ before, after }) => before.source === null && after.source !== null);
  return {
    field: 'source',
    value: source?.exact ?? null,
    words: source === null ? [] : [source],
    decidedBy: given === undefined ? [history.found] : [history.found, given.step],
    because: given === undefined ? becauseOf(known) : 'they stand between “according to” and the verb',
    evidence:
      known.chosen === null
        ? []
        : [
            { what: 'share of the readings with it', value: share(known, attribution.source) },
            { what: 'weight of its words and place', value: rounded(known.chosen.weights.source) },
          ],
    runnerUp: runnerUp(known, attribution.source),
  };
}

const FOUND: Readonly<Record<Exclude<Origin, 'model'>, string>> = {
  inverted: 'the noun phrase between the comma and the verb of reporting',
  hearsay: 'this kind of cue names nobody',
  transcript: 'the name before the colon at the start of the line',
  headline: 'the short side of the colon, whom the body credits too',
  continued: 'the source of the statement that the quotation goes on with',
};

function becauseOf({ attribution }: Case): string {
  if (attribution.origin !== 'model') return FOUND[attribution.origin];
  if (attribution.source === null) return 'the model reads no words of the paragraph as the source of this cue';
  const side = attribution.cue !== null && attribution.source.start < attribution.cue.start ? 'before' : 'after';
  return `the model reads these words ${side} the cue as its source`;
}

function wordsAt({ trace }: Case, span: Span): string {
  return trace.document.text.slice(span.start, span.end);
}

function runnerUp({ readings, chosen, trace }: Case, taken: Span | null): RunnerUp | null {
  if (chosen === null) return null;
  const rival = readings.find((reading) => reading.content.length > 0 && !isSource(reading, taken));
  if (rival === undefined) return null;
  const words = rival.source === null ? [] : [quoteOf(trace.document.text, rival.source)];
  return {
    value: words[0]?.exact ?? null,
    words,
    share: rounded(shareOf(readings, rival.source)),
    because: words.length === 0 ? 'no source' : 'the next reading of the cue with another source',
  };
}

function isSource(reading: WeighedReading, source: Span | null): boolean {
  return reading.source === null || source === null ? reading.source === source : isSame(reading.source, source);
}

function share({ readings }: Case, source: Span | null): number {
  return rounded(shareOf(readings, source));
}

/** Of the readings that attribute anything. */
function shareOf(readings: readonly WeighedReading[], source: Span | null): number {
  return readings.reduce(
    (sum, reading) => (reading.content.length > 0 && isSource(reading, source) ? sum + reading.share : sum),
    0,
  );
}
