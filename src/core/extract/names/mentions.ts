import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import type { Range } from '../range.ts';
import { isHeadNoun, type NounPhrase, nounPhraseAt } from '../speakers/nouns.ts';
import { tailEnd } from '../speakers/phrases.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';
import { furnitureTokens, type Name } from './names.ts';

/** Words of an article that speak of somebody or something. */
export interface Mention extends Range {
  /** The name's last word, the noun, the pronoun. */
  readonly head: number;
  /** Index into the names of the article, -1 for a noun or a pronoun. */
  readonly name: number;
  readonly phrase: NounPhrase | null;
  /** Lower-case pronoun, else ''. */
  readonly pronoun: string;
  /** Whether a finite verb follows: "the ministry said". */
  readonly subject: boolean;
  /** Whether it stands in a quotation. */
  readonly quoted: boolean;
  /** A name or noun that only modifies another noun or owns it: "Sol" in "Sol's brother". */
  readonly modifier: boolean;
  /** "Sol's ideas have met resistance": whoever owns the subject is what the sentence is about. */
  readonly ownsSubject: boolean;
}

const PRONOUNS: ReadonlySet<string> = new Set('he she it they him her them his its their hers theirs'.split(' '));

/** All mentions in order of position; a phrase comes before the names inside it. */
export function findMentions(document: Document, names: readonly Name[]): readonly Mention[] {
  const { tokens } = document;
  const furniture = furnitureTokens(document);
  const found: Mention[] = [];
  const inName = new Int32Array(tokens.count);
  names.forEach((name, index) => {
    for (let at = name.titled; at < name.to; at += 1) inName[at] = index + 1;
    found.push(mention(document, { from: name.titled, to: name.to, head: name.to - 1 }, { name: index }));
  });
  for (let at = 0; at < tokens.count; at += 1) {
    if (furniture[at] === 1 || inName[at] !== 0) continue;
    if (isPronoun(document, at)) {
      const lower = tokens.lower[at] ?? '';
      if (PRONOUNS.has(lower)) found.push(mention(document, { from: at, to: at + 1, head: at }, { pronoun: lower }));
    } else if ((isHeadNoun(document, at) || isOtherSubject(document, at)) && !titlesName(document, at, inName)) {
      const phrase = nounPhraseAt(document, at);
      found.push(mention(document, phrase, { phrase }));
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return markModifiers(document, found);
}

/** "Sales rose": a noun that no table lists matters only as a subject, which a later "they" may mean. */
function isOtherSubject({ tokens, parts }: Document, at: number): boolean {
  const part = parts[at];
  if (part !== PART.NN && part !== PART.NNS) return false;
  return isFiniteVerb(parts[at + 1] ?? PART.X) && tokens.sentence[at + 1] === tokens.sentence[at];
}

function isPronoun(document: Document, at: number): boolean {
  const part = document.parts[at];
  return part === PART.PRP || part === PART.PRP$;
}

/** "spokesman Ivo Brandt": the noun belongs to the name behind it. */
function titlesName(document: Document, at: number, inName: Int32Array): boolean {
  return inName[at + 1] !== 0 && document.tokens.sentence[at + 1] === document.tokens.sentence[at];
}

function mention(
  document: Document,
  at: Range & { readonly head: number },
  { name = -1, phrase = null, pronoun = '' }: Partial<Pick<Mention, 'name' | 'phrase' | 'pronoun'>>,
): Mention {
  return {
    from: at.from,
    to: at.to,
    head: at.head,
    name,
    phrase,
    pronoun,
    subject: isSubject(document, at),
    quoted: document.quotes.state[at.head] === 1,
    modifier: false,
    ownsSubject: false,
  };
}

/** How far a verb may stand behind its subject: "the ministry, which runs the port, said". */
const REACH = 24;

/** Words after which a new clause begins, so that what follows them may be a subject. */
const CLAUSE: ReadonlySet<string> = new Set(
  'that after before because while if as when since until although though whether than where so'.split(' '),
);

function isSubject(document: Document, { from, to, head }: Range & { head: number }): boolean {
  const { tokens, parts } = document;
  // "As for Sol, she said": a topic of its own.
  if (tokens.lower[from - 1] === 'for' && tokens.lower[from - 2] === 'as') return true;
  // "the government of southern Lipetsk said": Lipetsk completes the subject, it is none.
  if (completes(document, from)) return false;
  const end = Math.max(to, tailEnd(document, head, head + TAIL));
  if (leadsToVerb(document, to) || leadsToVerb(document, end)) return true;
  // Behind an appositive or a bracket: "Ivo Brandt, a spokesman, said".
  const opens = tokens.word[end];
  if (opens !== ',' && opens !== '(') return false;
  for (let at = end + 1; at < end + REACH && tokens.sentence[at] === tokens.sentence[head]; at += 1) {
    if (tokens.word[at] === (opens === ',' ? ',' : ')')) return isFiniteVerb(parts[at + 1] ?? PART.X);
  }
  return false;
}

const TAIL = 9;

/** Whether a preposition leads to the phrase that token `from` stands in. */
function completes({ tokens, parts }: Document, from: number): boolean {
  let at = from - 1;
  while (at > from - 5 && (parts[at] === PART.JJ || parts[at] === PART.DT || parts[at] === PART.CD)) at -= 1;
  if (tokens.sentence[at] !== tokens.sentence[from] || CLAUSE.has(tokens.lower[at] ?? '')) return false;
  return parts[at] === PART.IN || parts[at] === PART.TO;
}

function leadsToVerb({ tokens, parts }: Document, to: number): boolean {
  for (let at = to; at < to + 3 && tokens.sentence[at] === tokens.sentence[to - 1]; at += 1) {
    const part = parts[at] ?? PART.X;
    if (isFiniteVerb(part)) return true;
    if (part !== PART.RB && tokens.word[at] !== ')') return false;
  }
  return false;
}

/** Marks what stands inside a longer mention, owns the noun behind it, or stands before it: "a Harrow researcher Ana Sol". */
function markModifiers(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  let end = 0;
  return mentions.map((found) => {
    const inside = found.to <= end;
    end = Math.max(end, found.to);
    const owns = document.parts[found.to] === PART.POS || document.parts[found.head] === PART.PRP$;
    const before = found.name >= 0 && isCommonNoun(document, found.to);
    return inside || owns || before
      ? { ...found, modifier: true, subject: false, ownsSubject: owns && ownsSubject(document, found.to) }
      : found;
  });
}

function ownsSubject({ tokens, parts }: Document, to: number): boolean {
  for (
    let at = parts[to] === PART.POS ? to + 1 : to;
    at < to + 6 && tokens.sentence[at] === tokens.sentence[to];
    at += 1
  ) {
    const part = parts[at] ?? PART.X;
    if (isFiniteVerb(part)) return true;
    if (part !== PART.JJ && part !== PART.NN && part !== PART.NNS && part !== PART.CD && part !== PART.RB) return false;
  }
  return false;
}

function isCommonNoun({ tokens, parts }: Document, at: number): boolean {
  if (tokens.sentence[at] !== tokens.sentence[at - 1] || isCapitalised(tokens.word[at] ?? '')) return false;
  return parts[at] === PART.NN || parts[at] === PART.NNS;
}
