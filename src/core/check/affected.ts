import { listed } from '../model/grouped.ts';
import { slug } from '../model/ids.ts';
import type { LedgerFiles } from '../model/ledger-files.ts';
import { once } from '../model/once.ts';
import type { TellingsFile } from '../model/tellings-file.ts';
import type { Registries } from '../query/place-tellings.ts';
import type { Registry } from '../query/registry.ts';
import { factsOf, idsOf } from './told-facts.ts';

/** What tellings files point to, however that is known. */
export interface Pointers {
  /** Ids of the tellings that these articles tell or have told. */
  readonly idsIn: (articles: ReadonlySet<string>) => Iterable<string>;
  /** Whether another article than these tells it or has told it. */
  readonly isToldBeside: (telling: string, articles: ReadonlySet<string>) => boolean;
  /** Paths of the tellings files in which somebody is named who is meant. */
  readonly naming: (isMeant: Meant) => Iterable<string>;
}

interface Meant {
  readonly outlet: (id: string) => boolean;
  /** As a speaker, or as one who stands between. */
  readonly credited: (id: string) => boolean;
}

interface Ground {
  readonly files: Pick<LedgerFiles, 'judgements' | 'verifications'>;
  readonly registries: Registries;
  readonly pointers: Pointers;
  /** For what ids and names the changed files of speakers and outlets stood before; null where nobody knows. */
  readonly former?: ReadonlySet<string> | null | undefined;
}

export interface Affected {
  readonly has: (path: string) => boolean;
  /** Those whose files changed. */
  readonly articles: ReadonlySet<string>;
  /** Paths of tellings files that are affected by the names in them. */
  readonly naming: ReadonlySet<string>;
}

/** Whether these changes are everybody's: settings and series of figures hold for the whole ledger. */
export function changesAll(changed: ReadonlySet<string>): boolean {
  return [...changed].some((path) => path === 'claims.config.yaml' || path.startsWith('reference/'));
}

/**
 * Whether a file of the ledger changed, or points to one that did: what an article tells and what was decided on it, the verdicts on
 * its tellings, the tellings that name a speaker or an outlet, what rests on a piece of evidence. Paths are POSIX, from the ledger's root.
 */
export function affectedBy(
  changed: ReadonlySet<string>,
  { files, registries, pointers, former = null }: Ground,
): Affected {
  if (changesAll(changed)) return { has: () => true, articles: new Set(), naming: new Set() };
  const paths = [...changed];
  const articles = articlesIn(paths);
  const tellings = tellingsOf(articles, files, pointers);
  const naming = namingChanged(paths, { registries, pointers, former });
  const resting = new Set(
    files.verifications
      .filter(({ value }) => (value.evidence ?? []).some(({ file }) => file !== undefined && changed.has(file)))
      .map(({ path }) => path),
  );
  const hasNames = paths.some((path) => NAMED.test(path));
  const has = (path: string): boolean =>
    changed.has(path) ||
    articles.has(ARTICLE.exec(path)?.[1] ?? '') ||
    (DECIDED.test(path) && tellingsNamed(path).some((id) => tellings.has(id))) ||
    naming.has(path) ||
    resting.has(path) ||
    // A name may collide with any other, a parent may be gone.
    (hasNames && NAMED.test(path));
  return { has, articles, naming };
}

const ARTICLE = /^(?:articles|tellings|bodies|reviews|removed)\/[0-9a-z]{2}\/(a-[0-9a-z]{8})\./;
const DECIDED = /^(?:judgements|verifications)\//;
const TELLING = /\bt-[0-9a-z]+/g;
const NAMED = /^(speakers|outlets)\/(.+)\.yaml$/;

/** The articles that these files are of. */
function articlesIn(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => ARTICLE.exec(path)?.[1] ?? []));
}

/** Ids of the tellings that a judgement or a finding is about, by its path. */
export function tellingsNamed(path: string): readonly string[] {
  return path.match(TELLING) ?? [];
}

/** Those that these articles tell or have told, and those that nobody tells: their article may be what is gone. */
function tellingsOf(articles: ReadonlySet<string>, files: Ground['files'], pointers: Pointers): Set<string> {
  if (articles.size === 0) return new Set();
  const own = new Set(pointers.idsIn(articles));
  for (const { path } of [...files.judgements, ...files.verifications]) {
    for (const id of tellingsNamed(path)) if (!own.has(id) && !pointers.isToldBeside(id, articles)) own.add(id);
  }
  return own;
}

/** Tellings that name somebody whose file changed or is gone. Where nobody knows who that was, it may be anybody whom no file names. */
function namingChanged(
  paths: readonly string[],
  { registries, pointers, former = null }: Omit<Ground, 'files'>,
): Set<string> {
  const ids = new Set(paths.flatMap((path) => NAMED.exec(path)?.[2] ?? []));
  if (ids.size === 0) return new Set();
  const { speakers, outlets } = registries;
  const isTouched =
    (...tables: readonly Registry[]) =>
    (id: string): boolean => {
      const entries = tables.flatMap((table) => table.resolve(id) ?? []);
      if (entries.some((entry) => ids.has(entry.id))) return true;
      return former === null ? entries.length === 0 : former.has(id) || former.has(slug(id));
    };
  return new Set(pointers.naming({ outlet: isTouched(outlets), credited: isTouched(speakers, outlets) }));
}

/** Of files that have all been read. */
export function pointersOf({ tellings }: Pick<LedgerFiles, 'tellings'>): Pointers {
  const byArticle = new Map(tellings.map(({ id, value }) => [id, value]));
  const toldBy = once(() => articlesByTelling(byArticle));
  return {
    idsIn: (articles) => [...articles].flatMap((id) => byArticle.get(id) ?? []).flatMap(idsOf),
    isToldBeside: (telling, articles) => (toldBy().get(telling) ?? []).some((article) => !articles.has(article)),
    naming: (isMeant) =>
      tellings.flatMap(({ path, value }) => {
        const { outlets, credited } = factsOf(value);
        return outlets.some(isMeant.outlet) || credited.some(isMeant.credited) ? [path] : [];
      }),
  };
}

function articlesByTelling(files: ReadonlyMap<string, TellingsFile>): Map<string, string[]> {
  const toldBy = new Map<string, string[]>();
  for (const [article, file] of files) for (const id of idsOf(file)) listed(toldBy, id).push(article);
  return toldBy;
}
