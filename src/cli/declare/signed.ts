import type { Command } from 'commander';
import type { Signing } from '../signing.ts';

/** Who decides, and why. */
export function signed(command: Command): Command {
  return command
    .option('--by <name>', 'who decides (default: user.name of git)')
    .option('--note <text>', 'why')
    .option('--dry-run', 'say what would be written, write nothing');
}

export const TELLING = 'a telling, or a claim that it alone tells: an id or the beginning of one';

/** `claims review` itself is signed too, and takes the name wherever on the line it stands. */
export function withSigner<Options extends Signing>(options: Options, command: Command): Options {
  const { by } = command.parent?.opts<Signing>() ?? {};
  return by === undefined ? options : { ...options, by };
}
