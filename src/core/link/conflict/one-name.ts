import { once } from '../../model/once.ts';
import { ALIKE } from '../lexicon/measured.ts';
import { stem } from '../words/stems.ts';

const names = once((): ReadonlyMap<string, string> => {
  const rows = ALIKE.trim()
    .split('\n')
    .map((row) => row.split(' '));
  return new Map(rows.flatMap((words) => words.map((word): [string, string] => [stem(word), words[0] ?? ''])));
});

/** One name for all that news may call by it: "wound" of bullets and stabs; else the noun itself. */
export function nameOf(head: string): string {
  return names().get(head) ?? names().get(stem(head)) ?? head;
}

/** Whether news may call those the one by the other: pupils and children, bullets and wounds. */
export function areAlike(head: string, other: string): boolean {
  return nameOf(head) === nameOf(other);
}
