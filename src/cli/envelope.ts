import { toJson } from './terminal/safe.ts';

/** What `--json` prints of every command: one JSON document, readable and ended by a line feed. It only ever grows. */
export function envelope(command: string, results: unknown): string {
  return `${toJson({ format: 1, command, results }, 2)}\n`;
}
