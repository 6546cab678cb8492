import type { Code } from '../../model/wordings.ts';
import type { Example, Rule } from '../rule.ts';

/** What reading the files itself has found: each of these codes is a rule of its own. */
export const unreadable = given(
  'unreadable',
  'Every file of the ledger can be read and is UTF-8; links are not followed.',
  { path: 'speakers/backerhof.yaml', text: 'name: Bäckerhof\n', note: 'saved as Windows-1252, not as UTF-8' },
);
export const syntax = given(
  'syntax',
  'YAML is YAML 1.2 without anchors, aliases, tags and duplicate keys; JSON is JSON.',
  { path: 'speakers/karsk-port.yaml', text: 'name: "Karsk Port Authority\nkind: government\n' },
);
export const shape = given('shape', 'Every file has the fields of its kind, no others, each of its type.', {
  path: 'speakers/karsk-port.yaml',
  text: 'name: Karsk Port Authority\nkind: harbour\n',
});
export const misplacedFile = given(
  'misplaced-file',
  'Every file of the ledger’s folders is named after what it holds.',
  { path: 'speakers/Karsk Port.yaml', text: 'name: Karsk Port Authority\n' },
);

function given(code: Code, description: string, example: Example): Rule {
  return {
    code,
    description,
    reach: 'article',
    example,
    check: ({ files }) => files.diagnostics.filter((found) => found.code === code),
  };
}
