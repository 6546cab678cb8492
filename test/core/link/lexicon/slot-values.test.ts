import { describe, expect, test } from 'vitest';
import { slotPhrasesFrom, wordings } from '../../../../src/core/link/conflict/slot-table.ts';
import { SLOT_ROWS } from '../../../../src/core/link/lexicon/slot-values.ts';

const rows = SLOT_ROWS.trim()
  .split('\n')
  .map((row) => {
    const [head = '', rest = ''] = row.split(': ');
    const [values = '', compatible = ''] = rest.split(' ~ ');
    return {
      head,
      values: values.split('; ').map((value) => value.split('=')),
      pairs: compatible === '' ? [] : compatible.split(', '),
    };
  });

describe('the table of slots', () => {
  test.each(rows)('$head', ({ head, values, pairs }) => {
    expect(head).toMatch(/^(?:instrument|manner|cause|place) [a-z]/);
    const names = values.map(([name]) => name);
    const forms = values.flatMap(([, listed = '']) => listed.split(','));
    expect(names.length).toBeGreaterThan(1);
    // A value that stands twice, or a form of two values of one slot, would exclude itself.
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(forms).size).toBe(forms.length);
    for (const pair of pairs) {
      const [one, other, ...more] = pair.split('/');
      expect([names.includes(one), names.includes(other), more.length, pair], pair).toEqual([true, true, 0, pair]);
    }
  });

  test('a cause is a cause of something', () => {
    for (const { head } of rows) expect(head.startsWith('cause ')).toBe(head.includes(' OF '));
  });

  test('every form is found by its first stem', () => {
    const forms = rows.flatMap(({ values }) => values.flatMap(([, listed = '']) => listed.split(',')));
    const firsts = [...wordings().keys()];
    expect(firsts.flatMap(slotPhrasesFrom)).toHaveLength(forms.length);
    expect(firsts).not.toContain('');
    for (const { group, order } of firsts.flatMap(slotPhrasesFrom)) expect(group.order).toBe(order);
  });
});
