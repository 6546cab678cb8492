/** Commands that the plan of this program names and no version has yet, with what does most of it meanwhile. */
const INSTEAD: Readonly<Record<string, string>> = {
  export: 'for other programs: --json of any command, who-said --format rows, links --format json',
  report: 'for readers: summary --format markdown, trace --format mermaid',
  stats: 'counts: claims list articles|claims|speakers|outlets',
};

/** What commander says of a command that is unknown, put right where the command is not made yet: it means no other of like letters. */
export function unknownInWords(text: string): string {
  const [, name = ''] = /^error: unknown command '(\w+)'/.exec(text) ?? [];
  const instead = Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined;
  return instead === undefined ? text : `error: there is no command '${name}' yet\n${instead}\n`;
}
