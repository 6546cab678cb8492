import { expect, test } from 'vitest';
import { choiceIn, wantsColor } from '../../../src/cli/terminal/color.ts';

test.each([
  ['a terminal is coloured', 'auto', {}, true, true],
  ['a pipe is not', 'auto', {}, false, false],
  ['NO_COLOR wins over the terminal', 'auto', { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR says nothing', 'auto', { NO_COLOR: '' }, true, true],
  ['NO_COLOR wins over FORCE_COLOR', 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['FORCE_COLOR wins over the pipe', 'auto', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0 means no', 'auto', { FORCE_COLOR: '0' }, true, false],
  ['a dumb terminal is not coloured', 'auto', { TERM: 'dumb' }, true, false],
  ['--color=always wins over NO_COLOR', 'always', { NO_COLOR: '1' }, false, true],
  ['--color=never wins over FORCE_COLOR', 'never', { FORCE_COLOR: '1' }, true, false],
] as const)('%s', (_name, choice, environment, terminal, colored) => {
  expect(wantsColor(choice, { environment, terminal })).toBe(colored);
});

test.each([
  ['as one word', ['--color=never', 'list'], 'never'],
  ['as two words', ['list', '--color', 'always'], 'always'],
  ['not given', ['list'], 'auto'],
  ['of no meaning', ['--color=sometimes'], 'auto'],
  ['after the end of the options', ['--', '--color=never'], 'auto'],
])('--color %s', (_name, argv, choice) => {
  expect(choiceIn(argv)).toBe(choice);
});
