import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptText, rowsIn } from '../../../../src/core/link/words/kept-tables.ts';

const key = fc.string({ unit: 'grapheme' }).filter((text) => !/[\t\n]/.test(text));
const row = fc.array(fc.record({ stems: fc.array(fc.string()), order: fc.nat(), only: fc.option(fc.string()) }));

test('every row of a kept table is read as it was, however often, and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, row), { minLength: 1 }), key, (entries, other) => {
      const table = new Map(entries);
      const rowOf = rowsIn(keptText(table));
      for (const [name, value] of [...table, ...table]) expect(rowOf(name)).toEqual(value);
      expect(rowOf(other)).toEqual(table.get(other));
    }),
  );
});
