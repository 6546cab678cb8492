import { affectedBy, pointersOf } from '../core/check/affected.ts';
import { check } from '../core/check/check.ts';
import { type Finding, withFingerprints } from '../core/check/finding.ts';
import type { CheckContext, ReadingCount } from '../core/check/rule.ts';
import { toldFigures } from '../core/check/series/told-figures.ts';
import { withoutSuppressed } from '../core/check/suppressed.ts';
import { grouped } from '../core/model/grouped.ts';
import type { ArticleFile, LedgerFiles } from '../core/model/ledger-files.ts';
import { once } from '../core/model/once.ts';
import { registriesOf } from '../core/query/place-tellings.ts';
import { standingsIn } from '../core/query/standings-in.ts';
import { isOfArticle } from './article-files.ts';
import { sha256 } from './article-reader.ts';
import { type AskOptions, askedFiles } from './facts/asked-files.ts';
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

export interface CheckOptions extends AskOptions {
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
export function checkLedger(ledger: Ledger, options: CheckOptions = {}): Checked {
  const { reading = null, today = null, paths = [], changed = null, stale = null } = options;
  const { files, readings, isPart, isAffected } = looked(ledger, changed, options);
  const context = contextOf(files, { readings, reading, today, stale });
  const all = check(context, { paths, isAsked: isPart ? isAffected : null });
  const found = withFingerprints(
    all.filter(({ path }) => isAffected(path)),
    sha256,
  );
  const sifted = withoutSuppressed(found, files.config?.value ?? null, today);
  const { articles, earlier, tellings, outlets, speakers, judgements, reviews, verifications } = files;
  const people = [outlets, speakers, judgements, reviews, verifications, files.removals, files.evidence, files.series];
  const taken = [articles, earlier, tellings, ...people, files.diagnostics].flat();
  const met = new Set(taken.map(({ path }) => path));
  return { diagnostics: sifted.told, suppressed: sifted.suppressed, files: [...met].filter(isAffected).length };
}

/** What a check looks at. */
interface Looked {
  readonly files: LedgerFiles;
  readonly readings: () => readonly ReadingCount[];
  /** Whether the files are but those that are affected, and those from which it follows what the rules say of them. */
  readonly isPart: boolean;
  readonly isAffected: (path: string) => boolean;
}

function looked(ledger: Ledger, changed: ReadonlySet<string> | null, options: AskOptions): Looked {
  const asked = changed === null ? null : askedFiles(ledger, changed, options);
  if (asked !== null) return { ...asked, isPart: true };
  const files = readLedger(ledger);
  const ground = {
    files,
    registries: registriesOf(files, packaged),
    pointers: pointersOf(files),
    former: options.former,
  };
  const isAffected = changed === null ? () => true : affectedBy(changed, ground).has;
  return { files, readings: once(() => readingsOf(files.tellings)), isPart: false, isAffected };
}

function readingsOf(tellings: LedgerFiles['tellings']): ReadingCount[] {
  const groups = grouped(tellings, ({ value }) => value.reading);
  return [...groups].map(([reading, files]) => ({ reading, count: files.length, first: files[0]?.id ?? '' }));
}

type Given = Pick<CheckContext, 'readings' | 'reading' | 'today' | 'stale'>;

function contextOf(files: LedgerFiles, given: Given): CheckContext {
  const registries = registriesOf(files, packaged);
  const judged = once(() => standingsIn(files, registries));
  return {
    ...given,
    files,
    registries,
    toldFigures: once(() => toldFigures({ files, registries })),
    judged: (telling) => judged().get(telling) ?? null,
    sha256,
    bodySum: bodySums(),
    isOfArticle,
  };
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
