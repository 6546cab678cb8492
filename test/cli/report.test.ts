import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { report } from '../../src/cli/report.ts';
import { Refusal } from '../../src/cli/terminal/errors.ts';
import { themeOf } from '../../src/cli/terminal/theme.ts';
import { OutsideLedger } from '../../src/store/apply.ts';
import { captured } from '../support/io.ts';

function reported(error: unknown): { exit: number; err: string } {
  const world = captured();
  return { exit: report(world.io, themeOf(false), error), err: world.err() };
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test('a refusal: what is wrong, what to do, its exit code', () => {
  const refusal = new Refusal('no such outlet', ['Add it with: claims outlet add']);
  expect(reported(refusal)).toEqual({ exit: 2, err: 'error no such outlet\n  Add it with: claims outlet add\n' });
});

test('what the system refuses is named in words, with the file, as 3', () => {
  const error = thrownBy(() => readFileSync('/nowhere/at/all'));
  expect(reported(error)).toEqual({ exit: 3, err: 'error /nowhere/at/all: does not exist\n' });
  expect(reported(new OutsideLedger('speakers leads out of the ledger')).exit).toBe(3);
});

test('anything else is a defect: 70, with its stack, never 1', () => {
  const { exit, err } = reported(thrownBy(() => JSON.parse('{')));
  expect(exit).toBe(70);
  expect(err).toContain('SyntaxError');
  expect(err).toContain('report.test.ts');
  expect(reported('a string').exit).toBe(70);
});

test('control characters in a message are shown, not obeyed', () => {
  expect(reported(new Refusal('no file \u001b[2J')).err).toBe('error no file ␛[2J\n');
});
