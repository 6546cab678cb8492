import { grouped } from '../../model/grouped.ts';
import { letters, type Sha256 } from '../../model/ids.ts';
import type { Admission, Reading, Telling } from '../../model/reading.ts';
import type { Gone, KeptTelling } from '../../model/tellings-file.ts';
import { creditedBy, keyOfContent, keyOfCredit } from '../credited-by.ts';
import { matchTellings, type ToldText } from './match-tellings.ts';

/** What an article told when it was read last, and the body that it was read from where that is at hand. */
export interface Earlier extends ToldText {
  readonly gone: readonly Gone[];
}

export interface Kept {
  readonly tellings: KeptTelling[];
  readonly admissions: Admission[];
  /** In order of id. */
  readonly gone: Gone[];
}

/** What is read now, the body that it was read from, and the hash that ids are made with. */
export interface Now {
  readonly reading: Reading;
  readonly body: string;
  readonly sha256: Sha256;
}

/**
 * Matches what an article tells now to what it told before, so that decisions keep their object: a telling that is the same,
 * moved or edited keeps its id, with its earlier words where they changed; what is not found again is kept as gone, and
 * has its id again when it comes back.
 */
export function keepIds(earlier: Earlier, now: Now): Kept {
  const { tellings, admissions } = now.reading;
  const matched = new Map(
    matchTellings(earlier, { tellings, body: now.body }).map(({ before, now: later }) => [later.id, before]),
  );
  const back = comeBack(
    earlier.gone,
    tellings.filter(({ id }) => !matched.has(id)),
  );
  const taken = new Set([...earlier.tellings, ...earlier.gone].map(({ id }) => id));
  const kept = new Map(
    tellings.map((telling): [string, KeptTelling] => {
      const before = matched.get(telling.id);
      const returned = back.get(telling.id);
      if (before !== undefined) return [telling.id, since(before, telling)];
      if (returned !== undefined) return [telling.id, returnedAs(returned, telling)];
      const id = freeId(telling.id, taken, now.sha256);
      return [telling.id, { ...telling, id }];
    }),
  );
  const idOf = (computed: string): string => kept.get(computed)?.id ?? computed;
  const present = new Set([...kept.values()].map(({ id }) => id));
  return {
    tellings: [...kept.values()],
    admissions: admissions.map((admission) => ({ ...admission, covers: admission.covers.map(idOf) })),
    gone: goneWithout(present, earlier),
  };
}

/** A telling with the id of what it was before; what it said then stays with it until it says something else again. */
function since(before: KeptTelling, { ...telling }: Telling): KeptTelling {
  const [words, by] = [before.content.map(({ exact }) => exact), creditedBy(before)];
  const isReworded = keyOfContent(words) !== keyOfContent(telling.content.map(({ exact }) => exact));
  const isRecredited = keyOfCredit(by) !== keyOfCredit(creditedBy(telling));
  const was = isReworded ? words.join(' ') : before.was;
  const wasBy = isRecredited ? by : before.wasBy;
  return {
    ...telling,
    id: before.id,
    ...(was === undefined ? {} : { was }),
    ...(wasBy === undefined ? {} : { wasBy }),
  };
}

function returnedAs({ id, by }: Gone, telling: Telling): KeptTelling {
  const isRecredited = by !== undefined && keyOfCredit(by) !== keyOfCredit(creditedBy(telling));
  return { ...telling, id, ...(isRecredited ? { wasBy: by } : {}) };
}

/**
 * What was gone and is told again in the same words: after the same words as at first, or else by the same source, where
 * only one of either is. By computed id.
 */
function comeBack(gone: readonly Gone[], tellings: readonly Telling[]): Map<string, Gone> {
  const byId = new Map(gone.map((one) => [one.id, one]));
  const back = new Map<string, Gone>();
  for (const { id, content } of tellings) {
    const known = byId.get(id);
    if (known !== undefined && keyOfContent(known.content) === keyOfContent(content.map(({ exact }) => exact)))
      back.set(id, known);
  }
  const returned = new Set([...back.values()].map(({ id }) => id));
  const lost = onlyOnes(
    gone.filter(({ id }) => !returned.has(id)),
    ({ content, by }) => (by === undefined ? null : `${keyOfContent(content)}\n${keyOfCredit(by)}`),
  );
  const found = onlyOnes(
    tellings.filter(({ id }) => !back.has(id)),
    (telling) => `${keyOfContent(telling.content.map(({ exact }) => exact))}\n${keyOfCredit(creditedBy(telling))}`,
  );
  for (const [key, telling] of found) {
    const one = lost.get(key);
    if (one !== undefined) back.set(telling.id, one);
  }
  return back;
}

/** Those that no other one shares its key with. */
function onlyOnes<T>(ones: readonly T[], keyOf: (one: T) => string | null): Map<string, T> {
  const only = new Map<string, T>();
  for (const [key, [one, ...others]] of grouped(ones, keyOf))
    if (one !== undefined && others.length === 0) only.set(key, one);
  return only;
}

/** A computed id that another telling has, or had, gives way: no decision may come to hang on other words. */
function freeId(computed: string, taken: ReadonlySet<string>, sha256: Sha256): string {
  let id = computed;
  for (let ordinal = 1; taken.has(id); ordinal += 1) id = `t-${letters(sha256(`${computed}\n${ordinal}`), 10)}`;
  return id;
}

/** What was told and is not among these. */
export function goneWithout(present: ReadonlySet<string>, earlier: Pick<Earlier, 'tellings' | 'gone'>): Gone[] {
  const lost = earlier.tellings.map((telling): Gone => {
    const content = telling.content.map(({ exact }) => exact);
    return { id: telling.id, content, by: creditedBy(telling) };
  });
  const gone = new Map([...earlier.gone, ...lost].filter(({ id }) => !present.has(id)).map((one) => [one.id, one]));
  return [...gone.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
