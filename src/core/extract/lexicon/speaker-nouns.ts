import { CLASS_WORDS, IRREGULAR_PLURALS, NOUNS } from './descriptors.ts';

/** A noun of the tables of persons, bodies and documents, in the singular or the plural: "ministry", "dockers", "people". */
export function isSpeakerNoun(noun: string): boolean {
  const known = NOUNS.has(noun) || IRREGULAR_PLURALS.has(noun) || NOUNS.has(singularOf(noun));
  return known || (noun.endsWith('s') && CLASS_WORDS.has(noun));
}

export function singularOf(noun: string): string {
  return noun.replace(/(?<=s|x|ch|sh)es$|s$/, '');
}
