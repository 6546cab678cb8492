import { z } from 'zod';
import { decodeYaml } from '../decode.ts';

/** `key: value` on one line, where YAML gives the first letter of the value no meaning of its own, and no quotation is left open. */
const LINE = /^([A-Za-z][\w-]{0,40}):[ \t]+(?!"[^"]*$)([^\s[{|>&*!?#'][^\r\n]*)(\r?)$/;
const anything = z.unknown();

/**
 * Front matter that is no YAML because of words such as `title: The ministry: what it knew` or `author: @desk`, with those values in
 * quotation marks; every line stays where it is. Null where no line is like that.
 */
export function withQuotedValues(block: string): string | null {
  let isOther = false;
  const lines = block.split('\n').map((line) => {
    const [, key, value, end] = LINE.exec(line) ?? [];
    if (value === undefined || decodeYaml(line, anything, { path: '' }).ok) return line;
    isOther = true;
    return `${key}: ${JSON.stringify(value.trimEnd())}${end}`;
  });
  return isOther ? lines.join('\n') : null;
}
