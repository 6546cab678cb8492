import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findingNamed } from '../core/model/finding.ts';
import { pairNamed } from '../core/model/pair.ts';
import { type Removal, type Removing, removalSchema } from '../core/model/removal.ts';
import { removedBy } from '../core/query/removed.ts';
import { tellingsIn } from './article-files.ts';
import { openDraft } from './draft.ts';
import { type Extension, encodeYaml, extendYamlLists } from './encode.ts';
import { findArticles } from './index/find-articles.ts';
import type { Ledger } from './open.ts';
import { articlePath, bodyPath, placed, removalPath, reviewsPath, tellingsPath } from './paths.ts';
import { type Change, type Planned, refused, writing } from './plan.ts';
import { readArticleFile } from './read-article.ts';
import { openReviews } from './read-reviews.ts';
import { readTextFile } from './read-text.ts';
import { indexRemovals, type RemovalIndex } from './removals.ts';
import { reasonsIn } from './shape-reason.ts';
import { type Found, walkFolder } from './walk.ts';

/** An article by its id or the beginning of one, and what somebody decides of it. */
export interface Removes {
  readonly article: string;
  readonly decision: Removing;
}

type PlannedRemoval = Planned<{
  readonly article: string;
  /** Files of decisions on what it told; they stay. */
  readonly kept: readonly string[];
}>;

/**
 * Plans that an article leaves the ledger: every version of it, their bodies, its tellings. A file stays that says so. That one is written
 * first, so that a run that is killed can be finished by the next; what people decided of its tellings is not touched.
 */
export function planRemove(ledger: Ledger, { article, decision }: Removes): PlannedRemoval {
  const { root } = ledger;
  const removals = indexRemovals(root);
  const found = findEither(ledger, removals, article);
  if (!found.ok) return found;
  const { id } = found;
  const files = filesOf(root, id);
  const known = removals.get(id)?.value ?? null;
  const left = known !== null && removedBy(known) !== null ? known : leftOf(ledger, id, files);
  if (left === null)
    return refused(`${tellingsPath(id)} is broken, so what hangs on it is not known; mend it with: claims rebuild`);
  const written: Written = left === known ? { ok: true, changes: [] } : tombstone(root, id, { decision, left, known });
  if (!written.ok) return written;
  const deleted = files.map(({ path }): Change => ({ action: 'delete', path }));
  const kept = decidedOn(ledger, id, new Set([...left.tellings, ...(known?.tellings ?? [])]));
  return { ok: true, article: id, kept, plan: { changes: [...written.changes, ...deleted] } };
}

/** Plans that a removed article may be read in again. */
export function planReadmit({ root }: Ledger, { article, decision }: Removes): PlannedRemoval {
  const matching = indexRemovals(root).startingWith(article);
  const [file] = matching;
  if (file === undefined) return refused(`no article ${article} was removed; see removed/`);
  if (matching.length > 1)
    return refused(
      `${article} is the beginning of ${matching.length} articles`,
      matching.map(({ id }) => id),
    );
  if (removedBy(file.value) === null) return { ok: true, article: file.id, kept: [], plan: { changes: [] } };
  const written = extended(root, file.path, [{ key: 'decisions', values: [decision] }]);
  return written.ok ? { ok: true, article: file.id, kept: [], plan: { changes: written.changes } } : written;
}

/** An article that is here, or one of which only a part is: a run that was removing it was killed. */
function findEither(
  ledger: Ledger,
  removals: RemovalIndex,
  typed: string,
): { ok: true; id: string } | ReturnType<typeof refused> {
  const found = findArticles(ledger).find(typed);
  if (found.ok) return found;
  const removed = removals.onlyStartingWith(typed);
  return removed === null ? found : { ok: true, id: removed.id };
}

/** In the order in which they go: what points into an article before the article, its earlier versions before the current one. */
function filesOf(root: string, id: string): Found[] {
  return [tellingsPath(id), articlePath(id), bodyPath(id)].flatMap((path) =>
    besides(root, dirname(path))
      .filter((file) => file.id === id)
      .sort((a, b) => b.version - a.version),
  );
}

/** What the names of the files in a folder say. */
function besides(root: string, folder: string): Found[] {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return names.flatMap((name) => {
    const path = `${folder}/${name}`;
    const place = placed(path);
    return place === null ? [] : [{ ...place, path }];
  });
}

type Left = Omit<Removal, 'decisions'>;

/** What is kept of it: no words. Null where its tellings cannot be read. */
function leftOf(ledger: Ledger, id: string, files: readonly Found[]): Left | null {
  const versions = files
    .filter(({ folder }) => folder === 'articles')
    .flatMap((file) => readArticleFile(ledger, file).values);
  const told = tellingsIn(openDraft(ledger.root), id);
  if (told === null && files.some(({ path }) => path === tellingsPath(id))) return null;
  const { input = '-', outlet, url } = versions.find(({ version }) => version === 0)?.value ?? {};
  return {
    input,
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    texts: [...new Set(versions.map((version) => version.value.sha256))].sort(),
    tellings: [...(told?.tellings ?? []), ...(told?.gone ?? [])].map((telling) => telling.id).sort(),
  };
}

type Written = { readonly ok: true; readonly changes: readonly Change[] } | ReturnType<typeof refused>;

/** The first removal makes the file; a later one, of an article that was read in again, is added to it. */
function tombstone(
  root: string,
  id: string,
  { decision, left, known }: { readonly decision: Removing; readonly left: Left; readonly known: Removal | null },
): Written {
  const path = removalPath(id);
  const value: Removal = { decisions: [decision], ...left };
  const parsed = removalSchema.safeParse(value);
  if (!parsed.success) return refused(reasonsIn(parsed.error));
  if (known === null && existsSync(join(root, path))) return refused(`${path} is broken; see claims check`);
  if (known === null) return { ok: true, changes: writing(root, path, encodeYaml(parsed.data, removalSchema)) };
  const news = (now: readonly string[], before: readonly string[]): string[] =>
    now.filter((one) => !before.includes(one));
  return extended(root, path, [
    { key: 'decisions', values: [decision] },
    { key: 'texts', values: news(left.texts, known.texts) },
    { key: 'tellings', values: news(left.tellings, known.tellings) },
  ]);
}

function extended(root: string, path: string, lists: readonly Extension[]): Written {
  const read = readTextFile(root, path);
  if (!read.ok) return refused(`${path} cannot be read; see claims check`);
  const text = extendYamlLists(read.text, lists, { schema: removalSchema, source: { path } });
  if (text === null) return refused(`${path} is broken; see claims check`);
  return { ok: true, changes: writing(root, path, text) };
}

/** Paths of people's files about an article's tellings. */
function decidedOn(ledger: Ledger, id: string, tellings: ReadonlySet<string>): string[] {
  const { root } = ledger;
  const reviews = openReviews(ledger)(id) === null ? [] : [reviewsPath(id)];
  const judgements = walkFolder(root, 'judgements').found.filter(({ id: pair }) => {
    const named = pairNamed(pair);
    return named !== null && (tellings.has(named.a) || tellings.has(named.b));
  });
  const findings = walkFolder(root, 'verifications').found.filter(({ id: key }) =>
    tellings.has(findingNamed(key)?.telling ?? ''),
  );
  return [...reviews, ...[...judgements, ...findings].map(({ path }) => path)];
}
