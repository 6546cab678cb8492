import { creditedBy, keyOfContent, keyOfCredit } from '../core/link/credited-by.ts';
import type { KeptTelling, TellingsFile } from '../core/model/tellings-file.ts';

/** What a correction did to the tellings of an article: "2 edited", "1 gone", "1 new". What only moved is not said. */
export function correctionNotes(before: TellingsFile, now: TellingsFile): string[] {
  const earlier = new Map(before.tellings.map((telling) => [telling.id, keyOf(telling)]));
  const present = new Set(now.tellings.map(({ id }) => id));
  const edited = now.tellings.filter((telling) => (earlier.get(telling.id) ?? keyOf(telling)) !== keyOf(telling));
  const counts = [
    [edited.length, 'edited'],
    [before.tellings.filter(({ id }) => !present.has(id)).length, 'gone'],
    [now.tellings.filter(({ id }) => !earlier.has(id)).length, 'new'],
  ] as const;
  return counts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
}

function keyOf(telling: KeptTelling): string {
  return `${keyOfContent(telling.content.map(({ exact }) => exact))}\n${keyOfCredit(creditedBy(telling))}`;
}
