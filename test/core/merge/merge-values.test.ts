import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, mergeEntries } from '../../../src/core/merge/merge-values.ts';
import { canonical, type Mapping, type Value } from '../../../src/core/merge/value.ts';

const SAME = { verdict: 'same', by: 'Ilse', at: '2031-03-02' };
const OTHER = { verdict: 'different', by: 'Jon', at: '2031-03-03' };
const LATER = { verdict: 'unsure', by: 'Ilse', at: '2031-03-04' };

/** The merged value; 'conflict' with the keys that a person must decide. */
function merged(base: Mapping | undefined, ours: Mapping, theirs: Mapping): Mapping | string {
  const entries = mergeEntries({ base, ours, theirs });
  const open = entries.flatMap(({ key, clean }) => (clean ? [] : [key]));
  return open.length > 0 ? `conflict ${open.join(', ')}` : settledOf(entries);
}

function settledOf(entries: readonly Entry[]): Mapping {
  return Object.fromEntries(entries.flatMap((entry) => (entry.clean ? [[entry.key, entry.value]] : [])));
}

describe('what two people made of one file', () => {
  test.each<[name: string, base: Mapping | undefined, ours: Mapping, theirs: Mapping, wanted: Mapping | string]>([
    [
      'one changed a field',
      { name: 'A', kind: 'ngo' },
      { name: 'A', kind: 'ngo' },
      { name: 'A', kind: 'other' },
      { name: 'A', kind: 'other' },
    ],
    [
      'each another field',
      { name: 'A' },
      { name: 'A', kind: 'ngo' },
      { name: 'A', side: 'x' },
      { name: 'A', kind: 'ngo', side: 'x' },
    ],
    ['both the same', { name: 'A' }, { name: 'B' }, { name: 'B' }, { name: 'B' }],
    ['both otherwise', { name: 'A', side: 'x' }, { name: 'B', side: 'x' }, { name: 'C', side: 'x' }, 'conflict name'],
    [
      'one took away what the other changed',
      { name: 'A', kind: 'ngo' },
      { name: 'A' },
      { name: 'A', kind: 'other' },
      'conflict kind',
    ],
    [
      'one took away what the other left',
      { name: 'A', kind: 'ngo' },
      { name: 'A' },
      { name: 'A', kind: 'ngo' },
      { name: 'A' },
    ],
    [
      'each an alias',
      { aliases: ['a'] },
      { aliases: ['a', 'b'] },
      { aliases: ['a', 'c'] },
      { aliases: ['a', 'b', 'c'] },
    ],
    ['both one alias', { aliases: ['a'] }, { aliases: ['a', 'b'] }, { aliases: ['b', 'a'] }, { aliases: ['a', 'b'] }],
    [
      'one took an alias out, one added',
      { aliases: ['a', 'b'] },
      { aliases: ['b'] },
      { aliases: ['a', 'b', 'c'] },
      { aliases: ['b', 'c'] },
    ],
    [
      'both made the file',
      undefined,
      { name: 'A', aliases: ['a'] },
      { name: 'A', aliases: ['b'] },
      { name: 'A', aliases: ['a', 'b'] },
    ],
    [
      'each decided',
      { decisions: [SAME] },
      { decisions: [SAME, LATER] },
      { decisions: [SAME, OTHER] },
      { decisions: [SAME, OTHER, LATER] },
    ],
    ['both wrote one decision', { decisions: [] }, { decisions: [SAME] }, { decisions: [SAME] }, { decisions: [SAME] }],
    [
      'a mind changed twice in a day keeps its order',
      { decisions: [SAME] },
      { decisions: [SAME, { ...SAME, verdict: 'different' }, SAME] },
      { decisions: [SAME, OTHER] },
      { decisions: [SAME, { ...SAME, verdict: 'different' }, SAME, OTHER] },
    ],
    [
      'both wrote one decision, one after another that it takes back',
      { decisions: [] },
      { decisions: [{ ...SAME, verdict: 'unsure' }, SAME] },
      { decisions: [SAME, OTHER] },
      { decisions: [{ ...SAME, verdict: 'unsure' }, SAME, OTHER] },
    ],
    [
      'both rewrote one decision',
      { decisions: [SAME] },
      { decisions: [{ ...SAME, note: 'one briefing' }] },
      { decisions: [{ ...SAME, note: 'two' }] },
      'conflict decisions',
    ],
    [
      'one rewrote a decision, one added another',
      { decisions: [SAME] },
      { decisions: [{ ...SAME, note: 'one briefing' }] },
      { decisions: [SAME, OTHER] },
      { decisions: [{ ...SAME, note: 'one briefing' }, OTHER] },
    ],
    [
      'each on another telling',
      { t1: [SAME] },
      { t1: [SAME], t2: [OTHER] },
      { t1: [SAME, LATER] },
      { t1: [SAME, LATER], t2: [OTHER] },
    ],
    ['a list against a word', { kind: 'a' }, { kind: ['a', 'b'] }, { kind: 'c' }, 'conflict kind'],
  ])('%s', (_name, base, ours, theirs, wanted) => {
    expect(merged(base, ours, theirs)).toEqual(wanted);
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const record = fc.record({
  by: fc.constantFrom('Ilse', 'Jon'),
  at: fc.constantFrom('2031-03-02', '2031-03-03'),
  verdict: name,
});
const file: fc.Arbitrary<Mapping> = fc.record({
  name,
  aliases: fc.uniqueArray(name),
  decisions: fc.array(record, { maxLength: 4 }),
});
/** What one person does to a file: another name, an alias more or less, a decision added. */
const edits = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('name' as const), value: name }),
    fc.record({ what: fc.constant('alias' as const), value: name }),
    fc.record({ what: fc.constant('no alias' as const), value: name }),
    fc.record({ what: fc.constant('decision' as const), value: record }),
  ),
  { maxLength: 5 },
);
type Edit = typeof edits extends fc.Arbitrary<(infer One)[]> ? One : never;

