import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { verbForms } from '../lexicon/cue-verbs.ts';
import { BE, HEARSAY_ADVERBS, HEARSAY_CLAUSES, HEARSAY_PASSIVES } from '../lexicon/hearsay.ts';
import { listed } from '../lexicon/listed.ts';
import { PERFECT, REPORTING, REPORTING_PLURAL, TRAILING } from '../lexicon/reporting.ts';
import { RULE_SCORES } from '../lexicon/rule-scores.ts';
import { THAT_VERBS } from '../lexicon/that-verbs.ts';
import { phraseAt, phrases } from '../phrases.ts';
import { type Range, rangeOf, sentenceAround, spanOf, takenTokens } from '../range.ts';
import { PART } from '../tagger/parts.ts';

const ADVERB = phrases(HEARSAY_ADVERBS);
const PASSIVE = phrases(HEARSAY_PASSIVES);
const CLAUSE = phrases(HEARSAY_CLAUSES);
const FORM_OF_BE: ReadonlySet<string> = new Set(BE);

/**
 * Adds the statements that nobody is named for: "The guard allegedly left the gate open", "The man is said to have fled",
 * "The firm has been accused of dumping waste", "It is understood that the search goes on". A cue inside another attribution's words is that speaker's own hedge.
 */
export function addHearsay(document: Document, found: readonly Attribution[]): readonly Attribution[] {
  const attributions = found.filter((one) => !isDeed(document, one));
  const taken = takenTokens(document.tokens, attributions);
  const added: Attribution[] = [];
  for (let at = 0; at < document.tokens.count; at += 1) {
    const cue = taken[at] === 1 ? null : hearsayCue(document, at);
    if (cue === null) continue;
    const content = clauseAround(document, cue, taken);
    if (content.length === 0) continue;
    for (const range of [cue, ...content]) taken.fill(1, range.from, range.to);
    const spans = content.map((range) => spanOf(document.tokens, range));
    const score = FORM_OF_BE.has(document.tokens.lower[at] ?? '') ? RULE_SCORES.passive : RULE_SCORES.adverb;
    added.push({ cue: spanOf(document.tokens, cue), source: null, content: spans, score, origin: 'hearsay' });
  }
  return [...attributions, ...added];
}

/** "The owner | will reportedly sell | …" read as what the owner says: others say it of him. */
function isDeed({ tokens, quotes }: Document, { cue, content }: Attribution): boolean {
  // "Falk reportedly yelling: “Go!”"
  const quoted = content.some((span) => quotes.state[rangeOf(tokens, span).from] === 1);
  if (cue === null || quoted) return false;
  const { from, to } = rangeOf(tokens, cue);
  let adverb = false;
  for (let at = from; at < to; at += 1) {
    if (phraseAt(tokens, at, ADVERB) > 0) adverb = true;
    else if (SAYING.has(tokens.lower[at] ?? '')) return false;
  }
  return adverb && to - from > 1;
}

/** Verbs of what is said to somebody or of him, that "that" does not follow. */
const ADDRESSED = listed(
  'accuse, ask, blame, condemn, criticise, criticize, demand, deny, describe, shout, tell, threaten, yell',
);
const SAYING: ReadonlySet<string> = new Set([
  ...REPORTING,
  ...REPORTING_PLURAL,
  ...TRAILING,
  ...THAT_VERBS,
  ...ADDRESSED.flatMap((lemma) => verbForms(lemma)),
]);

/** The cue at token `at`: an adverb, or a form of be (with has/have before it) and a passive. */
function hearsayCue(document: Document, at: number): Range | null {
  const { tokens, parts } = document;
  const adverb = phraseAt(tokens, at, ADVERB);
  // "an allegedly stolen car" speaks of the car: only an adverb of the clause attributes the clause.
  if (adverb > 0) return modifiesNoun(document, at + adverb) ? null : { from: at, to: at + adverb };
  if (!FORM_OF_BE.has(tokens.lower[at] ?? '')) return null;
  const skip = parts[at + 1] === PART.RB ? 1 : 0;
  const from = PERFECT.has(tokens.lower[at - 1] ?? '') ? at - 1 : at;
  const clause = tokens.lower[from - 1] === 'it' ? phraseAt(tokens, at + 1 + skip, CLAUSE) : 0;
  // "It" stands for the clause and belongs to the cue.
  if (clause > 0) return { from: from - 1, to: at + skip + clause };
  const passive = phraseAt(tokens, at + 1 + skip, PASSIVE);
  if (passive === 0) return null;
  return { from, to: at + 1 + skip + passive };
}

function modifiesNoun(document: Document, at: number): boolean {
  const { parts } = document;
  const previous = parts[at - 2];
  const determined = previous === PART.DT || previous === PART.PRP$ || previous === PART.IN || previous === PART.JJ;
  return (
    determined && (parts[at] === PART.VBN || parts[at] === PART.JJ || parts[at] === PART.NN || parts[at] === PART.VBG)
  );
}

/** The clause without its cue: what stands before it and after it in the sentence, up to another attribution's words. */
function clauseAround(document: Document, cue: Range, taken: Uint8Array): readonly Range[] {
  const sentence = sentenceAround(document.tokens, cue.from);
  let from = cue.from;
  while (from > sentence.from && taken[from - 1] === 0 && !bordersClause(document, from - 1, sentence)) from -= 1;
  let to = cue.to;
  while (to < sentence.to && taken[to] === 0) to += 1;
  const before = subject(document, { from, to: cue.from });
  return to === cue.to ? [] : [before, { from: cue.to, to }].filter((range) => range.from < range.to);
}

/** A semicolon or dash, or a comma with a conjunction before a new clause, ends the clause to the left. */
function bordersClause(document: Document, at: number, sentence: Range): boolean {
  const { word, lower } = document.tokens;
  if (/^(?:;|—|–|--|:)$/.test(word[at] ?? '')) return true;
  const joins = lower[at] === 'and' || lower[at] === 'but' || lower[at] === 'while' || lower[at] === 'although';
  return joins && at > sentence.from && word[at - 1] === ',';
}

/** Leaves out connectives at the start of the clause: "However, the firm …". */
function subject(document: Document, range: Range): Range {
  const { parts, tokens } = document;
  let from = range.from;
  while (from < range.to && (parts[from] === PART.CC || (parts[from] === PART.RB && tokens.word[from + 1] === ','))) {
    from += tokens.word[from + 1] === ',' ? 2 : 1;
  }
  return { from, to: range.to };
}
