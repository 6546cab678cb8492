import type { LedgerFiles } from '../model/ledger-files.ts';
import type { Registries } from '../query/place-tellings.ts';
import type { Registry } from '../query/registry.ts';

/**
 * Whether a file of the ledger changed, or points to one that did: what an article tells and what was decided on it, the verdicts on
 * its tellings, the tellings that name a speaker or an outlet, what rests on a piece of evidence. Settings and series of figures
 * hold for the whole ledger. Paths are POSIX, from the ledger's root.
 */
export function affectedBy(
  changed: ReadonlySet<string>,
  files: LedgerFiles,
  registries: Registries,
): (path: string) => boolean {
  const paths = [...changed];
  if (paths.some((path) => path === 'claims.config.yaml' || path.startsWith('reference/'))) return () => true;
  const articles = new Set(paths.flatMap((path) => ARTICLE.exec(path)?.[1] ?? []));
  const tellings = tellingsOf(articles, files);
  const naming = namingChanged(paths, files, registries);
  const resting = new Set(
    files.verifications
      .filter(({ value }) => (value.evidence ?? []).some(({ file }) => file !== undefined && changed.has(file)))
      .map(({ path }) => path),
  );
  const hasNames = paths.some((path) => NAMED.test(path));
  return (path) =>
    changed.has(path) ||
    articles.has(ARTICLE.exec(path)?.[1] ?? '') ||
    (path.match(TELLING) ?? []).some((id) => tellings.has(id)) ||
    naming.has(path) ||
    resting.has(path) ||
    // A name may collide with any other, a parent may be gone.
    (hasNames && NAMED.test(path));
}

const ARTICLE = /^(?:articles|tellings|bodies|reviews|removed)\/[0-9a-z]{2}\/(a-[0-9a-z]{8})\./;
const TELLING = /\bt-[0-9a-z]+/g;
const NAMED = /^(speakers|outlets)\/(.+)\.yaml$/;

/** Those that these articles tell or have told, and those that nobody tells: their article may be what is gone. */
function tellingsOf(articles: ReadonlySet<string>, { tellings, judgements, verifications }: LedgerFiles): Set<string> {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const { id: article, value } of tellings) {
    const ids = articles.has(article) ? own : others;
    for (const { id } of [...value.tellings, ...value.gone]) ids.add(id);
  }
  if (articles.size === 0) return own;
  for (const { path } of [...judgements, ...verifications]) {
    for (const id of path.match(TELLING) ?? []) if (!others.has(id)) own.add(id);
  }
  return own;
}

/** Tellings that name somebody whose file changed, or nobody who is known: the file may be gone. */
function namingChanged(paths: readonly string[], files: LedgerFiles, registries: Registries): Set<string> {
  const ids = new Set(paths.flatMap((path) => NAMED.exec(path)?.[2] ?? []));
  if (ids.size === 0) return new Set();
  const { speakers, outlets } = registries;
  const isTouched = (id: string, ...tables: readonly Registry[]): boolean => {
    const entries = tables.flatMap((table) => table.resolve(id) ?? []);
    return entries.length === 0 || entries.some((entry) => ids.has(entry.id));
  };
  const touched = files.tellings.filter(({ value: { article, tellings } }) => {
    if (article.outlet !== null && isTouched(article.outlet.id, outlets)) return true;
    return tellings.some(({ speaker, via }) =>
      [speaker, ...via].some((credited) => credited !== null && isTouched(credited.id, speakers, outlets)),
    );
  });
  return new Set(touched.map(({ path }) => path));
}
