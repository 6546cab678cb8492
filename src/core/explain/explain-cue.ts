import { rangeOf, spanOf } from '../extract/range.ts';
import type { TokenRange } from '../extract/tagger/labels.ts';
import type { Quote } from '../model/reading.ts';
import type { Case } from './case.ts';
import { type Decision, named, quoteOf, type RunnerUp, rounded, ruled } from './explanation.ts';
import { weighCueWord, wordInWords } from './weigh-word.ts';

/** Why these words attribute. */
export function explainCue(known: Case): Decision {
  const { telling, attribution, trace, surroundings, model } = known;
  const { cue } = telling;
  if (cue === null) {
    return ruled('cue', known.history.found, { value: null, words: [], because: 'no word of the sentence attributes' });
  }
  const { from, to } = rangeOf(trace.document.tokens, cue);
  const word = weighCueWord(surroundings, model, [from, to]);
  const evidence = [{ what: 'probability that it is one', value: rounded(word.probability) }];
  if (attribution.origin !== 'model') {
    const because = BECAUSE[attribution.origin];
    return {
      field: 'cue',
      value: cue.exact,
      words: [cue],
      decidedBy: [attribution.origin],
      because,
      evidence,
      runnerUp: null,
    };
  }
  return {
    field: 'cue',
    value: cue.exact,
    words: [cue],
    decidedBy: ['model'],
    because: wordInWords(surroundings.view, word.at),
    evidence: [...evidence, ...word.groups.map(({ what, value }) => ({ what: `weight of ${what}`, value }))],
    runnerUp: otherExtent(known, [from, to]),
  };
}

const BECAUSE = {
  inverted: 'a verb of reporting closes the sentence behind its source',
  hearsay: 'an adverb or a passive by which nobody in particular says something',
  transcript: 'the colon after the name of whose turn it is',
  participle: 'a participle or verb of telling that the model left',
  punctuated: 'the colon or dash that stands for a verb',
  headline: 'the colon of a headline',
  continued: 'the cue of the statement that the quotation goes on with',
} as const;

/** The cue with one word more or less at an end, or none at all: whichever the flat chain finds likeliest. */
function otherExtent({ trace, surroundings }: Case, [from, to]: TokenRange): RunnerUp {
  const { tokens, text } = trace.document;
  const { flat, view } = surroundings;
  const cueAt = (at: number): number => (view.sentence[at] === view.sentence[from] ? (flat.cue[at] ?? 0) : 0);
  const quote = (range: TokenRange): Quote => quoteOf(text, spanOf(tokens, { from: range[0], to: range[1] }));
  const word = (at: number): string => named(tokens.word[at] ?? '');
  let most = 0;
  for (let at = from; at < to; at += 1) most = Math.max(most, flat.cue[at] ?? 0);
  const extents = [
    { range: [from - 1, to] as const, share: cueAt(from - 1), because: `${word(from - 1)} may belong to it` },
    { range: [from, to + 1] as const, share: cueAt(to), because: `${word(to)} may belong to it` },
    ...(to - from < 2
      ? []
      : [
          { range: [from + 1, to] as const, share: 1 - cueAt(from), because: `${word(from)} may not belong to it` },
          { range: [from, to - 1] as const, share: 1 - cueAt(to - 1), because: `${word(to - 1)} may not belong to it` },
        ]),
  ];
  const best = extents.reduce((a, b) => (b.share > a.share ? b : a));
  const none = 1 - most;
  if (none >= best.share) return { value: null, words: [], share: rounded(none), because: 'no cue at all' };
  const words = [quote(best.range)];
  return { value: words[0]?.exact ?? null, words, share: rounded(best.share), because: best.because };
}
