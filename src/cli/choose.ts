import { listed } from '../core/model/grouped.ts';
import { isScoped, slug } from '../core/model/ids.ts';
import type { Dataset, DatasetArticle } from '../core/query/dataset.ts';
import { nearest } from '../core/query/nearest.ts';
import { filedIds } from '../core/query/registry.ts';
import { removedBy } from '../core/query/removed.ts';
import { asCredited } from '../core/query/telling-words.ts';
import type { Question } from '../store/read-part.ts';
import { EXIT } from './exit-codes.ts';
import { Refusal } from './terminal/errors.ts';
import { shortened } from './terminal/safe.ts';
import { didYouMean } from './terminal/suggest.ts';
import { tellingInShort } from './terminal/telling.ts';

export type RecordKind = 'article' | 'telling' | 'claim' | 'speaker' | 'outlet';

/** A record of the ledger by its kind and full id. */
export interface Chosen {
  readonly kind: RecordKind;
  readonly id: string;
}

const MOST = 8;

/** Every id that a person may type, with the record it finds. The letters of any telling find its claim. */
function everyId(dataset: Dataset): Map<string, Chosen[]> {
  const ids = new Map<string, Chosen[]>();
  const add = (typed: string, chosen: Chosen): void => {
    listed(ids, typed).push(chosen);
  };
  for (const id of dataset.articles.keys()) add(id, { kind: 'article', id });
  for (const { id: claim, tellings } of dataset.claims.values()) {
    for (const { id } of tellings) {
      add(id, { kind: 'telling', id });
      add(`c-${id.slice(2)}`, { kind: 'claim', id: claim });
    }
  }
  for (const { id } of [...dataset.furniture, ...dataset.rejected]) {
    add(id, { kind: 'telling', id });
    // It has no claim any more; whoever noted the claim's id is told why.
    add(`c-${id.slice(2)}`, { kind: 'telling', id });
  }
  for (const id of speakerIds(dataset)) add(id, { kind: 'speaker', id });
  for (const id of outletIds(dataset)) add(id, { kind: 'outlet', id });
  return ids;
}

/** Speakers that the ledger has a file for or that a telling names; not those that only the package knows. */
function speakerIds(dataset: Dataset): Set<string> {
  const named = dataset.tellings.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.id]));
  return new Set([...filedIds(dataset.speakers), ...named]);
}

function outletIds(dataset: Dataset): Set<string> {
  const named = [...dataset.articles.values()].flatMap(({ outlet }) => (outlet === null ? [] : [outlet.id]));
  return new Set([...filedIds(dataset.outlets), ...named]);
}

/**
 * The records that a person means by an id, by the beginning of one, or by the name of a speaker or an outlet. Several only
 * where a speaker and an outlet share the id or the name; `outlet:northern-wire` means that one alone.
 */
export function chooseRecords(dataset: Dataset, typed: string): readonly Chosen[] {
  const { kind, words } = qualified(typed);
  const wanted = (chosen: Chosen): boolean => kind === null || chosen.kind === kind;
  const ids = everyId(dataset);
  // "Petru Halvas": a name that nobody settled is an id of the same letters.
  const exact = [ids.get(words), named(dataset, words), ids.get(slug(words))]
    .map((records) => (records ?? []).filter(wanted))
    .find((records) => records.length > 0);
  if (exact !== undefined) return exact;
  const found = new Map<string, Chosen>();
  const begun = new Map<string, string>();
  for (const [id, records] of ids) {
    // The beginning of an article's id is not meant for the speakers that only this article knows.
    if (words === '' || !id.startsWith(words) || isScoped(id) !== isScoped(words)) continue;
    for (const record of records.filter(wanted)) {
      found.set(`${record.kind} ${record.id}`, record);
      // A claim is found by the letters of each of its tellings: those that were typed are shown.
      if (!begun.has(record.id) || id === record.id) begun.set(record.id, id);
    }
  }
  if (begun.size > 1) throw ambiguous(typed, [...begun.values()]);
  if (begun.size === 0) throw removed(dataset, words) ?? unknown(typed, words, ids.keys());
  return [...found.values()];
}

/** The telling that a person means by its id, or by that of a claim: there the telling that gives the claim its letters. */
export function chooseTelling(dataset: Dataset, typed: string): string {
  const id = asId(typed);
  const exact = `t-${id.slice(2)}`;
  if (/^[ct]-/.test(id) && dataset.byId.has(exact)) return exact;
  const [chosen] = chooseRecords(dataset, typed);
  if (chosen?.kind === 'telling') return chosen.id;
  if (chosen?.kind === 'claim') return `t-${chosen.id.slice(2)}`;
  throw noTelling(typed);
}

