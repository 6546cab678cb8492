import type { Command } from 'commander';
import { EXIT_CODES_TOPIC } from './exit-codes.ts';
import { createProgram } from './program.ts';
import type { Io } from './terminal/io.ts';

const HEAD = `# Commands

Written by \`node scripts/docs.js\` from the commands themselves; do not edit.
`;

/** The whole tree of commands, the program itself left out, in the order of its help. */
export function commandsOf(program: Command): Command[] {
  return program.commands.flatMap((command) => [...(isRun(command) ? [command] : []), ...commandsOf(command)]);
}

/** What only gathers others has no options. */
function isRun({ commands, options }: Command): boolean {
  return commands.length === 0 || options.length > 0;
}

/** `claims speaker add` of the command `add`. */
export function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}

/** docs/cli.md: the help of every command as it is printed. */
export function reference(): string {
  let printed = '';
  const io: Io = {
    out: (text) => {
      printed += text;
    },
    err: () => {},
    input: async () => new Uint8Array(),
    streams: () => {
      throw new Error('the manual asks nobody');
    },
    terminal: { input: false, out: false, err: false },
    columns: 100,
    folder: '/',
    environment: {},
    clock: () => 0,
    today: () => '',
    hold: (work) => work(new AbortController().signal),
    unread: () => false,
  };
  const help = (command: Command): string => {
    printed = '';
    command.outputHelp();
    return `\`\`\`text\n${printed.trim()}\n\`\`\`\n`;
  };
  const program = createProgram(io, () => {});
  const sections = commandsOf(program).map((command) => `## ${fullName(command)}\n\n${help(command)}`);
  const codes = `## Exit codes\n\n\`\`\`text\n${EXIT_CODES_TOPIC.split('\n').slice(2).join('\n').trimEnd()}\n\`\`\`\n`;
  return [HEAD, help(program), ...sections, codes].join('\n');
}
