import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { CheckContext, Rule } from '../rule.ts';

export const referenceUnknown: Rule = {
  code: 'reference-unknown',
  description:
    'What a file names by id exists: the tellings that an admission covers, the body that a speaker belongs to.',
  check: (context) => [...coverage(context), ...parents(context)],
};

function coverage({ files }: CheckContext): Diagnostic[] {
  return files.tellings.flatMap(({ path, value, locate }) => {
    const own = new Set(value.tellings.map(({ id }) => id));
    return value.admissions.flatMap(({ covers }, at) =>
      covers.flatMap((id, index) => {
        if (own.has(id)) return [];
        const place = { path, ...locate(['admissions', at, 'covers', index]) };
        return [diagnose('reference-unknown', place, { field: 'covers', id })];
      }),
    );
  });
}

function parents({ files, dataset }: CheckContext): Diagnostic[] {
  const broken = new Set(files.diagnostics.map(({ path }) => path));
  return files.speakers.flatMap(({ path, value, locate }) => {
    const { parent } = value;
    if (parent === undefined || dataset.speakers.entries.has(parent) || broken.has(`speakers/${parent}.yaml`))
      return [];
    return [diagnose('reference-unknown', { path, ...locate(['parent']) }, { field: 'parent', id: parent })];
  });
}
