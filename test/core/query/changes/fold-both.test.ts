import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Judgement } from '../../../../src/core/model/judgement.ts';
import type { Filed, TellingsFiles } from '../../../../src/core/model/ledger-files.ts';
import { pairId, pairOf } from '../../../../src/core/model/pair.ts';
import { foldBoth } from '../../../../src/core/query/changes/fold-both.ts';
import { conflictsIn } from '../../../../src/core/query/compared.ts';
import type { Dataset } from '../../../../src/core/query/dataset.ts';
import { fold } from '../../../../src/core/query/fold.ts';
import { rootsOf } from '../../../../src/core/query/trace.ts';
import { openLedger } from '../../../../src/store/open.ts';
import { packaged } from '../../../../src/store/packaged.ts';
import { readTellingsFiles } from '../../../../src/store/read.ts';
import { filed } from '../make.ts';

/** As the sample ledger tells one event: five articles. */
function sample(): TellingsFiles {
  const opened = openLedger(fileURLToPath(new URL('../../../../data', import.meta.url)));
  if (!opened.ok) throw new Error('data/ cannot be opened');
  const files = readTellingsFiles(opened.value);
  return { ...files, tellings: files.tellings.filter(({ value }) => value.article.input.startsWith('kolvara')) };
}

const whole = sample();
const tellings = whole.tellings.flatMap(({ value }) => value.tellings.map(({ id }) => id));

/** What somebody might do to a ledger: leave articles and speakers out, judge pairs. */
const state = fc.record({
  without: fc.uniqueArray(fc.nat(whole.tellings.length - 1), { maxLength: 2 }),
  nameless: fc.uniqueArray(fc.nat(Math.max(0, whole.speakers.length - 1)), { maxLength: 2 }),
  judged: fc.array(
    fc.record({
      a: fc.nat(tellings.length - 1),
      b: fc.nat(tellings.length - 1),
      verdict: fc.constantFrom('same' as const, 'different' as const, 'unsure' as const),
    }),
    { maxLength: 3 },
  ),
});
type State = typeof state extends fc.Arbitrary<infer T> ? T : never;

function filesIn({ without, nameless, judged }: State): TellingsFiles {
  const judgements = judged.flatMap(({ a, b, verdict }): Filed<Judgement>[] => {
    const id = pairId(pairOf(tellings[a] ?? '', tellings[b] ?? ''));
    return a === b
      ? []
      : [filed(`judgements/${id}.yaml`, id, { decisions: [{ verdict, by: 'Ana', at: '2031-03-05' }] })];
  });
  return {
    ...whole,
    tellings: whole.tellings.filter((_, at) => !without.includes(at)),
    speakers: whole.speakers.filter((_, at) => !nameless.includes(at)),
    judgements: [...new Map(judgements.map((one) => [one.id, one])).values()],
  };
}

/** By telling the members of its claim and how many roots it has. */
function claimsIn({ claims }: Dataset): Map<string, string> {
  return new Map(
    [...claims.values()].flatMap((claim) => {
      const members = claim.tellings.map(({ id }) => id).join(' ');
      const told = `${members}: ${rootsOf(claim).length}`;
      return claim.tellings.map(({ id }) => [id, told] as const);
    }),
  );
}

function conflictNames(dataset: Dataset, asked?: ReadonlySet<string>): string[] {
  return conflictsIn(dataset, asked).map(({ a, b, kind, why }) => `${a} ${b} ${kind} ${why}`);
}

test('what a change may touch is as in the whole ledger, and nothing else comes, goes or is otherwise', () => {
  fc.assert(
    fc.property(state, state, (one, other) => {
      const files = [filesIn(one), filesIn(other)] as const;
      const both = foldBoth(files[0], files[1], packaged);
      const folded = files.map((each) => fold(each, packaged));
      const [before, now] = folded.map(claimsIn);
      const [part, partNow] = [both.before, both.now].map(claimsIn);
      for (const id of tellings) {
        if (both.tellings.has(id))
          expect([id, part?.get(id), partNow?.get(id)]).toEqual([id, before?.get(id), now?.get(id)]);
        else expect([id, now?.get(id)]).toEqual([id, before?.get(id)]);
      }
      const [then, later] = folded.map((each) => new Set(conflictNames(each)));
      const [near, nearNow] = [both.before, both.now].map((each) => new Set(conflictNames(each, both.changed)));
      const known = new Set([...(then ?? []), ...(later ?? [])]);
      for (const name of known) {
        const isIn = [then?.has(name), later?.has(name)];
        if (isIn[0] !== isIn[1]) expect([name, near?.has(name), nearNow?.has(name)]).toEqual([name, ...isIn]);
      }
      for (const name of [...(near ?? []), ...(nearNow ?? [])]) expect(known.has(name)).toBe(true);
    }),
    { numRuns: 4 },
  );
});
