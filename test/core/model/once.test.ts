import { expect, test } from 'vitest';
import { once, onceFor } from '../../../src/core/model/once.ts';

test('once: made when first asked for, and then no more', () => {
  let made = 0;
  const value = once(() => {
    made += 1;
    return made;
  });
  expect(made).toBe(0);
  expect([value(), value(), made]).toEqual([1, 1, 1]);
});

test('onceFor: one value for each object, though two be alike, and kept even where it is nothing', () => {
  const asked: string[] = [];
  const nothing = onceFor((key: { readonly name: string }): undefined => {
    asked.push(key.name);
    return undefined;
  });
  const [one, other] = [{ name: 'a' }, { name: 'a' }];
  for (const key of [one, other, one, other]) expect(nothing(key)).toBeUndefined();
  expect(asked).toEqual(['a', 'a']);
});

test('onceFor: what else it takes is asked of the first time alone', () => {
  const joined = onceFor(({ name }: { readonly name: string }, more: readonly string[]) => [name, ...more].join(' '));
  const key = { name: 'a' };
  expect([joined(key, ['b']), joined(key, ['b', 'c'])]).toEqual(['a b', 'a b']);
});
