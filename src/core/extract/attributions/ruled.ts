import type { Tokens } from '../../text/tokens.ts';
import type { Attribution } from '../attribution.ts';
import { RULE_SCORES } from '../lexicon/rule-scores.ts';
import { type Range, spanOf } from '../range.ts';

/** Who says what, and the words or the mark that say so: token ranges. */
export interface Told {
  readonly source: Range;
  readonly cue: Range;
  readonly content: Range;
  /** What goes on behind the credit: "The dam held, the mayor said, | but the road was washed away". */
  readonly rest?: Range;
}

/** What a rule found, as sure as the rule is. */
export function ruled(
  tokens: Tokens,
  told: Told,
  origin: 'inverted' | 'participle' | 'punctuated' | 'headline',
): Attribution {
  return { ...spansOf(tokens, told), score: RULE_SCORES[origin], origin };
}

/** The same as the text has it. */
export function spansOf(
  tokens: Tokens,
  { source, cue, content, rest }: Told,
): Pick<Attribution, 'source' | 'cue' | 'content'> {
  const parts = rest === undefined ? [content] : [content, rest];
  return {
    cue: spanOf(tokens, cue),
    source: spanOf(tokens, source),
    content: parts.map((part) => spanOf(tokens, part)),
  };
}
