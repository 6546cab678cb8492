import type { Document } from '../document.ts';
import { foldWords } from './fold.ts';
import type { Name } from './names.ts';
import { saidToBe } from './said.ts';

/**
 * The names with one class for all that have the same words: where the text says once that Nordvik is an operator, a tagger that
 * takes it for a person elsewhere is wrong. A title, an office or a given name beside it weighs more.
 */
export function agreedNames(document: Document, names: readonly Name[]): readonly Name[] {
  const said = new Map<string, Name>();
  const persons = new Set<string>();
  for (const name of names) {
    const key = wordsOf(document, name);
    if (isSurePerson(name)) persons.add(key.split(' ').at(-1) ?? '');
    else if (isSaidBody(document, name) && !said.has(key)) said.set(key, name);
  }
  if (said.size === 0) return names;
  return names.map((name) => {
    const key = wordsOf(document, name);
    const body = said.get(key);
    const weak = name.known === null && name.class !== 'body' && name.class !== 'outlet' && !isSurePerson(name);
    return body && weak && !persons.has(key) ? { ...name, class: body.class, kind: body.kind } : name;
  });
}

function wordsOf({ tokens }: Document, { from, to }: Name): string {
  return foldWords(tokens.word.slice(from, to)).join(' ');
}

/** Of whom the text says more than a tagger guesses. */
function isSurePerson(name: Name): boolean {
  return name.class === 'person' && (name.roles.length > 0 || name.gender !== null || name.titled < name.from);
}

function isSaidBody(document: Document, name: Name): boolean {
  return name.known === null && (name.class === 'body' || name.class === 'outlet') && saidToBe(document, name) !== null;
}
