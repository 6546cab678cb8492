import { type Mutant, write } from '../planted.ts';

const CONFIG = 'claims.config.yaml';

function suppressing(code: string, until: string, about = '    path: speakers/\n'): string {
  return `format: 1\ntext: keep\nsuppress:\n  - code: ${code}\n${about}    reason: Not settled.\n    by: Ana\n    until: ${until}\n`;
}

export const SUPPRESSIONS: readonly Mutant[] = [
  [
    'a suppression after its day',
    (l) => write(l, CONFIG, suppressing('alias-collides', '2031-03-08')),
    [`${CONFIG}:8:12 suppression-expired`],
  ],
  [
    'a suppression of what is not there',
    (l) => write(l, CONFIG, suppressing('alias-collides', '2031-03-09')),
    [`${CONFIG}:4:11 suppression-unused`],
  ],
];
