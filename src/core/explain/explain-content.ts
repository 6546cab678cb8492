import type { Origin } from '../extract/attribution.ts';
import type { Span } from '../text/span.ts';
import type { Case } from './case.ts';
import { type Decision, type Evidence, named, quoteOf, type RunnerUp, rounded } from './explanation.ts';
import { areSame } from './history.ts';
import type { WeighedReading } from './weigh-cue.ts';

/** Why these words and no others are what is attributed. */
export function explainContent(known: Case): Decision {
  const { trace, telling, history } = known;
  const steps = stepsOf(known);
  return {
    field: 'content',
    value: telling.content.map(({ exact }) => exact).join(' … '),
    words: telling.content,
    decidedBy: [history.found, ...steps.map(({ rule }) => rule)],
    because: [foundBecause(known), ...steps.map(({ because }) => because)].join('; '),
    evidence: evidenceOf(known),
    runnerUp: runnerUp(known, trace.document.text),
  };
}

const FOUND: Readonly<Record<Exclude<Origin, 'model'>, string>> = {
  inverted: 'source and reporting verb close the sentence after a comma, so what stands before is what they report',
  hearsay: 'the cue puts the rest of its clause into unnamed mouths',
  transcript: 'a name and a colon open the line, as in other lines of this text, so the line is what that name said',
  participle: 'a participle of telling, or a verb of telling before “having”, stands right before them',
  punctuated: 'a colon or a dash parts them from whoever says them',
  headline: 'a colon parts the headline, and the short side is somebody whom the body credits too',
  continued: 'a quotation of whole sentences goes on, with no cue of its own, right after a statement that quotes',
};

function foundBecause({ attribution, readings, chosen }: Case): string {
  if (attribution.origin !== 'model') return FOUND[attribution.origin];
  if (chosen === null) return 'the model read these words as what the cue announces';
  const place = readings.filter(({ content }) => content.length > 0).indexOf(chosen) + 1;
  const which = place === 1 ? 'the likeliest' : `number ${place}`;
  return `the ranker took ${which} of ${readings.length} readings of the cue`;
}

interface Step {
  readonly rule: string;
  readonly because: string;
}

/** What rules did to the words after they were found. */
function stepsOf({ trace, history, attribution, fact }: Case): readonly Step[] {
  const { text } = trace.document;
  const steps: Step[] = [];
  for (const { step, before, after } of history.changes) {
    if (areSame(before.content, after.content)) continue;
    steps.push({
      rule: step,
      because: `the order of words shows that it was cut wrong: ${inWords(text, before.content)}`,
    });
  }
  const facts = trace.findings.facts.filter((other) => other.attribution === fact.attribution);
  if (facts.length > 1) {
    const place = facts.indexOf(fact) + 1;
    steps.push({
      rule: 'split',
      because: `it states ${facts.length} checkable facts, of which this is number ${place}`,
    });
  } else if (!areSame(attribution.content, fact.content)) {
    steps.push({
      rule: 'trim',
      because: `what claims nothing was left out at the ends of ${inWords(text, attribution.content)}`,
    });
  }
  return steps;
}

function inWords(text: string, spans: readonly Span[]): string {
  const words = spans.map((span) => text.slice(span.start, span.end)).join(' … ');
  return named(words.length <= SHOWN ? words : `${words.slice(0, SHOWN / 2)} … ${words.slice(-SHOWN / 2)}`);
}

/** Longer words are cut in the middle: what was mended stands at the ends. */
const SHOWN = 80;

function evidenceOf({ attribution, readings, chosen }: Case): readonly Evidence[] {
  if (attribution.origin !== 'model')
    return [{ what: 'what the rule gives its findings', value: rounded(attribution.score) }];
  if (chosen === null) return [];
  const rival = rivalOf(readings, chosen);
  return [
    { what: 'share of this reading', value: rounded(chosen.share) },
    { what: 'by the chain of the cue alone', value: rounded(chosen.chainShare) },
    ...(rival === null ? [] : over(chosen, rival)),
  ];
}

/** What speaks for a reading over another, on a logarithmic scale, the heaviest first. */
function over(chosen: WeighedReading, rival: WeighedReading): readonly Evidence[] {
  const weights: readonly Evidence[] = [
    {
      what: 'over the next one: words and edges of the content',
      value: chosen.weights.content - rival.weights.content,
    },
    { what: 'over the next one: the source', value: chosen.weights.source - rival.weights.source },
    { what: 'over the next one: how its parts lie', value: chosen.weights.layout - rival.weights.layout },
    { what: 'over the next one: the chain of the cue', value: chosen.weights.chain - rival.weights.chain },
  ];
  return weights
    .map(({ what, value }) => ({ what, value: rounded(value) }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** The likeliest reading with other content: the one that the telling would have had. */
function rivalOf(readings: readonly WeighedReading[], chosen: WeighedReading): WeighedReading | null {
  return readings.find((reading) => !areSame(reading.content, chosen.content)) ?? null;
}

function runnerUp({ readings, chosen }: Case, text: string): RunnerUp | null {
  const rival = chosen && rivalOf(readings, chosen);
  if (rival === null) return null;
  const words = rival.content.map((span) => quoteOf(text, span));
  return {
    value: words.length === 0 ? null : words.map(({ exact }) => exact).join(' … '),
    words,
    share: rounded(shareOf(readings, rival.content)),
    because: words.length === 0 ? 'the cue attributes nothing' : 'the next reading of the cue with other content',
  };
}

/** Readings with the same content and another source count together. */
function shareOf(readings: readonly WeighedReading[], content: readonly Span[]): number {
  return readings.reduce((sum, reading) => (areSame(reading.content, content) ? sum + reading.share : sum), 0);
}
