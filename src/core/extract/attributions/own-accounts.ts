import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb, subjectThenVerb } from '../facts/clauses.ts';
import { listed } from '../lexicon/listed.ts';
import { type Range, rangeOf, sentenceAround, spanOf } from '../range.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';

/** What somebody tells of himself, by its own word: "according to its own | information", "according to their | figures". */
const OWN: ReadonlySet<string> = new Set(
  listed(`
    information, account, accounts, figures, figure, data, count, estimate, estimates, calculation, calculations, statistics, records,
    statement, statements, version, words, numbers, reckoning, tally`),
);

/**
 * Gives what is told "according to its own information" to whom that pronoun means, and both sides of the credit where it stands within
 * its clause: "| At the hospital |, according to | its | own information, | 23 people were treated |".
 */
export function mendOwnAccounts(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((one) => mended(document, one, attributions));
}

function mended(document: Document, attribution: Attribution, all: readonly Attribution[]): Attribution {
  const { tokens, parts } = document;
  const { source, cue } = attribution;
  if (source === null || cue === null) return attribution;
  const named = rangeOf(tokens, source);
  const credit = { from: rangeOf(tokens, cue).from, to: named.to };
  const accounts = OWN.has(tokens.lower[named.to - 1] ?? '') && named.to - named.from <= 3;
  if (tokens.lower[credit.from] !== 'according' || parts[named.from] !== PART.PRP$ || !accounts) return attribution;
  // "According to his own account, Ivo Marek …" has him behind; "according to her account" may mean anybody.
  const reflexive = tokens.lower[named.from + 1] === 'own' || /^(?:its|their)$/.test(tokens.lower[named.from] ?? '');
  const sentence = sentenceAround(tokens, credit.from);
  if (sentence.from === credit.from || !reflexive) return attribution;
  const own = { ...attribution, source: spanOf(tokens, { from: named.from, to: named.from + 1 }) };
  const around = aroundCredit(document, credit, sentence);
  if (around === null || all.some((one) => one !== attribution && touches(document, one, sentence))) return own;
  return { ...own, content: around.map((range) => spanOf(tokens, range)) };
}

/** What stands before and behind a credit between commas, where neither is a statement alone. */
function aroundCredit(document: Document, credit: Range, sentence: Range): readonly [Range, Range] | null {
  const { tokens, parts } = document;
  const before = { from: sentence.from, to: credit.from - 1 };
  const behind = { from: credit.to + 1, to: sentence.to };
  if (tokens.word[before.to] !== ',' || tokens.word[credit.to] !== ',' || before.to <= before.from) return null;
  // "The hospital has, | according to its own figures, | treated 40": the verb is parted from its auxiliary.
  const open = isFiniteVerb(parts[before.to - 1] ?? 0);
  if (!open && mainVerb(document, before) >= 0) return null;
  const rest = open || isFiniteVerb(parts[behind.from] ?? 0) || subjectThenVerb(document, behind.from, behind.to) >= 0;
  return rest ? [before, behind] : null;
}

function touches({ tokens }: Document, { cue, content }: Attribution, sentence: Range): boolean {
  return [...(cue === null ? [] : [cue]), ...content].some((span) => {
    const { from, to } = rangeOf(tokens, span);
    return from < sentence.to && to > sentence.from;
  });
}
