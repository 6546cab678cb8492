import type { Document } from '../document.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import type { Name } from '../names/names.ts';
import { PART } from '../tagger/parts.ts';
import type { People } from './groups.ts';
import { plainText } from './phrases.ts';

/**
 * For each name of a body that every state or town has the words of whose it is: "Orvel" of "Orvel's Interior Ministry", so that
 * another one's Interior Ministry is another. Keys are indices into `names`. "Sol's Interior Ministry" of a person is the country's.
 */
export function ownersOf(
  document: Document,
  names: readonly Name[],
  people: Pick<People, 'groups'>,
): ReadonlyMap<number, string> {
  const persons = knownPersons(names, people);
  const endAt = new Map(names.map((name, index) => [name.to, index] as const));
  const owners = new Map<number, string>();
  names.forEach((name, index) => {
    if (name.known !== null || name.class !== 'body' || document.parts[name.from - 1] !== PART.POS) return;
    const owner = endAt.get(name.from - 1);
    const whose = names[owner ?? -1];
    if (whose === undefined || owner === undefined || whose.class === 'outlet' || persons.has(owner)) return;
    if (isCommon(document, name)) owners.set(index, plainText(document, whose));
  });
  return owners;
}

/** "Interior Ministry", "General Staff", "Office for Prisoners": what it is called says no more than what it does. */
function isCommon({ tokens }: Document, { from, to }: Name): boolean {
  return tokens.lower.slice(from, to).some((word) => STATE.has(NOUNS.get(word)?.kind ?? 'other'));
}

const STATE: ReadonlySet<string> = new Set(['government', 'military']);

/** Names of people of whom the article says more than one word: a tagger takes a place that it never met for anybody. */
function knownPersons(names: readonly Name[], { groups }: Pick<People, 'groups'>): ReadonlySet<number> {
  const isPerson = (index: number): boolean => {
    const name = names[index];
    return name !== undefined && (name.to - name.titled > 1 || name.roles.length > 0 || name.gender !== null);
  };
  return new Set(groups.filter((group) => group.some(isPerson)).flat());
}
