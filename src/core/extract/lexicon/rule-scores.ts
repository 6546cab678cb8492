/**
 * How sure each rule around the model is of what it adds, on the scale of the model's own scores: the share that is right in
 * half of the content and in the source ("soft"). Measured with the shipped model on PolNeAR train (840 articles), where a rule
 * adds only what the model left, and read by hand, since the corpus marks few of these at all: no hearsay as such (its sourceless
 * statements are another thing), hardly a quotation without a cue of its own, questions of an interviewer by one annotator in two.
 *
 *   rule                      added   corpus: marked at all   soft   soft of the marked   read by hand: right
 *   hearsay, by an adverb        19                     60 %   27 %                 44 %    16 of 19
 *   hearsay, by a passive        11              (with the adverbs)                          7 of 11
 *   continued quotation          70                     45 %   28 %                 64 %    25 of 26
 *   transcript                   17                     55 %   24 %                 43 %    15 of 15
 *   inverted                      2                     50 %   17 %                 33 %     1 of 2
 *   inverted, without the model 2127                   100 %   55 %                 55 %
 *   headline with a colon         0
 *
 * On train the model misses less than elsewhere, so that what is left to the rules is harder than elsewhere. Each score stands
 * between what the corpus says of the marked and what a reader says; `inverted` is as it is without the model; those of the headline,
 * the participle and the bare mark, which nothing measures, are no higher than the others'.
 */
export const RULE_SCORES = {
  adverb: 0.65,
  passive: 0.55,
  transcript: 0.7,
  inverted: 0.55,
  headline: 0.55,
  participle: 0.55,
  punctuated: 0.55,
  /** Times the score of the statement that the quotation goes on with. */
  continued: 0.8,
} as const;