/** What is asked of the ledger where a telling or a claim was typed; null where something else was. */
export function askedClaim(typed: string): Question | null {
  const id = asId(typed);
  return /^[ct]-/.test(id) ? { about: 'claim', id } : null;
}

/** The same of which something is written down: an id of a claim means none where several tell it, some of them perhaps to deny it. */
export function chooseOneTelling(dataset: Dataset, typed: string): string {
  const id = chooseTelling(dataset, typed);
  const { tellings = [] } = /^c-/i.test(typed) ? (dataset.claims.get(dataset.byId.get(id)?.claim ?? '') ?? {}) : {};
  if (tellings.length < 2) return id;
  const shown = tellings.slice(0, MOST).map((found) => {
    const { stance } = found.telling;
    return `${tellingInShort(asCredited(found))}${stance === 'asserts' ? '' : ` (${stance})`}`;
  });
  const more = tellings.length - shown.length;
  throw new Refusal(`${shortened(typed, 60)} is told ${tellings.length} times: say of which telling`, [
    ...shown,
    ...(more > 0 ? [`… and ${more} more`] : []),
  ]);
}

/** The article that a person means by its id or the beginning of one. */
export function chooseArticle(dataset: Dataset, typed: string): DatasetArticle {
  const article = chooseRecords(dataset, typed).flatMap(({ id }) => dataset.articles.get(id) ?? [])[0];
  if (article !== undefined) return article;
  throw new Refusal(`${shortened(typed, 60)} is no article`, ['See them with: claims list articles']);
}

/** The same among tellings of which nobody asks what claims they tell: the letters of a claim are those of its telling. */
export function tellingAmong(ids: readonly string[], typed: string): string {
  const letters = /^[ct]-(.*)$/s.exec(asId(typed))?.[1];
  if (letters === undefined) throw noTelling(typed);
  const wanted = `t-${letters}`;
  const meant = ids.includes(wanted) ? [wanted] : ids.filter((id) => id.startsWith(wanted));
  const [only] = meant;
  if (only === undefined) throw unknown(typed, wanted, ids);
  if (meant.length > 1) throw ambiguous(typed, meant);
  return only;
}

/** `outlet:northern-wire`; the colon of `a-7k3mq0xd:driver` belongs to the id. */
function qualified(typed: string): { kind: RecordKind | null; words: string } {
  const [, kind, words] = /^(speaker|outlet):(.+)$/s.exec(typed) ?? [];
  return kind === 'speaker' || kind === 'outlet' ? { kind, words: words ?? '' } : { kind: null, words: asId(typed) };
}

/** `T-9WZ20BA`, as a page in capitals has it, is `t-9wz20ba`; a name stays as it is. */
export function asId(typed: string): string {
  return /^[act]-[0-9a-z]+$/i.test(typed) ? typed.toLowerCase() : typed;
}

function named(dataset: Dataset, typed: string): Chosen[] {
  if (typed === '') return [];
  const speaker = dataset.speakers.resolve(typed);
  const outlet = dataset.outlets.resolve(typed);
  return [
    ...(speaker === null ? [] : [{ kind: 'speaker', id: speaker.id } as const]),
    ...(outlet === null ? [] : [{ kind: 'outlet', id: outlet.id } as const]),
  ];
}

function noTelling(typed: string): Refusal {
  return new Refusal(`${shortened(typed, 60)} is no telling and no claim`, ['Give an id such as t-… or c-…']);
}

function ambiguous(typed: string, candidates: readonly string[]): Refusal {
  const shown = [...candidates].sort().slice(0, MOST);
  const more = candidates.length - shown.length;
  const list = more > 0 ? [...shown, `… and ${more} more`] : shown;
  return new Refusal(`"${shortened(typed, 60)}" is the beginning of ${candidates.length} ids`, list);
}

/** What somebody removed is not unknown. */
function removed({ removals }: Dataset, words: string): Refusal | null {
  const telling = `t-${words.slice(2)}`;
  const file = removals.find(
    ({ id, value }) => id === words || (/^[ct]-/.test(words) && value.tellings.includes(telling)),
  );
  const removal = file === undefined ? null : removedBy(file.value);
  if (file === undefined || removal === null) return null;
  const note = removal.note === undefined ? '' : `: ${shortened(removal.note, 60)}`;
  const what = words === file.id ? file.id : `${file.id}, which told ${words},`;
  return new Refusal(
    `${what} was removed by ${shortened(removal.by, 40)} on ${removal.at}${note}`,
    [file.path],
    EXIT.no,
  );
}

function unknown(typed: string, words: string, ids: Iterable<string>): Refusal {
  const hint =
    didYouMean(nearest(words, ids)) || 'See what is there with: claims list articles|claims|speakers|outlets';
  return new Refusal(`no such record: "${shortened(typed, 60)}"`, [hint], EXIT.no);
}
