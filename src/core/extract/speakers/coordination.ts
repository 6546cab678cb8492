import { NOUNS } from '../lexicon/descriptors.ts';
import type { Mention } from '../names/mentions.ts';
import { isTitle } from '../names/words.ts';
import type { Range } from '../range.ts';
import { isFiniteVerb, isNominal, isProper, PART } from '../tagger/parts.ts';
import type { Discourse } from './discourse.ts';
import { plainText, tailEnd } from './phrases.ts';
import { localActor, OPEN, type Resolved } from './scene.ts';

/** One of those who say one thing: an actor (-1 where it stays open), or only the words of the article. */
interface Member extends Range {
  readonly actor: number;
  readonly words: string;
}

/** More than this between "and" and a name is no title: "co-host Ana Sol", "24-year-old Ana Sol". */
const TITLE = 5;

/**
 * "Ana Sol and Ivo Brandt", "the mayor and leading councillors": those who say one thing together are one speaker, a group.
 * Null where the source is no list; open where one of its members is.
 */
export function coordination(discourse: Discourse, top: Mention, range: Range): Resolved | null {
  const { tokens } = discourse.scene.document;
  // "Two unions, the Steelworkers and the Dockers": the names say who the two are.
  const members: Member[] = top.phrase?.plural && tokens.word[top.to] === ',' ? [] : [memberOf(discourse, top)];
  let at = top.to;
  let joined = false;
  let appositive = false;
  while (at < range.to && !joined) {
    const comma = tokens.word[at] === ',';
    joined = tokens.lower[comma ? at + 1 : at] === 'and';
    if (!comma && !joined) break;
    const from = at + (comma ? 1 : 0) + (joined ? 1 : 0);
    const behind = comma && !joined ? behindAppositive(discourse, top, { from, to: range.to }) : null;
    if (behind !== null) {
      at = behind;
      appositive = true;
      continue;
    }
    const next = memberAt(discourse, { from, to: range.to }, { last: joined, named: comma });
    if (!next) return joined && !comma ? OPEN : null;
    // "Ana Sol, who heads the Office of Roads, Ports and Rail": what an appositive lists is no list of speakers.
    if (appositive && !(joined && discourse.scene.actors[next.actor]?.class === 'person')) return null;
    members.push(next);
    at = next.to;
  }
  // "Ana Sol, Harrow's mayor" is an appositive: a list ends with "and".
  if (!joined || !endsList(discourse, at, range)) return null;
  return sameOne(discourse, top, members) ?? together(discourse, members);
}

/** Where the words end that say who a name is: "Ana Sol, the mayor, and Ivo Brandt"; null where the next of the list follows. */
function behindAppositive(discourse: Discourse, top: Mention, range: Range): number | null {
  if (top.name < 0) return null;
  const next = mentionFrom(discourse, range);
  if (next?.phrase?.plural) return null;
  if (next && (next.name >= 0 || next.pronoun !== '')) return null;
  const { tokens } = discourse.scene.document;
  let at = range.from;
  while (at < range.to && tokens.word[at] !== ',') at += 1;
  return at;
}

/** What may stand behind the last of a list: a bracket, an appositive, a clause. */
function endsList({ scene }: Discourse, at: number, range: Range): boolean {
  if (range.to - at <= 1) return true;
  const { tokens, parts } = scene.document;
  return /^[,(]$/.test(tokens.word[at] ?? '') || parts[at] === PART.W;
}

function memberOf(discourse: Discourse, mention: Mention): Member {
  const actor = discourse.resolved[discourse.headAt[mention.head] ?? -1]?.actor ?? -1;
  return { from: mention.from, to: mention.to, actor, words: discourse.scene.actors[actor]?.name ?? '' };
}

/** The member that begins at the range; the last of a list may be words that no table lists ("some technologists"). */
function memberAt(discourse: Discourse, range: Range, is: { last: boolean; named: boolean }): Member | null {
  const mention = mentionFrom(discourse, range);
  if (mention && (!is.named || !is.last || mention.name >= 0)) return memberOf(discourse, mention);
  if (!is.last || is.named) return null;
  const { document } = discourse.scene;
  const to = tailEnd(document, range.from, range.to);
  let nominal = false;
  for (let at = range.from; at < to; at += 1) {
    if (isFiniteVerb(document.parts[at] ?? PART.X)) return null;
    nominal ||= isNominal(document.parts[at] ?? PART.X);
  }
  return nominal ? { from: range.from, to, actor: -1, words: plainText(document, { from: range.from, to }) } : null;
}

/** The mention that begins here, behind "the", or behind a title in small letters. */
function mentionFrom({ scene, mentions, startAt }: Discourse, range: Range): Mention | null {
  const { tokens, parts } = scene.document;
  const at = (token: number) => {
    const found = mentions[startAt[token] ?? -1];
    return found && found.to <= range.to && !found.modifier ? found : null;
  };
  const from = range.from + (tokens.lower[range.from] === 'the' ? 1 : 0);
  const here = at(range.from) ?? at(from);
  if (here) return here;
  for (let token = from; token < from + TITLE && token < range.to; token += 1) {
    const found = at(token);
    if (found) return found.name >= 0 ? found : null;
    const part = parts[token] ?? PART.X;
    const title = part === PART.JJ || part === PART.NN || part === PART.CD || isProper(part);
    if (!title && !(tokens.lower[token] ?? '').includes('-')) return null;
  }
  return null;
}

/** "Filmmaker and author Ana Sol", "the mayor's adviser and friend Ana Sol" are one: two nouns, then a person's name. */
function sameOne(discourse: Discourse, top: Mention, members: readonly Member[]): Resolved | null {
  const { document, actors } = discourse.scene;
  const [, other] = members;
  if (!other || members.length !== 2 || actors[other.actor]?.class !== 'person') return null;
  const { phrase } = top;
  const office = top.name >= 0 && top.to - top.from > 1 && isTitle(document.tokens.lower[top.head] ?? '');
  const bare = !phrase?.plural && phrase?.noun?.class === 'person' && phrase.determiner === 'none';
  const titled = NOUNS.get(document.tokens.lower[other.from - 1] ?? '')?.class === 'person';
  const owned = !phrase?.plural && (phrase?.determiner === 'possessor' || phrase?.determiner === 'pronoun') && titled;
  return office || bare || owned ? { actor: other.actor, basis: 'named' } : null;
}

function together(discourse: Discourse, members: readonly Member[]): Resolved {
  const { scene } = discourse;
  if (members.some(({ words }) => words === '')) return OPEN;
  const names = [...new Set(members.map(({ words }) => words))];
  if (names.length < 2) return OPEN;
  const standing = members.every(({ actor }) => scene.actors[actor]?.standing === 'named') ? 'named' : 'unnamed';
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return { actor: localActor(scene, { ...GROUP, name, standing }, false), basis: standing };
}

const GROUP = { kind: 'group', class: 'people', gender: null, roles: new Set<string>() } as const;
