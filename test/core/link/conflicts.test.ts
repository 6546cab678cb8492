import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../src/core/link/conflicts.ts';
import type { Told } from '../../../src/core/link/told.ts';
import {
  type ConflictRow,
  dateRows,
  denialRows,
  figureRows,
  noDateRows,
  noDenialRows,
  noFigureRows,
  noSlotRows,
  slotRows,
} from './conflicts-table.ts';
import { type Said, say } from './say.ts';

/** Two articles that name the same people and things are of one event. */
const together = (article: string, said: Said = {}): Told =>
  say('the harbour pilot Ansel Brandt inspected the Kestrel Bank after the fire, the blast and the collision', {
    ...said,
    article,
    by: 'harbour office',
  });

function kindsBetween({ a, b, bond }: ConflictRow): string[] {
  const first = say(a[0], { ...a[1], article: a[1]?.article ?? 'a-1' });
  const second = say(b[0], { ...b[1], article: b[1]?.article ?? 'a-2' });
  const pair = [{ a: first.id, b: second.id }];
  const around = [
    together(first.article.id, { on: first.article.published }),
    together(second.article.id, { on: second.article.published }),
  ];
  const found = findConflicts([first, second, ...around], {
    links: bond === 'linked' ? pair : [],
    near: bond === 'near' ? pair : [],
  });
  return found.filter((one) => one.a === first.id && one.b === second.id).map(({ kind }) => kind);
}

function table(name: string, rows: readonly ConflictRow[]): void {
  describe(name, () => {
    test.each(rows)('$name', (row) => {
      expect(kindsBetween(row)).toEqual(row.kind === null ? [] : [row.kind]);
    });
  });
}

table('figures that contradict each other', figureRows);
table('figures that do not', noFigureRows);
table('instruments, manners, causes and places that exclude each other', slotRows);
table('those that do not', noSlotRows);
table('dates and times that cannot meet', dateRows);
table('dates and times that can', noDateRows);
table('assertion against denial', denialRows);
table('no denial', noDenialRows);
