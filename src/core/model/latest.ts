import { byCodeUnits } from './order.ts';

/** What a person signed on a day. */
interface Signed {
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly at: string;
}

/** Of each person what they signed last, by name; of one day what stands last counts. */
export function latestOfEach<T extends Signed>(signed: readonly T[]): T[] {
  const byPerson = new Map<string, T>();
  for (const one of signed) {
    const person = one.by.trim();
    const before = byPerson.get(person);
    if (before === undefined || before.at <= one.at) byPerson.set(person, one);
  }
  return [...byPerson].sort(([a], [b]) => byCodeUnits(a, b)).map(([, one]) => one);
}
