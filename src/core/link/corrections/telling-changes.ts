import type { Telling } from '../../model/reading.ts';
import type { KeptTelling } from '../../model/tellings-file.ts';
import { plainWords } from '../../text/plain-words.ts';
import { certaintyOf } from '../certainty.ts';
import { withoutArticle } from '../credited-by.ts';
import { NEGATIONS } from '../lexicon/function-words.ts';
import { changedDates, changedFigures } from './changed-values.ts';
import { matchTellings, type ToldText } from './match-tellings.ts';

export type ChangeKind =
  | 'added'
  | 'removed'
  | 're-attributed'
  | 'figure-changed'
  | 'date-changed'
  | 'reversed'
  | 'softened'
  | 'hardened'
  | 'quotation'
  | 'reworded';

export interface Change {
  readonly kind: ChangeKind;
  /** What changed, in words; empty for what is there no longer, or new. */
  readonly why: string;
}

/** A telling of either text, or of both, that is not what it was. */
export interface ChangedTelling {
  readonly before: KeptTelling | null;
  readonly now: KeptTelling | null;
  readonly changes: readonly Change[];
}

/** What a later text tells otherwise than an earlier one, in the order of the later; what only moved is no change. */
export function findChanges(before: ToldText, now: ToldText): ChangedTelling[] {
  const matched = matchTellings(before, now);
  const [earlier, later] = [new Set(matched.map((one) => one.before)), new Set(matched.map((one) => one.now))];
  const changed = matched.flatMap((one) => {
    const changes = changesOf(one.before, one.now);
    return changes.length === 0 ? [] : [{ ...one, changes }];
  });
  const added = now.tellings
    .filter((one) => !later.has(one))
    .map((one) => ({ before: null, now: one, changes: [{ kind: 'added' as const, why: '' }] }));
  const removed = before.tellings
    .filter((one) => !earlier.has(one))
    .map((one) => ({ before: one, now: null, changes: [{ kind: 'removed' as const, why: '' }] }));
  const placed = new Map(matched.map((one) => [one.before, startOf(one.now)]));
  return inOrder([...changed, ...added, ...removed], before.tellings, placed);
}

/** By place in the later text; what was removed stands behind what it stood behind. */
function inOrder(
  changed: readonly ChangedTelling[],
  before: readonly KeptTelling[],
  placed: ReadonlyMap<KeptTelling, number>,
): ChangedTelling[] {
  const places = new Map<KeptTelling, number>();
  let last = -1;
  for (const telling of [...before].sort((a, b) => startOf(a) - startOf(b))) {
    last = placed.get(telling) ?? last;
    places.set(telling, last);
  }
  const placeOf = ({ before: old, now }: ChangedTelling): number =>
    now !== null ? startOf(now) : old === null ? -1 : (places.get(old) ?? -1) + 0.5;
  return [...changed].sort((a, b) => placeOf(a) - placeOf(b));
}

function startOf({ content }: Telling): number {
  return content[0]?.start ?? 0;
}

/** All that changed between two tellings that are one. */
export function changesOf(before: Telling, now: Telling): Change[] {
  return [
    ...reattributed(before, now),
    ...valued('figure-changed', changedFigures(before, now)),
    ...valued('date-changed', changedDates(before, now)),
    ...reversed(before, now),
    ...firmness(before, now),
    ...quotation(before, now),
    ...reworded(before, now),
  ];
}

function valued(kind: ChangeKind, why: string | null): Change[] {
  return why === null ? [] : [{ kind, why }];
}

function reattributed(before: Telling, now: Telling): Change[] {
  const whose = ({ speaker, source }: Telling): string => speaker?.name ?? source?.exact ?? 'nobody';
  const isOther =
    idOf(before.speaker) !== idOf(now.speaker) ||
    (before.speaker === null && keyOf(before.source) !== keyOf(now.source));
  if (isOther) return [{ kind: 're-attributed', why: became(whose(before), whose(now)) }];
  const chain = ({ via }: Telling): string => via.map(({ name }) => name).join(', ') || 'nobody';
  const isOtherChain = before.via.map(idOf).join() !== now.via.map(idOf).join();
  return isOtherChain ? [{ kind: 're-attributed', why: `via ${became(chain(before), chain(now))}` }] : [];
}

