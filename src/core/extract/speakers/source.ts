import { isSigns } from '../../text/letters.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import type { Mention } from '../names/mentions.ts';
import type { Range } from '../range.ts';
import { isProper, isVerb, PART } from '../tagger/parts.ts';
import { isEither, mayBe } from './apposition.ts';
import { coordination } from './coordination.ts';
import type { Discourse } from './discourse.ts';
import { officeHolder } from './office.ts';
import { tailEnd } from './phrases.ts';
import { antecedent } from './relative.ts';
import { OPEN, type Resolved } from './scene.ts';
import { unlisted } from './unlisted.ts';

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom']);
const FIRST: ReadonlySet<string> = new Set('i me my mine we us our ours you your'.split(' '));
const BEFORE: ReadonlySet<string> = new Set(
  'according to by from per with and but for in von van der den bin ibn'.split(' '),
);

/** Whom the words of a source mean; open where they are a pronoun or a descriptor that nothing in the article explains. */
export function readSource(discourse: Discourse, source: Range): Resolved {
  const { tokens } = discourse.scene.document;
  const range = trimmed(discourse, source);
  if (range.from >= range.to) return OPEN;
  const first = tokens.lower[range.from] ?? '';
  if (FIRST.has(first)) return ownPerson(discourse, range);
  if (RELATIVE.has(first)) return antecedent(discourse, range.from);
  const top = topMention(discourse, range);
  const closing = closingName(discourse, top, range) ?? officeHolder(discourse, top, range);
  if (closing) return closing;
  if (top === null) return unlisted(discourse, range, Math.max(headToken(discourse, range), range.from));
  const joined = coordination(discourse, top, range);
  if (joined) return joined;
  return meant(discourse, top, range);
}

/** "our observer Ivo Brandt", "my colleague, Ana Sol,": who speaks is named; "our director" is somebody whom only the outlet knows. */
function ownPerson(discourse: Discourse, range: Range): Resolved {
  const index = discourse.endAt[range.to] ?? -1;
  const name = discourse.mentions[index];
  const { tokens, parts } = discourse.scene.document;
  if (!name || name.name < 0 || parts[range.from] !== PART.PRP$) return OPEN;
  const titled = discourse.scene.names[name.name]?.titled ?? name.from;
  const noun = tokens.word[titled - 1] === ',' ? titled - 2 : titled - 1;
  const said = NOUNS.get(tokens.lower[noun] ?? '') ?? null;
  const found = discourse.resolved[index] ?? OPEN;
  const plain = tokens.word.slice(range.from, noun).every((word) => /^\p{L}/u.test(word));
  return noun > range.from && said !== null && plain && mayBe(said, discourse.scene.actors[found.actor]) ? found : OPEN;
}

function trimmed(discourse: Discourse, source: Range): Range {
  const { tokens } = discourse.scene.document;
  let { from, to } = source;
  while (from < to && (BEFORE.has(tokens.lower[from] ?? '') || isSigns(tokens.word[from] ?? ''))) from += 1;
  while (to > from && isLooseSign(tokens.word[to - 1] ?? '')) to -= 1;
  // "one passenger, Ivo Brandt, 71,": how old somebody is says nothing of who.
  if (to - from > 2 && AGE.test(tokens.word[to - 1] ?? '') && tokens.word[to - 2] === ',') to -= 2;
  return { from, to };
}

const AGE = /^\d{1,3}$/;

