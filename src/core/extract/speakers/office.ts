import type { Mention } from '../names/mentions.ts';
import type { Range } from '../range.ts';
import { isProper, PART } from '../tagger/parts.ts';
import type { Discourse } from './discourse.ts';
import type { Resolved } from './scene.ts';

/**
 * "minister of the interior Ivo Brandt", "head of the Sarrow district Oleh Brandt": whose office the words before the name say,
 * without a comma. Null where the name has another part in the phrase: "the lawyer of Ivo Brandt".
 */
export function officeHolder(discourse: Discourse, top: Mention | null, range: Range): Resolved | null {
  const { document, actors } = discourse.scene;
  const { tokens, parts } = document;
  const index = discourse.endAt[range.to] ?? -1;
  const name = discourse.mentions[index];
  if (!name || name.name < 0 || !top?.phrase || top.phrase.plural || top.phrase.noun?.class !== 'person') return null;
  if (tokens.lower[top.to] !== 'of' || name.from <= top.to + 1) return null;
  if (tokens.word.slice(top.to, name.from).some((word) => word === ',' || word === 'and' || word === '(')) return null;
  const before = parts[name.from - 1] ?? PART.X;
  const found = discourse.resolved[index];
  if (!(isProper(before) || before === PART.NN) || actors[found?.actor ?? -1]?.class !== 'person') return null;
  return found ?? null;
}
