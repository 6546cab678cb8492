import type { Code } from '../../model/wordings.ts';
import type { Rule } from '../rule.ts';

/** What reading the files itself has found: each of these codes is a rule of its own. */
export const unreadable = given(
  'unreadable',
  'Every file of the ledger can be read and is UTF-8; links are not followed.',
);
export const syntax = given(
  'syntax',
  'YAML is YAML 1.2 without anchors, aliases, tags and duplicate keys; JSON is JSON.',
);
export const shape = given('shape', 'Every file has the fields of its kind, no others, each of its type.');
export const misplacedFile = given(
  'misplaced-file',
  'Every file of the ledger’s folders is named after what it holds.',
);

function given(code: Code, description: string): Rule {
  return { code, description, check: ({ files }) => files.diagnostics.filter((found) => found.code === code) };
}
