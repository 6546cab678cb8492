import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { findingNamed } from '../../model/finding.ts';
import { pairNamed } from '../../model/pair.ts';
import { tellingsRemoved } from '../../query/removed.ts';
import { idsWritten } from '../../query/written-ids.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { idsOf } from '../told-facts.ts';

export const referenceUnknown: Rule = {
  code: 'reference-unknown',
  description:
    'What a file names by id exists: the tellings that an admission covers, or that a judgement or a finding is about, the body that a speaker belongs to, whose figures a series has.',
  reach: 'ids',
  example: {
    path: 'speakers/ilse-varga.yaml',
    text: 'name: Ilse Varga\nkind: official\nparent: karsk-prot\n',
    note: 'and there is no speakers/karsk-prot.yaml',
  },
  check: (context) => [...coverage(context), ...parents(context), ...judged(context), ...series(context)],
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

function parents({ files, registries }: CheckContext): Diagnostic[] {
  const broken = new Set(files.diagnostics.map(({ path }) => path));
  return files.speakers.flatMap(({ path, value, locate }) => {
    const { parent } = value;
    if (parent === undefined || registries.speakers.entries.has(parent) || broken.has(`speakers/${parent}.yaml`))
      return [];
    return [diagnose('reference-unknown', { path, ...locate(['parent']) }, { field: 'parent', id: parent })];
  });
}

/** Nobody's figures would be held against such a series. A provisional speaker is named by tellings alone. */
function series({ files, registries }: CheckContext): Diagnostic[] {
  if (files.series.length === 0 || files.diagnostics.some(({ path }) => /^(?:speakers|tellings)\//.test(path)))
    return [];
  const provisional = new Set(
    files.tellings.flatMap(({ value }) => value.tellings.map(({ speaker }) => speaker?.id ?? null)),
  );
  const unknown = files.series.filter(
    ({ speaker }) =>
      (registries.speakers.resolve(speaker) ?? registries.outlets.resolve(speaker)) === null &&
      !provisional.has(speaker),
  );
  const byPackage = new Map(unknown.map((one) => [one.described.path, one]));
  return [...byPackage.values()].map(({ speaker, described }) => {
    const place = { path: described.path, ...described.locateSpeaker() };
    return diagnose('reference-unknown', place, { field: 'speaker', id: speaker });
  });
}

/** A telling that a correction took away is still known: its file keeps it as gone, and the judgement waits with it. */
function judged({ files }: CheckContext): Diagnostic[] {
  // A tellings file that cannot be read may hold any telling.
  if (files.diagnostics.some(({ path, level }) => level === 'error' && path.startsWith('tellings/'))) return [];
  const known = new Set(files.tellings.flatMap(({ value }) => idsOf(value)));
  for (const id of tellingsRemoved(files.removals)) known.add(id);
  for (const { value } of files.reviews) for (const id of idsWritten(value)) known.add(id);
  const pairs = files.judgements.flatMap(({ path, id, locate }) => {
    const { a = '', b = '' } = pairNamed(id) ?? {};
    return [a, b].map((telling) => ({ telling, path, place: locate(['decisions']) }));
  });
  const findings = files.verifications.map(({ path, id, locate }) => {
    return { telling: findingNamed(id)?.telling ?? '', path, place: locate(['question']) };
  });
  return [...pairs, ...findings]
    .filter(({ telling }) => !known.has(telling))
    .map(({ telling: id, path, place }) =>
      diagnose('reference-unknown', { path, ...place }, { field: 'the name of the file', id }),
    );
}
