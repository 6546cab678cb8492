import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb } from '../facts/clauses.ts';
import { listed } from '../lexicon/listed.ts';
import { type Range, sentenceAround, takenTokens } from '../range.ts';
import { isProper, PART } from '../tagger/parts.ts';
import { ruled, type Told } from './ruled.ts';
import { isSpeakerPhrase } from './speaker-phrase.ts';

const LONGEST = 14;
/** What somebody's own telling is called: "by the hospital's | count", "in the | words | of the governor". */
const ACCOUNTS: ReadonlySet<string> = new Set(
  listed(
    'account, accounts, count, telling, words, view, estimate, estimates, version, reckoning, opinion, assessment, tally, figures, calculation, calculations',
  ),
);
const LEADS = /^(?:in|by|on|from)$/;

/**
 * Adds what is told by somebody's count, words or account, where nothing of the sentence was read: "By | the hospital's | count |,
 * 41 people were hurt", "The dam held, in the words of | the governor |".
 */
export function addAccounts(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const taken = takenTokens(tokens, attributions);
  const added: Attribution[] = [];
  for (let at = 2; at < tokens.count; at += 1) {
    if (taken[at] === 1 || document.quotes.state[at] !== 0 || !ACCOUNTS.has(tokens.lower[at] ?? '')) continue;
    const sentence = sentenceAround(tokens, at);
    const told = possessed(document, at, sentence) ?? withOf(document, at, sentence);
    if (told === null || taken.subarray(sentence.from, sentence.to).includes(1)) continue;
    added.push(ruled(tokens, told, 'inverted'));
  }
  return added.length === 0 ? attributions : [...attributions, ...added];
}

/** "by | the hospital's | count" */
function possessed(document: Document, noun: number, sentence: Range): Told | null {
  const { tokens, parts } = document;
  const mark = tokens.lower[noun - 1] === 'own' ? noun - 2 : noun - 1;
  if (parts[mark] === PART.PRP$ && LEADS.test(tokens.lower[mark - 1] ?? '') && tokens.lower[mark] !== 'our') {
    const source = { from: mark, to: mark + 1 };
    return around(document, { from: mark - 1, to: noun + 1 }, { source, cue: { from: noun, to: noun + 1 }, sentence });
  }
  const owner = parts[mark] === PART.POS ? mark : -1;
  let lead = owner - 1;
  while (lead > sentence.from && noun - lead < LONGEST && !LEADS.test(tokens.lower[lead] ?? '')) lead -= 1;
  const source = { from: lead + 1, to: owner };
  if (owner < 0 || !LEADS.test(tokens.lower[lead] ?? '') || !isSpeakerPhrase(document, source)) return null;
  return around(document, { from: lead, to: noun + 1 }, { source, cue: { from: noun, to: noun + 1 }, sentence });
}

/** "in the | words of | the governor" */
function withOf(document: Document, noun: number, sentence: Range): Told | null {
  const { tokens } = document;
  const lead = tokens.lower[noun - 1] === 'the' ? noun - 2 : noun - 1;
  if (tokens.lower[noun + 1] !== 'of' || !LEADS.test(tokens.lower[lead] ?? '') || lead < sentence.from) return null;
  let to = noun + 2;
  while (to < sentence.to && to - noun < LONGEST && !/^[,.;:!?]$/.test(tokens.word[to] ?? '')) to += 1;
  const source = { from: noun + 2, to };
  if (!isSpeakerPhrase(document, source)) return null;
  return around(document, { from: lead, to }, { source, cue: { from: lead, to: noun + 2 }, sentence });
}

interface Credit {
  readonly source: Range;
  readonly cue: Range;
  readonly sentence: Range;
}

/** The clause behind a credit that opens the sentence, or before one that ends it, a comma between. */
function around(document: Document, whole: Range, { source, cue, sentence }: Credit): Told | null {
  const { word } = document.tokens;
  const first = document.parts[whole.to];
  const opens =
    whole.from === sentence.from &&
    (word[whole.to] === ',' || first === PART.DT || first === PART.PRP || first === PART.EX || isProper(first ?? 0));
  const closes = word[whole.from - 1] === ',' && (whole.to >= sentence.to || /^[.!?]$/.test(word[whole.to] ?? ''));
  if (!opens && !closes) return null;
  const begin = word[whole.to] === ',' ? whole.to + 1 : whole.to;
  const content = opens ? { from: begin, to: sentence.to } : { from: sentence.from, to: whole.from - 1 };
  return mainVerb(document, content) < 0 ? null : { source, cue, content };
}
