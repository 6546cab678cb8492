import type { Command } from 'commander';

/** Who decides, and why. */
export function signed(command: Command): Command {
  return command
    .option('--by <name>', 'who decides (default: user.name of git)')
    .option('--note <text>', 'why')
    .option('--dry-run', 'say what would be written, write nothing');
}

export const TELLING = 'a telling, or a claim that it tells: an id or the beginning of one';
