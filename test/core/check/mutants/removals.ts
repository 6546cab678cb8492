import { judged, type Mutant, ONE, ONE_IS_TWO, ONE_TOLD, remove, write } from '../planted.ts';

const PATH = 'removed/c7/a-c7aa6xpa.yaml';

function removal(decision: string): string {
  const sum = 'a'.repeat(64);
  return `decisions:\n  - decision: ${decision}\n    by: Ana\n    at: 2031-03-02\ninput: one.txt\ntexts:\n  - ${sum}\ntellings:\n  - t-em3cwjzb4a\n`;
}

/** Of articles that somebody removed. */
export const REMOVALS: readonly Mutant[] = [
  [
    'an article that was removed and is here',
    (l) => write(l, PATH, removal('remove')),
    [`${PATH}:2:15 removal-unfinished`],
  ],
  [
    'an article of which the removal left one file',
    (l) => {
      write(l, PATH, removal('remove'));
      remove(l, ONE_TOLD);
    },
    [`${PATH}:2:15 removal-unfinished`],
  ],
  ['a removal that was taken back: nothing', (l) => write(l, PATH, removal('withdraw')), []],
  [
    'an article that is removed whole, with a judgement on what it told: nothing',
    (l) => {
      write(l, PATH, removal('remove'));
      remove(l, ONE);
      remove(l, ONE_TOLD);
      write(l, ONE_IS_TWO, judged('same'));
    },
    [],
  ],
  ['a removal by nobody', (l) => write(l, PATH, removal('withdraw').replace('Ana', '" "')), [`${PATH}:3:9 shape`]],
];
