import type { LedgerChanges } from '../query/changes/changes.ts';

/** "1 article added, 2 corrected; 4 decisions by Ana Moreau": all of it in a few words; empty for no change. */
export function changesInShort(changes: LedgerChanges, name: (text: string) => string): string {
  const tellings = changes.articles.flatMap((article) => article.tellings);
  const lost = changes.decisions.filter(({ fate }) => fate === 'gone').length;
  const added = changes.decisions.filter(({ fate }) => fate === 'added');
  const people = [...new Set(added.map(({ by }) => by))].sort().map(name);
  const parts = [
    lost === 0 ? '' : `${counted(lost, 'decision')} lost`,
    fates('article', changes.articles, ['added', 'corrected', 'described', 'read-again', 'removed']),
    fates('telling', tellings, ['added', 'edited', 'gone']),
    fates('claim', changes.claims, [
      'added',
      'joined',
      'parted',
      'rearranged',
      'roots',
      'told-again',
      'told-less',
      'gone',
    ]),
    fates('conflict', changes.conflicts, ['new', 'settled', 'reopened', 'gone']),
    added.length === 0 ? '' : `${counted(added.length, 'decision')} by ${people.join(', ')}`,
    changes.standings.length === 0 ? '' : `${counted(changes.standings.length, 'question')} standing otherwise`,
    changes.reopened.length === 0 ? '' : `${counted(changes.reopened.length, 'decision')} to make anew`,
    fates('record', changes.records, ['added', 'changed', 'removed']),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** How each fate is said of one; the others are said as they are called. */
const SAID: Readonly<Record<string, string>> = {
  roots: 'with other roots',
  'told-again': 'told again',
  'told-less': 'told less',
  'read-again': 'read otherwise',
};

export function fateInWords(fate: string): string {
  return SAID[fate] ?? fate;
}

export function fates<Fate extends string>(
  what: string,
  all: readonly { readonly fate: Fate }[],
  order: readonly Fate[],
): string {
  const counts = order.map((fate) => ({ fate, count: all.filter((one) => one.fate === fate).length }));
  const [first, ...others] = counts.filter(({ count }) => count > 0);
  if (first === undefined) return '';
  return [
    `${counted(first.count, what)} ${fateInWords(first.fate)}`,
    ...others.map(({ fate, count }) => `${count} ${fateInWords(fate)}`),
  ].join(', ');
}
