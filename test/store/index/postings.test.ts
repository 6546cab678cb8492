import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/store/index/database.ts';
import { openPostings } from '../../../src/store/index/postings.ts';
import { TABLES } from '../../../src/store/index/schema.ts';

const key = fc.constantFrom(0, 1, 7, 65_535, 65_536, 2 ** 31, 2 ** 32 - 1, -1, -7);
const entry = fc.tuple(key, fc.nat(50), fc.nat(9));
/** What each of several runs adds. */
const runs = fc.array(fc.array(entry, { maxLength: 12 }), { maxLength: 8 });

test.each(['telling_keys', 'text_keys'] as const)(
  '%s: whatever waits and whatever is sorted, a key has what was added',
  (table) => {
    fc.assert(
      fc.property(runs, fc.constantFrom(0, 1, 5, 20, 1000), (all, most) => {
        const database = openDatabase(':memory:');
        database.execute(TABLES);
        const added = new Map<number, string[]>();
        for (const some of all) {
          const postings = openPostings(database, table, most);
          for (const [one, article, value] of some) {
            postings.add(one, article, value);
            added.set(one | 0, [...(added.get(one | 0) ?? []), `${article} ${value}`]);
            const found: string[] = [];
            postings.visit(one, (...held) => found.push(held.join(' ')));
            expect(found.sort()).toEqual([...(added.get(one | 0) ?? [])].sort());
          }
          postings.flush();
        }
        const again = openPostings(database, table, most);
        for (const [one, held] of added) {
          const found: string[] = [];
          again.visit(one, (...kept) => found.push(kept.join(' ')));
          expect(found.sort()).toEqual(held.sort());
        }
        database.close();
      }),
      { numRuns: 40 },
    );
  },
);
