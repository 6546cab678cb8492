import type { Document } from '../document.ts';
import type { Noun } from '../lexicon/descriptors.ts';
import type { Actor } from './actor.ts';

/** Nouns of people that may be firms and bodies as well: "its owner, Callan Lines,", "the landlord, Harrow Homes,". */
const EITHER: ReadonlySet<string> = new Set(
  'owner employer donor ally opponent customer trustee plaintiff banker adviser'.split(' '),
);

/** Whether a noun may say what an actor is: a person's noun a person, any other noun a body. */
export function mayBe(noun: Noun | null | undefined, actor: Pick<Actor, 'class'> | undefined): boolean {
  if (!actor) return false;
  const person = noun?.class === 'person';
  if ((actor.class === 'person') === person) return true;
  return isEither(noun) && actor.class === 'body';
}

export function isEither(noun: Noun | null | undefined): boolean {
  return noun?.class === 'person' && EITHER.has(noun.family);
}

/** Whether a name that ends before token `at` closes an appositive there: "said its spokesman, Ivo Brandt." */
export function closesName({ tokens }: Document, at: number): boolean {
  return /^(?:[,.;:)”"]|'')$/.test(tokens.word[at] ?? '.');
}