/** A possessive mark, a bracket and a per cent sign may end a source, other signs may not. */
function isLooseSign(word: string): boolean {
  return isSigns(word) && !/['’)%]/.test(word);
}

/** The mention whose phrase opens the source: its head noun or name, not what only modifies it. */
export function topMention(discourse: Discourse, range: Range): Mention | null {
  const head = headToken(discourse, range);
  if (head < 0) return null;
  const found = discourse.mentions[discourse.headAt[head] ?? -1] ?? null;
  const listed = found !== null && (found.phrase === null || found.phrase.noun !== null);
  return listed && found.from >= range.from - 1 ? found : null;
}

/**
 * "Sol's running mate, Harrow Ivo Brandt,", "his wife, longtime aide Ana Sol", "a resident, nurse Ana Sol": after a comma a name
 * closes what opens with a noun that somebody owns or that means somebody new.
 */
function closingName(discourse: Discourse, top: Mention | null, range: Range): Resolved | null {
  const { document, actors } = discourse.scene;
  const { tokens, parts } = document;
  const index = discourse.endAt[range.to] ?? -1;
  const name = discourse.mentions[index];
  if (!name || name.name < 0 || name.from <= range.from || top?.phrase?.plural) return null;
  const isNew = top?.phrase?.determiner === 'indefinite' && top.phrase.noun?.class === 'person';
  if (
    top &&
    !isNew &&
    !(top.name >= 0 ? parts[top.to] === PART.POS : (top.phrase?.owner ?? top.phrase?.determiner === 'pronoun'))
  )
    return null;
  let at = name.from - 1;
  while (at > range.from && leadsToName(parts[at] ?? PART.X)) at -= 1;
  const opened =
    top === null ||
    (isNew && at === top.to) ||
    tokens.lower.slice(range.from, at).some((word) => word === "'s" || word === "'") ||
    parts[range.from] === PART.PRP$;
  const actor = actors[discourse.resolved[index]?.actor ?? -1];
  const person = actor?.class === 'person' || (isEither(top?.phrase?.noun) && actor?.class === 'body');
  if (
    tokens.word[at] !== ',' ||
    !opened ||
    !person ||
    tokens.lower.slice(range.from, at).some((word) => word === ',' || word === 'and')
  )
    return null;
  return discourse.resolved[index] ?? null;
}

/** "retired teacher": the tagger may take such a participle for the verb. */
function leadsToName(part: number): boolean {
  const participle = part === PART.VBN || part === PART.VBD;
  return part === PART.JJ || part === PART.NN || part === PART.NNS || part === PART.RB || participle || isProper(part);
}

/** The last noun or name of the phrase that the range opens with, before any preposition, comma or clause. */
function headToken(discourse: Discourse, range: Range): number {
  const { document, nameAt } = discourse.scene;
  const { parts, tokens } = document;
  // "the Baza and Shot channels": a phrase knows its own head; "Secretary of State Ana Sol": a name its own end.
  const opening = discourse.mentions[discourse.startAt[range.from] ?? -1];
  if (opening?.phrase && !opening.modifier && opening.head < range.to) return opening.head;
  const named = opening && opening.name >= 0 && opening.to <= range.to ? opening : null;
  let head = named?.head ?? -1;
  for (let at = named?.to ?? range.from; at < range.to; at += 1) {
    const part = parts[at] ?? PART.X;
    const inName = (nameAt[at] ?? 0) !== 0;
    const pronoun = part === PART.PRP && head < 0;
    // "Tide engineer Ivo Brandt": a trade right before a name is one, whatever a tagger makes of it.
    const trade = NOUNS.get(tokens.lower[at] ?? '')?.class === 'person' && (nameAt[at + 1] ?? 0) !== 0;
    const noun = inName || trade || part === PART.NN || part === PART.NNS || pronoun || isProper(part);
    const isHead = noun || (discourse.headAt[at] !== -1 && part !== PART.PRP);
    if (isHead) head = at;
    else if (part === PART.POS || part === PART.PRP$ || part === PART.DT || part === PART.JJ || part === PART.CD)
      continue;
    else if ((part === PART.VBN || part === PART.VBG || part === PART.RB) && head < 0) continue;
    // "retired general Ana Sol", "coastguard spokesman Ivo Brandt", where the tagger takes the first word for a verb.
    else if (isVerb(part) && at === range.from) continue;
    else if (tokens.lower[at] === 'and' && discourse.headAt[at - 1] === -1 && (head >= 0 || parts[at - 1] === PART.JJ))
      continue;
    else break;
  }
  return head;
}

/** The actor of a mention, or of the name that stands beside it: "a spokesman, Ivo Brandt", "a project named Harrow". */
function meant(discourse: Discourse, top: Mention, range: Range): Resolved {
  const index = discourse.headAt[top.head] ?? -1;
  const beside = top.name >= 0 ? -1 : besideName(discourse, top, range);
  const author = authorBehind(discourse, top, range);
  return discourse.resolved[beside >= 0 ? beside : author >= 0 ? author : index] ?? OPEN;
}

function besideName(discourse: Discourse, top: Mention, range: Range): number {
  const { tokens } = discourse.scene.document;
  if (top.phrase?.plural || top.pronoun !== '') return -1;
  const next = tokens.lower[top.to] ?? '';
  const named = /^(?:named|called|dubbed|nicknamed)$/.test(next);
  // "the head of the port, Ana Sol,": the name may stand behind the words that complete the noun.
  const to = named ? top.to : tailEnd(discourse.scene.document, top.head, range.to);
  if (!named && tokens.word[to] !== ',' && tokens.word[to] !== '(') return -1;
  const index = discourse.startAt[to + 1] ?? -1;
  const found = discourse.mentions[index];
  if (!found || found.name < 0 || found.from >= range.to || found.modifier) return -1;
  const actor = discourse.scene.actors[discourse.resolved[index]?.actor ?? -1];
  return mayBe(top.phrase?.noun, actor) ? index : -1;
}

/** "a Telegram post by the mayor", "a statement from the ministry": who speaks through a document. */
function authorBehind(discourse: Discourse, top: Mention, range: Range): number {
  const { tokens } = discourse.scene.document;
  if (top.phrase?.noun?.class !== 'document') return -1;
  const by = tokens.lower[top.to] ?? '';
  if (by !== 'by' && by !== 'from') return -1;
  const index = discourse.startAt[top.to + 1] ?? -1;
  const found = discourse.mentions[index];
  return found && found.from < range.to && (discourse.resolved[index]?.actor ?? -1) >= 0 ? index : -1;
}
