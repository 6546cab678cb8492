import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** After an upgrade nothing is wrong: one notice for all the readings of one earlier reader, at the first of them. */
export const readingUpgradable: Rule = {
  code: 'reading-upgradable',
  description: 'Readings are by the reader at hand.',
  reach: 'ids',
  example: {
    path: 'tellings/62/a-62trcpdw.json',
    text: '  "reading": "0a0b0c0d",\n',
    note: 'where the program reads as 1b2c3d4e',
  },
  check: ({ files, reading: current, readings }) => {
    if (current === null) return [];
    const earlier = readings().filter(({ reading }) => reading !== current);
    return earlier.flatMap(({ reading, count, first }): Diagnostic[] => {
      const file = files.tellings.find(({ id }) => id === first);
      if (file === undefined) return [];
      const place = { path: file.path, ...file.locate(['reading']) };
      return [diagnose('reading-upgradable', place, { count, reading })];
    });
  },
};
