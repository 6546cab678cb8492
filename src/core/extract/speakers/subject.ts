import type { Attribution } from '../attribution.ts';
import { type Range, rangeOf } from '../range.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';
import type { Discourse } from './discourse.ts';

/** Forms that make a passive of the verb behind them: of "is said to" nobody is the subject. */
const BE: ReadonlySet<string> = new Set("is are was were be been being 's 're has had have".split(' '));

/** How far a relative clause may part a subject from its verb. */
const REACH = 40;

/**
 * The words that are the subject of a cue which was found without a source: right before the verb ("which said"), or before a
 * clause between commas ("a project named Lantern, which helps men, said"). Null where the cue is no finite verb of its own.
 */
export function subjectOfCue(discourse: Discourse, attribution: Attribution): Range | null {
  if (attribution.source !== null || attribution.cue === null || attribution.origin !== 'model') return null;
  const { tokens, parts } = discourse.scene.document;
  const verb = rangeOf(tokens, attribution.cue).from;
  if (!isFiniteVerb(parts[verb] ?? PART.X) || BE.has(tokens.lower[verb] ?? '')) return null;
  if (parts[verb - 1] === PART.W) return { from: verb - 1, to: verb };
  const direct = discourse.mentions[discourse.endAt[verb] ?? -1];
  if (direct?.subject) return { from: direct.from, to: direct.to };
  return tokens.word[verb - 1] === ',' ? beforeClause(discourse, verb) : null;
}

function beforeClause(discourse: Discourse, verb: number): Range | null {
  const { tokens } = discourse.scene.document;
  for (let at = verb - 2; at > verb - REACH && tokens.sentence[at] === tokens.sentence[verb]; at -= 1) {
    if (tokens.word[at] !== ',') continue;
    const subject = discourse.mentions[discourse.endAt[at] ?? -1];
    if (!subject?.subject || subject.modifier) return null;
    const named = /^(?:named|called|dubbed)$/.test(tokens.lower[subject.from - 1] ?? '');
    const noun = named ? discourse.mentions[discourse.endAt[subject.from - 1] ?? -1] : undefined;
    return { from: noun?.from ?? subject.from, to: subject.to };
  }
  return null;
}
