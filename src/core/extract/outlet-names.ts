import { OTHER_BODIES, OUTLET_NAMES, OUTLET_WORDS } from './lexicon/outlet-words.ts';

/**
 * Whether a name looks like an outlet's by its own words: "The Sarrow Tribune", "Reuters". It must be written in capitals
 * and be short. That a name does not look so says nothing.
 */
export function isOutletName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length > 6 || words.some((word) => !/^[\p{Lu}\d&]/u.test(word) && !SMALL.has(word))) return false;
  const lower = words.map((word) => word.toLowerCase().replace(/[’']s?$/u, ''));
  if (OUTLET_NAMES.has(lower.join(' ')) || OUTLET_NAMES.has(withoutArticle(lower).join(' '))) return true;
  if (withoutArticle(lower).length < 2 && lower[0] !== 'the') return false;
  return lower.some((word) => OUTLET_WORDS.has(word)) && !lower.some((word) => OTHER_BODIES.has(word));
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'le', 'el', 'der', 'die']);

function withoutArticle(words: readonly string[]): readonly string[] {
  return words[0] === 'the' || words[0] === 'a' ? words.slice(1) : words;
}
