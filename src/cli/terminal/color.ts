export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly terminal: boolean;
}

/**
 * Whether to colour one stream: `--color`, then NO_COLOR (any value but the empty one, no-color.org), then FORCE_COLOR
 * ("0" and "false" mean no), then whether the stream is a terminal that can.
 */
export function wantsColor(choice: ColorChoice, around: Surroundings): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { NO_COLOR: none, FORCE_COLOR: force, TERM: term } = around.environment;
  if (none !== undefined && none !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return around.terminal && term !== 'dumb';
}

/** `--color` as it stands in the arguments, before anything is parsed: errors of parsing are coloured too. */
export function choiceIn(argv: readonly string[]): ColorChoice {
  let choice: ColorChoice = 'auto';
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') break;
    const value = argument === '--color' ? argv[index + 1] : argument.startsWith('--color=') ? argument.slice(8) : null;
    choice = COLOR_CHOICES.find((known) => known === value) ?? choice;
  }
  return choice;
}
