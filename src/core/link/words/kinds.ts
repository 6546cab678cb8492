import { once } from '../../model/once.ts';
import { NOUN_KINDS } from '../lexicon/noun-kinds.ts';
import { stem } from './stems.ts';

/** Whether what is counted under the one head is of the kind that the other names: "ferri" of "ship", "officer" of "soldier". */
export function isKindOf(member: string, kind: string): boolean {
  const members = kinds().get(kind);
  return members !== undefined && (members.has(member) || members.has(stem(member)));
}

/** Of what kinds it is: "ferri" of "ship". */
export function kindsOf(member: string): string[] {
  return [...kinds().keys()].filter((kind) => isKindOf(member, kind));
}

const kinds = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const table = new Map<string, ReadonlySet<string>>();
  for (const row of NOUN_KINDS.trim().split('\n')) {
    const [kind = '', members = ''] = row.split(': ');
    table.set(kind, new Set(members.split(' ')));
  }
  return table;
});
