import { expect, test } from 'vitest';
import { latestOfEach } from '../../../src/core/model/latest.ts';

test.each([
  ['a later day, wherever it stands', ['Ana 2031-03-03 b', 'Ana 2031-03-02 a'], ['Ana 2031-03-03 b']],
  ['of one day what stands last', ['Ana 2031-03-02 a', 'Ana 2031-03-02 b'], ['Ana 2031-03-02 b']],
  ['each person, by name', ['Ben 2031-03-02 a', 'Ana 2031-03-04 b'], ['Ana 2031-03-04 b', 'Ben 2031-03-02 a']],
])('%s', (_name, signed, latest) => {
  const entries = signed.map((text) => {
    const [by = '', at = '', said = ''] = text.split(' ');
    return { by, at, said };
  });
  expect(latestOfEach(entries).map(({ by, at, said }) => `${by} ${at} ${said}`)).toEqual(latest);
});

test('blanks around a name make no other person', () => {
  const entries = [
    { by: 'Ana', at: '2031-03-02', said: 'a' },
    { by: ' Ana ', at: '2031-03-03', said: 'b' },
  ];
  expect(latestOfEach(entries).map(({ said }) => said)).toEqual(['b']);
});
