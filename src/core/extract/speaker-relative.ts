import type { Discourse } from './speaker-discourse.ts';
import { OPEN, type Resolved } from './speaker-scene.ts';

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
  const index = endAt[end] ?? -1;
  const found = mentions[index];
  const actor = discourse.scene.actors[resolved[index]?.actor ?? -1];
  if (!found || !actor) return OPEN;
  const before = tokens.lower[found.from - 1] ?? '';
  const completes = /^(?:of|for|to|from|at|in|with|on)$/.test(before);
  const outer = completes ? mentions[endAt[found.from - 1] ?? -1] : undefined;
  const person = actor.class === 'person' || actor.class === 'people' || actor.class === 'unknown';
  if (!completes || outer === undefined) return person === personal || !personal ? said(resolved[index]) : OPEN;
  if (person && personal) return OPEN;
  const outerActor = discourse.scene.actors[resolved[endAt[found.from - 1] ?? -1]?.actor ?? -1];
  const outerPerson = outerActor?.class === 'person' || outerActor?.class === 'people';
  return personal === outerPerson ? said(resolved[endAt[found.from - 1] ?? -1]) : OPEN;
}

function said(found: Resolved | undefined): Resolved {
  return found ? { ...found, basis: 'pronoun' } : OPEN;
}