function edited(base: Mapping, changes: readonly Edit[]): Mapping {
  let name = base['name'];
  const aliases = new Set(listOf(base, 'aliases'));
  const decisions = [...listOf(base, 'decisions')];
  for (const { what, value } of changes) {
    if (what === 'name') name = value;
    else if (what === 'alias') aliases.add(value);
    else if (what === 'no alias') aliases.delete(value);
    else decisions.push(value);
  }
  return { name: name ?? null, aliases: [...aliases], decisions };
}

function listOf(mapping: Mapping, key: string): readonly Value[] {
  const list = mapping[key];
  return Array.isArray(list) ? list : [];
}

function times(list: readonly Value[], value: Value): number {
  return list.filter((one) => canonical(one) === canonical(value)).length;
}

test('whatever two people do, no decision is lost and none doubled, or the conflict is seen', () => {
  fc.assert(
    fc.property(file, edits, edits, (base, mine, yours) => {
      const [ours, theirs] = [edited(base, mine), edited(base, yours)];
      const entries = mergeEntries({ base, ours, theirs });
      const decisions = entries.find(({ key }) => key === 'decisions');
      if (decisions?.clean !== true) throw new Error('nobody took a decision out, so all can be kept');
      const list = listOf({ decisions: decisions.value }, 'decisions');
      for (const one of [...list, ...listOf(ours, 'decisions'), ...listOf(theirs, 'decisions')]) {
        const most = Math.max(times(listOf(ours, 'decisions'), one), times(listOf(theirs, 'decisions'), one));
        expect(times(list, one)).toBe(most);
      }
      const aliases = entries.find(({ key }) => key === 'aliases');
      const kept = aliases?.clean === true ? listOf({ aliases: aliases.value }, 'aliases') : [];
      for (const alias of ['a', 'b', 'c', 'd', 'e']) {
        const [was, own, other] = [base, ours, theirs].map((one) => listOf(one, 'aliases').includes(alias));
        expect(kept.includes(alias)).toBe(own === other ? own : own !== was ? own : other);
      }
      expect(new Set(kept).size).toBe(kept.length);
    }),
    { numRuns: 2_000 },
  );
});

test('either way round gives the same; with one side unchanged the other stands as it is; twice the same changes nothing', () => {
  fc.assert(
    fc.property(file, edits, edits, (base, mine, yours) => {
      const [ours, theirs] = [edited(base, mine), edited(base, yours)];
      const sorted = (value: Mapping | string): unknown =>
        typeof value === 'string' ? value : { ...value, aliases: [...listOf(value, 'aliases')].map(canonical).sort() };
      expect(sorted(merged(base, ours, theirs))).toEqual(sorted(merged(base, theirs, ours)));
      expect(merged(base, ours, base)).toEqual(ours);
      expect(merged(base, base, theirs)).toEqual(theirs);
      expect(merged(base, ours, ours)).toEqual(ours);
    }),
    { numRuns: 2_000 },
  );
});
