// What was typed behind a script of this folder. Its first comment is its help.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** As `parseArgs`; `--help` prints the script's first comment, and so does what it does not know. Then the program ends. */
export function typed(script, config) {
  const help = readFileSync(script, 'utf8')
    .match(/^(?:\/\/.*\n)+/)[0]
    .replace(/^\/\/ ?/gm, '');
  try {
    const found = parseArgs({ ...config, options: { ...config.options, help: { type: 'boolean', short: 'h' } } });
    if (!found.values.help) return found;
    process.stdout.write(help);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${help}`);
    process.exit(2);
  }
}
