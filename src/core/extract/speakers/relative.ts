import { CLASS_WORDS } from '../lexicon/descriptors.ts';
import { isFiniteVerb, isNominal, PART } from '../tagger/parts.ts';
import type { Actor } from './actor.ts';
import type { Discourse } from './discourse.ts';
import { isPlural, nounPhraseAt } from './nouns.ts';
import { plainText } from './phrases.ts';
import { localActor, OPEN, type Resolved } from './scene.ts';

/** How far before "who" the name may stand that its clause speaks of. */
const REACH = 3;

/**
 * Whom a relative pronoun at token `at` means: the name or noun right before it. "aides to Ana Sol, who said" could be
 * either and stays open.
 */
export function antecedent(discourse: Discourse, at: number): Resolved {
  const { mentions, resolved, endAt } = discourse;
  const { tokens } = discourse.scene.document;
  const personal = tokens.lower[at] === 'who' || tokens.lower[at] === 'whom';
  let end = at;
  while (end > at - REACH && /^[,)—–-]$/.test(tokens.word[end - 1] ?? '')) end -= 1;
  if (endAt[end] === -1) end = beforePassive(discourse, end);
  const index = endAt[end] ?? -1;
  const actor = actorAt(discourse, end);
  const found = mentions[index];
  if (!found || !actor) return personal ? peopleBefore(discourse, end) : OPEN;
  if (!personal && end === at && closesList(discourse, found.from)) return OPEN;
  const start = found.from - (tokens.lower[found.from - 1] === 'the' ? 1 : 0);
  const before = tokens.lower[start - 1] ?? '';
  const outer = /^(?:of|for|to|from|at|in|with|on)$/.test(before) ? actorAt(discourse, start - 1) : undefined;
  if (isPersonal(actor) === personal) {
    const rival = outer !== undefined && isPersonal(outer) === personal;
    return rival ? OPEN : said(resolved[index]);
  }
  if (outer && isPersonal(outer) === personal) return said(resolved[endAt[start - 1] ?? -1]);
  return personal ? OPEN : said(resolved[index]);
}

/** How far back the comma of a list may stand. */
const LIST = 14;

/** "the port, twenty towns and a number of states that said": the clause may speak of all or of the last. */
function closesList({ scene }: Discourse, from: number): boolean {
  const { tokens, parts } = scene.document;
  let at = from - 1;
  while (at > from - 4 && /^(?:the|an?|number|of)$/.test(tokens.lower[at] ?? '')) at -= 1;
  if (tokens.lower[at] !== 'and') return false;
  for (let back = at - 1; back > at - LIST && tokens.sentence[back] === tokens.sentence[at]; back -= 1) {
    if (isFiniteVerb(parts[back] ?? PART.X)) return false;
    if (tokens.word[back] === ',' && isNominal(parts[back - 1] ?? PART.X) && tokens.word[at - 1] === ',') return true;
  }
  return false;
}

/** "A warrant was issued which said": the clause speaks of what stands before the verb. */
function beforePassive({ scene, endAt }: Discourse, end: number): number {
  const { lower } = scene.document.tokens;
  const { parts } = scene.document;
  const passive = parts[end - 1] === PART.VBN && /^(?:was|were|is|are|been)$/.test(lower[end - 2] ?? '');
  return passive && endAt[end - 2] !== -1 ? end - 2 : end;
}

function actorAt({ scene, resolved, endAt }: Discourse, end: number): Actor | undefined {
  return scene.actors[resolved[endAt[end] ?? -1]?.actor ?? -1];
}

function isPersonal(actor: Actor): boolean {
  return actor.class === 'person' || actor.class === 'people' || actor.class === 'unknown';
}

/** "idealists who", "those who": people whom no table lists. */
function peopleBefore({ scene }: Discourse, end: number): Resolved {
  const { document } = scene;
  const head = end - 1;
  const lower = document.tokens.lower[head] ?? '';
  if (!CLASS_WORDS.has(lower) && !isPlural(document.parts[head] ?? PART.X, lower)) return OPEN;
  const name = plainText(document, { from: nounPhraseAt(document, head).from, to: end });
  return { actor: localActor(scene, { ...CROWD, name }, false), basis: 'unnamed' };
}

const CROWD = { kind: 'group', class: 'people', gender: null, roles: new Set<string>(), standing: 'unnamed' } as const;

function said(found: Resolved | undefined): Resolved {
  return found ? { ...found, basis: 'pronoun' } : OPEN;
}
