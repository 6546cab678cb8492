import { diagnose } from '../../model/diagnostic.ts';
import { removedBy } from '../../query/removed.ts';
import type { Rule } from '../rule.ts';

/** A run was killed while it removed an article, or a merge brought files of it back. Told once an article, at the file that says so. */
export const removalUnfinished: Rule = {
  code: 'removal-unfinished',
  description: 'Of an article that somebody removed nothing is here any more, neither its versions nor its tellings.',
  reach: 'ids',
  example: {
    path: 'removed/62/a-62trcpdw.yaml',
    text: 'decisions:\n  - decision: remove\n    by: Ana\n    at: 2031-03-02\n',
    note: 'and articles/62/a-62trcpdw.md is still there',
  },
  check: ({ files }) => {
    const here = [...files.articles, ...files.earlier, ...files.tellings];
    return files.removals.flatMap(({ id, path, value, locate }) => {
      const removal = removedBy(value);
      const left = removal === null ? [] : here.filter((file) => file.id === id).map((file) => file.path);
      if (removal === null || left.length === 0) return [];
      const place = { path, ...locate(['decisions', value.decisions.indexOf(removal), 'decision']) };
      return [diagnose('removal-unfinished', place, { id, by: removal.by, at: removal.at, left: left.join(', ') })];
    });
  },
};
