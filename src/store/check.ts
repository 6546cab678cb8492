import { affectedBy } from '../core/check/affected.ts';
import { check } from '../core/check/check.ts';
import { type Finding, withFingerprints } from '../core/check/finding.ts';
import type { CheckContext } from '../core/check/rule.ts';
import { toldFigures } from '../core/check/series/told-figures.ts';
import { withoutSuppressed } from '../core/check/suppressed.ts';
import type { ArticleFile } from '../core/model/ledger-files.ts';
import { once } from '../core/model/once.ts';
import { registriesOf } from '../core/query/place-tellings.ts';
import { isOfArticle } from './article-files.ts';
import { sha256 } from './article-reader.ts';
import type { Ledger } from './open.ts';
import { packaged } from './packaged.ts';
import { readLedger } from './read.ts';

export interface Checked {
  /** By path and place. */
  readonly diagnostics: readonly Finding[];
  /** What the ledger's settings leave untold. */
  readonly suppressed: readonly Finding[];
  /** How many files of the ledger were looked at. */
  readonly files: number;
}

export interface CheckOptions {
  /** Names the reader at hand. */
  readonly reading?: string | null;
  /** YYYY-MM-DD; where nobody says it, nothing is too late or too early. */
  readonly today?: string | null;
  /** Paths of the tellings files that reading again would change, where somebody did. */
  readonly stale?: ReadonlySet<string> | null;
  /** From the root; narrows what is told. */
  readonly paths?: readonly string[];
  /** Paths from the root: tells only of these files and of what points to them. */
  readonly changed?: ReadonlySet<string> | null;
}

/** Holds a ledger to every rule. */
export function checkLedger(
  ledger: Ledger,
  { reading = null, today = null, paths = [], changed = null, stale = null }: CheckOptions = {},
): Checked {
  const { files, dataset } = readLedger(ledger);
  const registries = registriesOf(files, packaged);
  const context: CheckContext = {
    files,
    dataset,
    toldFigures: once(() => toldFigures({ files, registries })),
    registries,
    reading,
    today,
    stale,
    sha256,
    bodySum: bodySums(),
    isOfArticle,
  };
  const { articles, earlier, tellings, outlets, speakers, judgements, reviews, verifications } = files;
  const people = [outlets, speakers, judgements, reviews, verifications, files.removals, files.evidence, files.series];
  const taken = [articles, earlier, tellings, ...people].flat();
  const met = new Set([...taken, ...files.diagnostics].map(({ path }) => path));
  const isAffected = changed === null ? () => true : affectedBy(changed, files, registries);
  const found = withFingerprints(
    check(context, paths).filter(({ path }) => isAffected(path)),
    sha256,
  );
  const sifted = withoutSuppressed(found, files.config?.value ?? null, today);
  return { diagnostics: sifted.told, suppressed: sifted.suppressed, files: [...met].filter(isAffected).length };
}

/** Hashes each body once, when it is first asked for. */
function bodySums(): (article: ArticleFile) => string | null {
  const known = new Map<string, string | null>();
  return (article) => {
    const before = known.get(article.path);
    if (before !== undefined) return before;
    const text = article.body()?.text ?? null;
    const sum = text === null ? null : sha256(text);
    known.set(article.path, sum);
    return sum;
  };
}
