import { cueClass, isUnmistakableCue } from '../extract/lexicon/cue-verbs.ts';
import { ACTING, ASKING, BELIEVING, DECLINING, DENYING, INTENDING } from '../extract/lexicon/stances.ts';
import { rangeOf, spanOf } from '../extract/range.ts';
import { PART } from '../extract/tagger/parts.ts';
import type { Mode, Quote, Stance } from '../model/reading.ts';
import type { Case } from './case.ts';
import { type Decision, named, quoteOf, ruled } from './explanation.ts';

/** How much of the content stands in quotation marks, or that nobody is named. */
export function explainType({ telling, fact, trace }: Case): Decision {
  const { type, cue, source } = telling;
  if (type === 'hearsay') {
    const words = source ?? cue;
    const because =
      source === null ? 'the cue names nobody who says it' : `${named(source.exact)} names nobody who says it`;
    return ruled('type', 'type', { value: type, words: words === null ? [] : [words], because });
  }
  const { inside, outside } = countQuoted(trace.document, fact.content);
  const because =
    inside === 0
      ? 'no word of it stands in quotation marks'
      : outside === 0
        ? 'all of it stands in quotation marks'
        : `${inside} of its ${inside + outside} words stand in quotation marks`;
  const evidence = [
    { what: 'words in quotation marks', value: inside },
    { what: 'words outside them', value: outside },
  ];
  return { ...ruled('type', 'type', { value: type, words: [], because }), evidence };
}

function countQuoted({ tokens, parts, quotes }: Case['trace']['document'], content: Case['fact']['content']) {
  let inside = 0;
  let outside = 0;
  for (const span of content) {
    const { from, to } = rangeOf(tokens, span);
    for (let at = from; at < to; at += 1) {
      if (parts[at] === PART.PUNCT || parts[at] === PART.OQ || parts[at] === PART.CQ) continue;
      if (quotes.state[at] === 1) inside += 1;
      else outside += 1;
    }
  }
  return { inside, outside };
}

/** Words of a mode or stance, and what they are. */
type Sign = readonly [kind: string, holds: (lower: string) => boolean];

const MODES: Readonly<Record<Mode, Sign>> = {
  speech: ['says that somebody spoke or wrote', (lower) => isUnmistakableCue(lower) || cueClass(lower) === 'speech'],
  belief: ['says what somebody thought or felt', (lower) => BELIEVING.has(lower)],
  intention: ['says what somebody planned, wanted or promised', (lower) => INTENDING.has(lower)],
  other: ['is an act that is neither speech nor thought', (lower) => ACTING.has(lower)],
};

/** What kind of act the cue names. */
export function explainMode(known: Case): Decision {
  const { mode } = known.telling;
  const [kind, holds] = MODES[mode];
  const [word] = wordsOfCue(known, holds);
  const because = word === undefined ? 'no word of the cue says otherwise' : `${named(word.exact)} ${kind}`;
  return ruled('mode', 'mode', { value: mode, words: word === undefined ? [] : [word], because });
}

const NEGATION: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither', 'nor', 'no']);

const STANCES: Readonly<Record<Exclude<Stance, 'asserts'>, Sign>> = {
  denies: ['says that it is not so', (lower) => DENYING.has(lower)],
  questions: ['leaves it open as a question', (lower) => ASKING.has(lower)],
  declines: ['shows that the speaker takes no stand', (lower) => DECLINING.has(lower) || NEGATION.has(lower)],
};

/** Where the speaker stands to the content. */
export function explainStance(known: Case): Decision {
  const { stance } = known.telling;
  if (stance === 'asserts') {
    const because = 'no word of the cue denies, asks or declines';
    return ruled('stance', 'stance', { value: stance, words: [], because });
  }
  const [kind, holds] = STANCES[stance];
  const [word] = wordsOfCue(known, holds);
  const because = word === undefined ? `the cue ${kind}` : `${named(word.exact)} ${kind}`;
  return ruled('stance', 'stance', { value: stance, words: word === undefined ? [] : [word], because });
}

/** Words of the cue, and the one before it ("did not | say"), that are of a kind. */
function wordsOfCue({ telling, trace }: Case, holds: (lower: string) => boolean): readonly Quote[] {
  const { cue } = telling;
  if (cue === null) return [];
  const { tokens, text } = trace.document;
  const { from, to } = rangeOf(tokens, cue);
  const found: Quote[] = [];
  for (let at = Math.max(0, from - 1); at < to; at += 1) {
    const before = at < from;
    if (before && (tokens.sentence[at] !== tokens.sentence[from] || !NEGATION.has(tokens.lower[at] ?? ''))) continue;
    if (holds(tokens.lower[at] ?? '')) found.push(quoteOf(text, spanOf(tokens, { from: at, to: at + 1 })));
  }
  return found;
}
