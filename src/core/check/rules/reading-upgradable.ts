import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** After an upgrade nothing is wrong: one notice for all the readings of one earlier reader, at the first of them. */
export const readingUpgradable: Rule = {
  code: 'reading-upgradable',
  description: 'Readings are by the reader at hand.',
  example: {
    path: 'tellings/62/a-62trcpdw.json',
    text: '  "reading": "0a0b0c0d",\n',
    note: 'where the program reads as 1b2c3d4e',
  },
  check: ({ files, reading: current }) => {
    if (current === null) return [];
    const earlier = files.tellings.filter(({ value }) => value.reading !== current);
    return [...new Set(earlier.map(({ value }) => value.reading))].flatMap((reading): Diagnostic[] => {
      const [first, ...others] = earlier.filter(({ value }) => value.reading === reading);
      if (first === undefined) return [];
      const place = { path: first.path, ...first.locate(['reading']) };
      return [diagnose('reading-upgradable', place, { count: others.length + 1, reading })];
    });
  },
};
