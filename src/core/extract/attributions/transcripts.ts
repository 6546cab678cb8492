import { holdsLetters, isCapitalised } from '../../text/letters.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { RULE_SCORES } from '../lexicon/rule-scores.ts';
import { type Range, rangeOf, spanOf, takenTokens } from '../range.ts';
import { isProper, isVerb, PART } from '../tagger/parts.ts';

/** One "Note:" makes no transcript. */
const TURNS = 3;
const LONGEST_NAME = 5;

/**
 * Adds the turns of a transcript: lines that open with a name and a colon ("ARDEN: We will rebuild."). A text is a
 * transcript where at least three lines do so and some name takes two turns, which no list of notes does.
 */
export function addTranscripts(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const turns = paragraphsOf(document).flatMap((paragraph) => turnOf(document, paragraph) ?? []);
  const names = turns.map((turn) => document.text.slice(turn.name.start, turn.name.end));
  if (turns.length < TURNS || new Set(names).size === names.length) return attributions;
  const asking = interviewers(document, turns);
  const answers = turns.filter((turn) => !asking.has(nameOf(document, turn)));
  const told = attributions.filter((one) => !(isQuestion(document, one, asking) || isOwn(document, one, answers)));
  const taken = takenTokens(document.tokens, told);
  const added = answers.flatMap((turn) =>
    untold(document, rangeOf(document.tokens, turn.words), taken).map(
      (range): Attribution => ({
        cue: turn.colon,
        source: turn.name,
        content: [spanOf(document.tokens, range)],
        score: RULE_SCORES.transcript,
        origin: 'transcript',
      }),
    ),
  );
  return [...told, ...added];
}

function nameOf({ text }: Document, { name }: Turn): string {
  return text.slice(name.start, name.end);
}

/** Names of turns that only ask and lead. */
const ASKING = /^(?:host|presenter|moderator|interviewer|anchor|q|question)$/i;

/** Who asks and does not tell: called so, or at least half of the turns end with a question, and others answer. */
function interviewers(document: Document, turns: readonly Turn[]): ReadonlySet<string> {
  const asked = new Map<string, number>();
  for (const turn of turns) {
    const asks = document.text.slice(turn.words.start, turn.words.end).endsWith('?') ? 1 : -1;
    asked.set(nameOf(document, turn), (asked.get(nameOf(document, turn)) ?? 0) + asks);
  }
  return new Set([...asked].filter(([name, sum]) => sum >= 0 || ASKING.test(name)).map(([name]) => name));
}

/** A turn of an interviewer that the model took for a statement: "Herald: When did you leave?" */
function isQuestion({ text }: Document, { source, cue, content }: Attribution, asking: ReadonlySet<string>): boolean {
  if (source === null || cue === null || text.slice(cue.start, cue.end) !== ':') return false;
  const last = content.at(-1);
  return (
    asking.has(text.slice(source.start, source.end)) &&
    last !== undefined &&
    text.slice(last.start, last.end).endsWith('?')
  );
}

/** "Arden: | I | never promised | any sum": the whole sentence is Arden's, not what "I" promised. */
function isOwn({ text, quotes, tokens }: Document, { source }: Attribution, turns: readonly Turn[]): boolean {
  if (source === null || !/^(?:I|we|We)$/.test(text.slice(source.start, source.end))) return false;
  const quoted = quotes.state[rangeOf(tokens, source).from] !== 0;
  return !quoted && turns.some(({ words }) => words.start <= source.start && source.end <= words.end);
}

/** The runs of whole sentences in which nothing is told yet, questions left out. */
function untold(document: Document, turn: Range, taken: Uint8Array): readonly Range[] {
  const { tokens } = document;
  const whole = !taken.subarray(turn.from, turn.to).includes(1);
  const runs: Range[] = [];
  for (let from = turn.from; from < turn.to; ) {
    let to = from + 1;
    while (to < turn.to && tokens.sentence[to] === tokens.sentence[from]) to += 1;
    const last = runs.at(-1);
    const free =
      !taken.subarray(from, to).includes(1) &&
      tokens.word[to - 1] !== '?' &&
      (whole || hasVerb(document, { from, to }));
    if (free && last?.to === from) runs[runs.length - 1] = { from: last.from, to };
    else if (free) runs.push({ from, to });
    from = to;
  }
  return runs;
}

function hasVerb({ parts }: Document, { from, to }: Range): boolean {
  return parts.subarray(from, to).some((part) => isVerb(part));
}

interface Turn {
  readonly name: { readonly start: number; readonly end: number };
  readonly colon: { readonly start: number; readonly end: number };
  readonly words: { readonly start: number; readonly end: number };
}

function turnOf(document: Document, paragraph: Range): Turn | null {
  const { tokens, parts } = document;
  for (let at = paragraph.from; at < Math.min(paragraph.to, paragraph.from + LONGEST_NAME + 1); at += 1) {
    if (tokens.word[at] === ':') {
      if (at === paragraph.from || !saysSomething(document, { from: at + 1, to: paragraph.to })) return null;
      return {
        name: spanOf(tokens, { from: paragraph.from, to: at }),
        colon: spanOf(tokens, { from: at, to: at + 1 }),
        words: spanOf(tokens, { from: at + 1, to: paragraph.to }),
      };
    }
    const capital = isCapitalised(tokens.word[at] ?? '');
    if (
      !capital ||
      !(
        isProper(parts[at] ?? 0) ||
        parts[at] === PART.NN ||
        parts[at] === PART.JJ ||
        isAllCapitals(tokens.word[at] ?? '')
      )
    ) {
      return null;
    }
  }
  return null;
}

/** A word: a list of results ("Arden: 1,769") is no transcript. */
function saysSomething({ tokens }: Document, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1) if (holdsLetters(tokens.word[at] ?? '', 2)) return true;
  return false;
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function paragraphsOf(document: Document): readonly Range[] {
  const { paragraph, count } = document.tokens;
  const ranges: Range[] = [];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && paragraph[to] === paragraph[from]) to += 1;
    ranges.push({ from, to });
    from = to;
  }
  return ranges;
}
