import { expect, test } from 'vitest';
import { rules } from '../../src/core/check/registry.ts';
import { run } from '../support/run.ts';

test('rules: one line a rule, and of a rule that is named what it says and what breaks it', async () => {
  const all = await run(['rules']);
  expect(all.exit).toBe(0);
  expect(all.out.split('\n').filter(Boolean)).toHaveLength(rules.length);
  expect(all.out).toContain('parent-cycle\terror\ta person\tNo speaker belongs to itself');
  const one = await run(['rules', 'unformatted', 'parent-cycle']);
  expect(one.out).toContain('unformatted (warning)\n');
  expect(one.out).toContain('  claims check --fix mends it: ');
  expect(one.out).toContain('  For example speakers/karsk-port.yaml:\n    name: Karsk Port Authority\n');
});

test('rules: for a program, each with its example; a wrong name finds the near one', async () => {
  const { results } = JSON.parse((await run(['rules', '--json'])).out);
  expect(results.map(({ code }: { code: string }) => code)).toEqual(rules.map(({ code }) => code));
  expect(results[0]).toMatchObject({ level: 'error', fix: null, example: { path: 'speakers/backerhof.yaml' } });
  const wrong = await run(['rules', 'parent-cicle']);
  expect(wrong).toMatchObject({ exit: 2, out: '' });
  expect(wrong.err).toContain('Did you mean parent-cycle?');
});