/** Whom an article names by description has an id of that article; here it is the description that counts. */
function idOf(credited: { readonly id: string } | null): string | null {
  return credited === null ? null : withoutArticle(credited.id);
}

function keyOf(span: { readonly exact: string } | null): string {
  return span === null ? '' : plainWords(span.exact).toLowerCase();
}

function became(before: string, now: string): string {
  return `${before} became ${now}`;
}

/** "not" came or went, or what was said is denied now. */
function reversed(before: Telling, now: Telling): Change[] {
  if (before.stance !== now.stance) return [{ kind: 'reversed', why: became(before.stance, now.stance) }];
  const [then, later] = [negationsIn(before), negationsIn(now)];
  if (then.length % 2 === later.length % 2) return [];
  const [word = ''] = then.length > later.length ? then : later;
  return [{ kind: 'reversed', why: `“${word}” is ${then.length > later.length ? 'gone' : 'new'}` }];
}

function negationsIn(telling: Telling): string[] {
  return wordsOf(telling).filter((word) => isNegation(word));
}

function isNegation(word: string): boolean {
  return word === "n't" || NEGATIONS.has(word);
}

function wordsOf({ content }: Telling): string[] {
  return plainWords(content.map(({ exact }) => exact).join(' '))
    .toLowerCase()
    .split(' ');
}

function firmness(before: Telling, now: Telling): Change[] {
  const [then, later] = [firmnessOf(before), firmnessOf(now)];
  if (then.rank === later.rank) return [];
  const kind = later.rank < then.rank ? 'softened' : 'hardened';
  if (later.word === '') return [{ kind, why: `“${then.word}” is gone` }];
  return [{ kind, why: then.word === '' ? `“${later.word}” is new` : became(`“${then.word}”`, `“${later.word}”`) }];
}

/** What is possible is told less firmly than what is alleged, a fact less than what is confirmed. */
function firmnessOf({ hedges, content, cue }: Telling): { readonly rank: number; readonly word: string } {
  const exact = (spans: readonly { readonly exact: string }[]): string[] => spans.map((span) => span.exact);
  const told = { hedges: exact(hedges), content: exact(content), cue: cue?.exact ?? null };
  const { possible, hearsay, confirmed } = certaintyOf(told);
  if (possible !== null) return { rank: 0, word: possible };
  if (hearsay !== null) return { rank: 1, word: hearsay };
  return confirmed === null ? { rank: 2, word: '' } : { rank: 3, word: confirmed };
}

function quotation(before: Telling, now: Telling): Change[] {
  const [then, later] = [before.type, now.type];
  const isQuoted = (type: Telling['type']): boolean => type === 'direct' || type === 'mixed';
  if (isQuoted(then) === isQuoted(later)) return [];
  return [{ kind: 'quotation', why: isQuoted(later) ? 'is quoted now' : 'is quoted no longer' }];
}

/** Other words than figures, dates, hedges and negations; or another cue, where it says no more and no less. */
function reworded(before: Telling, now: Telling): Change[] {
  const aside = new Set([...valueWords(before), ...valueWords(now)]);
  const rest = (telling: Telling): string =>
    wordsOf(telling)
      .filter((word) => !aside.has(word) && !isNegation(word) && /[\p{L}\p{N}]/u.test(word))
      .join(' ');
  if (rest(before) !== rest(now)) return [{ kind: 'reworded', why: '' }];
  const isOtherCue = keyOf(before.cue) !== keyOf(now.cue) && firmness(before, now).length === 0;
  if (!isOtherCue || before.stance !== now.stance) return [];
  return [{ kind: 'reworded', why: became(`“${before.cue?.exact ?? ''}”`, `“${now.cue?.exact ?? ''}”`) }];
}

/** Words of which another kind of change speaks. */
function valueWords({ figures, dates, hedges }: Telling): string[] {
  const exact = [...figures, ...dates, ...hedges].map((span) => span.exact);
  return [...exact, ...figures.map(({ qualifier }) => qualifier.replace('-', ' '))].flatMap((words) =>
    plainWords(words).toLowerCase().split(' '),
  );
}
